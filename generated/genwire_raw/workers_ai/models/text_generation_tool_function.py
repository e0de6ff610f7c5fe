# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .text_generation_tool_parameters import TextGenerationToolParameters


@define
class TextGenerationToolFunction(BaseModel):
    """The function that a tool is.

    Source: page 000, "Messages object".

    Attributes:
        name: Name of the function.
        description: In short, what the function does.
        parameters: What the function takes.
    """

    name: str = wire("name", "string", required=True)
    description: str = wire("description", "string", required=True)
    parameters: TextGenerationToolParameters = wire(
        "parameters", "model", of=("TextGenerationToolParameters",), required=True
    )
