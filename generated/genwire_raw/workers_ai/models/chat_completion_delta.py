# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_tool_call import ChatCompletionToolCall


@define
class ChatCompletionDelta(BaseModel):
    """What a piece of a stream adds to a message.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        role: Who speaks; in the first piece.
        content: The next piece of the text.
        reasoning_content: The next piece of what the model thought, from models that think.
        tool_calls: The next pieces of calls of tools.
    """

    role: str | None = wire("role", "string", default=None)
    content: str | None = wire("content", "string", default=None)
    reasoning_content: str | None = wire("reasoning_content", "string", default=None)
    tool_calls: list[ChatCompletionToolCall] | None = wire(
        "tool_calls", "model", many="list", of=("ChatCompletionToolCall",), default=None
    )
