# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class TextGenerationFunction(BaseModel):
    """A function, as code.

    Source: page 000, "Messages object".

    Attributes:
        name: Name of the function.
        code: Code of the function.
    """

    __slots__ = ("name", "code")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", required=True),
        "code": Field("code", "string", required=True),
    }

    name: str
    code: str

    def __init__(self, *, name: str, code: str, additional_properties: dict[str, Any] | None = None) -> None:
        self.name = name
        self.code = code
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.name = get("name")
        self.code = get("code")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not None:
            out["name"] = value
        value = self.code
        if value is not None:
            out["code"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"name", "code"})
