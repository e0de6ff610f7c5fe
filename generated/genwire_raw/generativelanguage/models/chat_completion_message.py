# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chat_completion_tool_call import ChatCompletionToolCall


@define
class ChatCompletionMessage(BaseModel):
    """A message of a conversation.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        role: Who speaks; `system`, `user`, `assistant` or `tool`.
        content: What is said, as a string or as parts of different kinds.
        tool_calls: The calls of functions that the model asks for.
        tool_call_id: Id of the call that a message of a tool answers.
    """

    role: str | None = wire("role", "string", default=None)
    content: str | list[ChatCompletionContentPart] | None = wire(
        "content", "union", of=("ChatCompletionContentPart",), default=None
    )
    tool_calls: list[ChatCompletionToolCall] | None = wire(
        "tool_calls", "model", many="list", of=("ChatCompletionToolCall",), default=None
    )
    tool_call_id: str | None = wire("tool_call_id", "string", default=None)


def content_of_item(value: Any) -> Any:
    if value.__class__ is dict:
        return ChatCompletionContentPart.from_dict(value)
    return value


def content_of(value: Any) -> Any:
    if value.__class__ is list:
        return [content_of_item(item) for item in value]
    return value


from .chat_completion_content_part import ChatCompletionContentPart
