# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_message import ChatCompletionMessage


@define
class ChatCompletionChoice(BaseModel):
    """One of the answers.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        index: Its place among the answers.
        message: The answer, as the next message of the conversation.
        finish_reason: Why the model stopped; `stop`, `length`, `tool_calls` or `content_filter`.
    """

    index: int | None = wire("index", "integer", default=None)
    message: ChatCompletionMessage | None = wire(
        "message", "model", of=("ChatCompletionMessage",), default=None
    )
    finish_reason: str | None = wire("finish_reason", "string", default=None)
