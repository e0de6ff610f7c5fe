# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_function_call import ChatCompletionFunctionCall


@define
class ChatCompletionToolCall(BaseModel):
    """A call of a tool that the model asks for. In a stream its arguments come in pieces, told apart by
    `index`.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        index: Which call a piece of a stream belongs to.
        id: Id of the call.
        type: The kind of tool, `function`.
        function: The function to call.
    """

    index: int | None = wire("index", "integer", default=None)
    id: str | None = wire("id", "string", default=None)
    type: str | None = wire("type", "string", default=None)
    function: ChatCompletionFunctionCall | None = wire(
        "function", "model", of=("ChatCompletionFunctionCall",), default=None
    )
