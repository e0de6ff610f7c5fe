# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .text_generation_tool_function import TextGenerationToolFunction


@define
class TextGenerationFunctionTool(BaseModel):
    """A tool, in the form that has its function inside.

    Source: page 000, "Messages object".

    Attributes:
        type: The kind of tool, such as `function`.
        function: The function that the tool is.
    """

    type: str = wire("type", "string", required=True)
    function: TextGenerationToolFunction = wire(
        "function", "model", of=("TextGenerationToolFunction",), required=True
    )
