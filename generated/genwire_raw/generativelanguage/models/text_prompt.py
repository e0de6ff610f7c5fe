# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class TextPrompt(BaseModel):
    """The text that a model is to complete.

    Source: beyond the seeds: named by page 002.

    Attributes:
        text: The text.
    """

    __slots__ = ("text",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"text": Field("text", "string", required=True)}

    text: str

    def __init__(self, *, text: str, additional_properties: dict[str, Any] | None = None) -> None:
        self.text = text
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.text = get("text")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.text
        if value is not None:
            out["text"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"text"})
