# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_function import ChatCompletionFunction


@define
class ChatCompletionTool(BaseModel):
    """A function that the model may call.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        type: The kind of tool, `function`.
        function: The function.
    """

    type: str = wire("type", "string", required=True)
    function: ChatCompletionFunction = wire(
        "function", "model", of=("ChatCompletionFunction",), required=True
    )
