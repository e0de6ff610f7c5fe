# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_message import ChatCompletionMessage


@define
class ChatCompletionChoice(BaseModel):
    """One of the answers.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        index: Its place among the answers.
        message: The answer, as the next message of the conversation.
        text: The answer to a plain prompt, which takes the place of a message.
        finish_reason: Why the model stopped; `stop`, `length`, `tool_calls` or `content_filter`.
        logprobs: Log probabilities of the tokens.
    """

    index: int | None = wire("index", "integer", default=None)
    message: ChatCompletionMessage | None = wire(
        "message", "model", of=("ChatCompletionMessage",), default=None
    )
    text: str | None = wire("text", "string", default=None)
    finish_reason: str | None = wire("finish_reason", "string", default=None)
    logprobs: Any = wire("logprobs", "any", default=None)
