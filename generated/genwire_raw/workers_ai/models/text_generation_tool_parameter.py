# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class TextGenerationToolParameter(BaseModel):
    """A parameter of a tool, as a JSON Schema.

    Source: page 000, "Messages object".

    Attributes:
        type: Type of the parameter.
        description: What the parameter is for.
    """

    __slots__ = ("type", "description")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True),
        "description": Field("description", "string"),
    }

    type: str
    description: str | None

    def __init__(
        self,
        *,
        type: str,
        description: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.description = description
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.type = get("type")
        self.description = get("description")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.type
        if value is not None:
            out["type"] = value
        value = self.description
        if value is not None:
            out["description"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"type", "description"})
