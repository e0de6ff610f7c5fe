# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesInputMessage(BaseModel):
    """A message of a conversation.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        role: Who speaks; `user`, `assistant`, `system` or `developer`.
        content: What is said, as text or parts with a `type` such as `input_text`, `input_image` or
            `output_text`.
        type: The kind of item, `message`.
    """

    __slots__ = ("role", "content", "type")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "role": Field("role", "string", required=True),
        "content": Field("content", "union", required=True),
        "type": Field("type", "string"),
    }

    role: str
    content: str | list[dict[str, Any]]
    type: str | None

    def __init__(
        self,
        *,
        role: str,
        content: str | list[dict[str, Any]],
        type: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.role = role
        self.content = content
        self.type = type
        self.additional_properties = additional_properties
