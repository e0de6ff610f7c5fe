"""A conversation with a model of either service, for `ask` and `chat`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Protocol


class Setup(NamedTuple):
    """What a conversation begins with.

    Attributes:
        model: The model's name, which says whose service it is.
        system: Instructions to the model.
        options: Options of the service by name.
        tools: Python functions that the model may call.
        schema: The JSON Schema or class of the answers.
    """

    model: str
    system: str | None = None
    options: Mapping[str, Any] = {}
    tools: Sequence[Callable[..., Any]] = ()
    schema: Any = None


class Conversation(Protocol):
    """What the two services have in common.

    Attributes:
        answer: The last answer as JSON, with all that the service said; None before the first.
        remark: What of the last answer a user should know, such as that it was cut off.
    """

    answer: Any
    remark: str | None

    def send(self, text: str, attachments: list[str]) -> Iterator[str]:
        """Send a message, and yield the text of the answer as it comes.

        Raises:
            GenwireError: The service refused, or the answer was blocked; after the text before it.
        """
        ...

    def messages(self) -> list[Any]:
        """Return the messages so far as JSON."""
        ...
