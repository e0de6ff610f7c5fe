# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_function_call import ChatCompletionFunctionCall


@define
class ChatCompletionToolCall(BaseModel):
    """A call of a function that the model asks for.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        index: Which call a piece of a stream belongs to.
        id: Id of the call.
        type: The kind of tool, `function`.
        function: The function to call.
        extra_content: What this service adds, `{"google":{"thought_signature":...}}`; it goes back with the
            call.
    """

    index: int | None = wire("index", "integer", default=None)
    id: str | None = wire("id", "string", default=None)
    type: str | None = wire("type", "string", default=None)
    function: ChatCompletionFunctionCall | None = wire(
        "function", "model", of=("ChatCompletionFunctionCall",), default=None
    )
    extra_content: dict[str, Any] | None = wire("extra_content", "object", default=None)
