# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.index = get("index")
        value = get("delta")
        self.delta = ChatCompletionDelta.from_dict(value) if value.__class__ is dict else value
        self.text = get("text")
        self.finish_reason = get("finish_reason")
        self.logprobs = get("logprobs")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.index
        if value is not None:
            out["index"] = value
        value = self.delta
        if value is not None:
            out["delta"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.text
        if value is not None:
            out["text"] = value
        value = self.finish_reason
        if value is not None:
            out["finish_reason"] = value
        value = self.logprobs
        if value is not None:
            out["logprobs"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"index", "delta", "text", "finish_reason", "logprobs"})


from .chat_completion_delta import ChatCompletionDelta
