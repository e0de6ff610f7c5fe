# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .example import Example
    from .message import Message


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

    __slots__ = ("context", "examples", "messages")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "context": Field("context", "string"),
        "examples": Field("examples", "model", many="list", of=("Example",)),
        "messages": Field("messages", "model", many="list", of=("Message",), required=True),
    }

    context: str | None
    examples: list[Example] | None
    messages: list[Message]

    def __init__(
        self,
        *,
        messages: list[Message],
        context: str | None = None,
        examples: list[Example] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.context = context
        self.examples = examples
        self.messages = messages
        self.additional_properties = additional_properties
