# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_message import ChatCompletionMessage


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

    __slots__ = ("index", "message", "text", "finish_reason", "logprobs")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "index": Field("index", "integer"),
        "message": Field("message", "model", of=("ChatCompletionMessage",)),
        "text": Field("text", "string"),
        "finish_reason": Field("finish_reason", "string"),
        "logprobs": Field("logprobs", "any"),
    }

    index: int | None
    message: ChatCompletionMessage | None
    text: str | None
    finish_reason: str | None
    logprobs: Any

    def __init__(
        self,
        *,
        index: int | None = None,
        message: ChatCompletionMessage | None = None,
        text: str | None = None,
        finish_reason: str | None = None,
        logprobs: Any = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.index = index
        self.message = message
        self.text = text
        self.finish_reason = finish_reason
        self.logprobs = logprobs
        self.additional_properties = additional_properties
