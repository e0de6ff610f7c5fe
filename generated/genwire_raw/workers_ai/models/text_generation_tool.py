# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class TextGenerationTool(BaseModel):
    """A tool, in the short form that names it at once.

    Source: page 000, "Messages object".

    Attributes:
        name: Name of the tool. A telling one helps the model.
        description: In short, what the tool does.
        parameters: What the tool takes.
    """

    __slots__ = ("name", "description", "parameters")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", required=True),
        "description": Field("description", "string", required=True),
        "parameters": Field("parameters", "model", of=("TextGenerationToolParameters",), required=True),
    }

    name: str
    description: str
    parameters: TextGenerationToolParameters

    def __init__(
        self,
        *,
        name: str,
        description: str,
        parameters: TextGenerationToolParameters,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.parameters = parameters
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.name = get("name")
        self.description = get("description")
        value = get("parameters")
        self.parameters = TextGenerationToolParameters.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.name
        if value is not None:
            out["name"] = value
        value = self.description
        if value is not None:
            out["description"] = value
        value = self.parameters
        if value is not None:
            out["parameters"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"name", "description", "parameters"})


from .text_generation_tool_parameters import TextGenerationToolParameters
