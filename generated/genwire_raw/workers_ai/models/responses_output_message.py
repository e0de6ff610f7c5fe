# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesOutputMessage(BaseModel):
    """A message of the model.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of item.
        id: Id of the message.
        role: Who speaks, `assistant`.
        status: Whether the message is complete.
        content: What is said.
    """

    __slots__ = ("type", "id", "role", "status", "content")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^message$"),
        "id": Field("id", "string"),
        "role": Field("role", "string"),
        "status": Field("status", "string"),
        "content": Field("content", "union", many="list", of=("ResponsesOutputContent",), required=True),
    }

    type: Literal["message"]
    id: str | None
    role: str | None
    status: str | None
    content: list[ResponsesOutputContent]

    def __init__(
        self,
        *,
        content: list[ResponsesOutputContent],
        type: Literal["message"] = "message",
        id: str | None = None,
        role: str | None = None,
        status: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.role = role
        self.status = status
        self.content = content
        self.additional_properties = additional_properties


from .responses_output_content import ResponsesOutputContent, read_responses_output_content

content_of = read_responses_output_content
