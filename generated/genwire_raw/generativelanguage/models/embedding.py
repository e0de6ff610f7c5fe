# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class Embedding(BaseModel):
    """A text as a list of numbers.

    Source: page 002, "Embedding".

    Attributes:
        value: The numbers.
    """

    __slots__ = ("value",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"value": Field("value", "number", many="list")}

    value: list[float] | None

    def __init__(
        self, *, value: list[float] | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.value = value
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.value = get("value")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.value
        if value is not None:
            out["value"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"value"})
