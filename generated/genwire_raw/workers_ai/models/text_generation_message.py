# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TextGenerationMessage(BaseModel):
    """A message of a conversation.

    Source: page 000, "Messages object".

    Attributes:
        role: Who speaks, such as `user`, `assistant`, `system` or `tool`.
        content: What is said, as a string. At most 131072 characters.
    """

    __slots__ = ("role", "content")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "role": Field("role", "string", required=True),
        "content": Field("content", "string", required=True, max_length=131072),
    }

    role: str
    content: str

    def __init__(
        self, *, role: str, content: str, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.role = role
        self.content = content
        self.additional_properties = additional_properties
