# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_delta import ChatCompletionDelta


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

    __slots__ = ("index", "delta", "text", "finish_reason", "logprobs")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "index": Field("index", "integer"),
        "delta": Field("delta", "model", of=("ChatCompletionDelta",)),
        "text": Field("text", "string"),
        "finish_reason": Field("finish_reason", "string"),
        "logprobs": Field("logprobs", "any"),
    }

    index: int | None
    delta: ChatCompletionDelta | None
    text: str | None
    finish_reason: str | None
    logprobs: Any

    def __init__(
        self,
        *,
        index: int | None = None,
        delta: ChatCompletionDelta | None = None,
        text: str | None = None,
        finish_reason: str | None = None,
        logprobs: Any = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.index = index
        self.delta = delta
        self.text = text
        self.finish_reason = finish_reason
        self.logprobs = logprobs
        self.additional_properties = additional_properties
