# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .responses_reasoning_text import ResponsesReasoningText


class ResponsesReasoningItem(BaseModel):
    """What the model thought.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of item.
        id: Id of the thought.
        summary: A summary of the thought.
        content: The thought itself.
        encrypted_content: The thought, to be sent back as it is.
        status: Whether the thought is complete.
    """

    __slots__ = ("type", "id", "summary", "content", "encrypted_content", "status")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^reasoning$"),
        "id": Field("id", "string"),
        "summary": Field("summary", "model", many="list", of=("ResponsesReasoningText",), required=True),
        "content": Field("content", "model", many="list", of=("ResponsesReasoningText",)),
        "encrypted_content": Field("encrypted_content", "string"),
        "status": Field("status", "string"),
    }

    type: Literal["reasoning"]
    id: str | None
    summary: list[ResponsesReasoningText]
    content: list[ResponsesReasoningText] | None
    encrypted_content: str | None
    status: str | None

    def __init__(
        self,
        *,
        summary: list[ResponsesReasoningText],
        type: Literal["reasoning"] = "reasoning",
        id: str | None = None,
        content: list[ResponsesReasoningText] | None = None,
        encrypted_content: str | None = None,
        status: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.summary = summary
        self.content = content
        self.encrypted_content = encrypted_content
        self.status = status
        self.additional_properties = additional_properties
