# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.role = get("role")
        self.content = get("content")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.role
        if value is not None:
            out["role"] = value
        value = self.content
        if value is not None:
            out["content"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"role", "content"})
