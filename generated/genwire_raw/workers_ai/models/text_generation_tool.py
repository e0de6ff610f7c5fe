# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .text_generation_tool_parameters import TextGenerationToolParameters


@define
class TextGenerationTool(BaseModel):
    """A tool, in the short form that names it at once.

    Source: page 000, "Messages object".

    Attributes:
        name: Name of the tool. A telling one helps the model.
        description: In short, what the tool does.
        parameters: What the tool takes.
    """

    name: str = wire("name", "string", required=True)
    description: str = wire("description", "string", required=True)
    parameters: TextGenerationToolParameters = wire(
        "parameters", "model", of=("TextGenerationToolParameters",), required=True
    )
