# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chat_completion_tool_call import ChatCompletionToolCall


class ChatCompletionMessage(BaseModel):
    """A message of a conversation.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        role: Who speaks; `system`, `user`, `assistant` or `tool`.
        content: What is said, as a string or as parts of different kinds.
        name: Name of the speaker, where several have one role.
        tool_calls: The calls of tools that the model asks for.
        tool_call_id: Id of the call that a message of a tool answers.
        reasoning_content: What the model thought, from models that think.
    """

    __slots__ = ("role", "content", "name", "tool_calls", "tool_call_id", "reasoning_content")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "role": Field("role", "string"),
        "content": Field("content", "union", of=("ChatCompletionContentPart",)),
        "name": Field("name", "string"),
        "tool_calls": Field("tool_calls", "model", many="list", of=("ChatCompletionToolCall",)),
        "tool_call_id": Field("tool_call_id", "string"),
        "reasoning_content": Field("reasoning_content", "string"),
    }

    role: str | None
    content: str | list[ChatCompletionContentPart] | None
    name: str | None
    tool_calls: list[ChatCompletionToolCall] | None
    tool_call_id: str | None
    reasoning_content: str | None

    def __init__(
        self,
        *,
        role: str | None = None,
        content: str | list[ChatCompletionContentPart] | None = None,
        name: str | None = None,
        tool_calls: list[ChatCompletionToolCall] | None = None,
        tool_call_id: str | None = None,
        reasoning_content: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.role = role
        self.content = content
        self.name = name
        self.tool_calls = tool_calls
        self.tool_call_id = tool_call_id
        self.reasoning_content = reasoning_content
        self.additional_properties = additional_properties


def content_of_item(value: Any) -> Any:
    if value.__class__ is dict:
        return ChatCompletionContentPart.from_dict(value)
    return value


def content_of(value: Any) -> Any:
    if value.__class__ is list:
        return [content_of_item(item) for item in value]
    return value


from .chat_completion_content_part import ChatCompletionContentPart
