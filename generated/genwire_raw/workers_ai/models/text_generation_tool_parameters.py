# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .text_generation_tool_parameter import TextGenerationToolParameter


@define
class TextGenerationToolParameters(BaseModel):
    """What a tool or its function takes, as a JSON Schema of an object.

    Source: page 000, "Messages object".

    Attributes:
        type: The type of the whole, `object` as a rule.
        required: Names of the parameters that must be given.
        properties: The parameters, by name.
    """

    type: str = wire("type", "string", required=True)
    required: list[str] | None = wire("required", "string", many="list", default=None)
    properties: dict[str, TextGenerationToolParameter] = wire(
        "properties", "model", many="map", of=("TextGenerationToolParameter",), required=True
    )
