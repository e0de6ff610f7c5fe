# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .text_generation_tool_function import TextGenerationToolFunction


class TextGenerationFunctionTool(BaseModel):
    """A tool, in the form that has its function inside.

    Source: page 000, "Messages object".

    Attributes:
        type: The kind of tool, such as `function`.
        function: The function that the tool is.
    """

    __slots__ = ("type", "function")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True),
        "function": Field("function", "model", of=("TextGenerationToolFunction",), required=True),
    }

    type: str
    function: TextGenerationToolFunction

    def __init__(
        self,
        *,
        type: str,
        function: TextGenerationToolFunction,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.function = function
        self.additional_properties = additional_properties
