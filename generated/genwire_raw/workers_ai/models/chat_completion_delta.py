# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_tool_call import ChatCompletionToolCall


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
