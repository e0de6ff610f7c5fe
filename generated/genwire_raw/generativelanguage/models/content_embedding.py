# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class ContentEmbedding(BaseModel):
    """Content as a list of numbers.

    Source: beyond the seeds: reached from the method models.embedContent.

    Attributes:
        values: The numbers.
    """

    __slots__ = ("values",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"values": Field("values", "number", many="list")}

    values: list[float] | None

    def __init__(
        self, *, values: list[float] | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.values = values
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.values = get("values")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.values
        if value is not None:
            out["values"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"values"})
