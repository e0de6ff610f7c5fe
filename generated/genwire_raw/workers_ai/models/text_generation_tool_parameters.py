# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class TextGenerationToolParameters(BaseModel):
    """What a tool or its function takes, as a JSON Schema of an object.

    Source: page 000, "Messages object".

    Attributes:
        type: The type of the whole, `object` as a rule.
        required: Names of the parameters that must be given.
        properties: The parameters, by name.
    """

    __slots__ = ("type", "required", "properties")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True),
        "required": Field("required", "string", many="list"),
        "properties": Field(
            "properties", "model", many="map", of=("TextGenerationToolParameter",), required=True
        ),
    }

    type: str
    required: list[str] | None
    properties: dict[str, TextGenerationToolParameter]

    def __init__(
        self,
        *,
        type: str,
        properties: dict[str, TextGenerationToolParameter],
        required: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.required = required
        self.properties = properties
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.type = get("type")
        self.required = get("required")
        value = get("properties")
        self.properties = (
            {
                key: TextGenerationToolParameter.from_dict(item) if item.__class__ is dict else item
                for key, item in value.items()
            }
            if value.__class__ is dict
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.type
        if value is not None:
            out["type"] = value
        value = self.required
        if value is not None:
            out["required"] = value
        value = self.properties
        if value is not None:
            out["properties"] = (
                {
                    key: item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for key, item in value.items()
                }
                if value.__class__ is dict
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"type", "required", "properties"})


from .text_generation_tool_parameter import TextGenerationToolParameter
