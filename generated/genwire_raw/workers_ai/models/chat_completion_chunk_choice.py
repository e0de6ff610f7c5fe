# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_delta import ChatCompletionDelta


@define
class ChatCompletionChunkChoice(BaseModel):
    """The next piece of one of the answers.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        index: Which answer it belongs to.
        delta: What it adds to the message.
        text: What it adds to the answer to a plain prompt.
        finish_reason: Why the model stopped; `stop`, `length`, `tool_calls` or `content_filter`. Absent
            before the last piece.
        logprobs: Log probabilities of the tokens.
    """

    index: int | None = wire("index", "integer", default=None)
    delta: ChatCompletionDelta | None = wire("delta", "model", of=("ChatCompletionDelta",), default=None)
    text: str | None = wire("text", "string", default=None)
    finish_reason: str | None = wire("finish_reason", "string", default=None)
    logprobs: Any = wire("logprobs", "any", default=None)
