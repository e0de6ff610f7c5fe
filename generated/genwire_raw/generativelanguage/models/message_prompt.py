# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .example import Example
    from .message import Message


@define
class MessagePrompt(BaseModel):
    """All that the model is given in a discussion; a context, examples of what to answer, and the messages so
    far, which alternate between two authors.

    Source: page 002, "MessagePrompt".

    Attributes:
        context: Text that comes first, before the examples and messages, and grounds the answer; for instance
            what the model is to do with each message, such as to translate it into French or to tell its
            mood. It has to come with each request, and is kept when a prompt beyond the model's
            `inputTokenLimit` is cut.
        examples: Messages of a user with the answers that the model is to give. They count as messages, but
            when a prompt beyond the model's `inputTokenLimit` is cut, messages go before examples.
        messages: The latest messages, oldest first, in turns between two authors. When a prompt beyond the
            model's `inputTokenLimit` is cut, the oldest go first.
    """

    context: str | None = wire("context", "string", default=None)
    examples: list[Example] | None = wire("examples", "model", many="list", of=("Example",), default=None)
    messages: list[Message] = wire("messages", "model", many="list", of=("Message",), required=True)
