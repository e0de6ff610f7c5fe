# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class ChatCompletionDelta(BaseModel):
    """What a piece of a stream adds to a message.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        role: Who speaks; in the first piece.
        content: The next piece of the text.
        reasoning_content: The next piece of what the model thought, from models that think.
        tool_calls: The next pieces of calls of tools.
    """

    __slots__ = ("role", "content", "reasoning_content", "tool_calls")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "role": Field("role", "string"),
        "content": Field("content", "string"),
        "reasoning_content": Field("reasoning_content", "string"),
        "tool_calls": Field("tool_calls", "model", many="list", of=("ChatCompletionToolCall",)),
    }

    role: str | None
    content: str | None
    reasoning_content: str | None
    tool_calls: list[ChatCompletionToolCall] | None

    def __init__(
        self,
        *,
        role: str | None = None,
        content: str | None = None,
        reasoning_content: str | None = None,
        tool_calls: list[ChatCompletionToolCall] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.role = role
        self.content = content
        self.reasoning_content = reasoning_content
        self.tool_calls = tool_calls
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.role = get("role")
        self.content = get("content")
        self.reasoning_content = get("reasoning_content")
        value = get("tool_calls")
        self.tool_calls = (
            [ChatCompletionToolCall.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.role
        if value is not None:
            out["role"] = value
        value = self.content
        if value is not None:
            out["content"] = value
        value = self.reasoning_content
        if value is not None:
            out["reasoning_content"] = value
        value = self.tool_calls
        if value is not None:
            out["tool_calls"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"role", "content", "reasoning_content", "tool_calls"})


from .chat_completion_tool_call import ChatCompletionToolCall
