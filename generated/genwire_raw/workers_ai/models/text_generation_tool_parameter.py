# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class TextGenerationToolParameter(BaseModel):
    """A parameter of a tool, as a JSON Schema.

    Source: page 000, "Messages object".

    Attributes:
        type: Type of the parameter.
        description: What the parameter is for.
    """

    type: str = wire("type", "string", required=True)
    description: str | None = wire("description", "string", default=None)
