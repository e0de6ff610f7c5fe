# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_message import ChatCompletionMessage


@define
class ChatCompletionChunkChoice(BaseModel):
    """The next piece of one of the answers.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        index: Which answer it belongs to.
        delta: What it adds to the message.
        finish_reason: Why the model stopped. Absent before the last piece.
    """

    index: int | None = wire("index", "integer", default=None)
    delta: ChatCompletionMessage | None = wire("delta", "model", of=("ChatCompletionMessage",), default=None)
    finish_reason: str | None = wire("finish_reason", "string", default=None)
