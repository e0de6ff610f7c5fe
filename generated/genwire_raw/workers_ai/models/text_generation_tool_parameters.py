# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .text_generation_tool_parameter import TextGenerationToolParameter


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
