"""Conversations with models of Google's service."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

from ..errors import BlockedError
from .attachments import google_parts

if TYPE_CHECKING:
    from .. import GenerateContentResponse, GenerativeLanguage
    from .conversation import Setup


class GoogleConversation:
    """A chat of the facade; functions are called between the rounds of one turn.

    Args:
        client: The client.
        setup: The model and its options.
        history: The messages of an earlier conversation.
    """

    def __init__(self, client: GenerativeLanguage, setup: Setup, history: Sequence[Any]) -> None:
        self.answer: Any = None
        self.remark: str | None = None
        self._client = client
        self._schema = setup.schema
        config: Any = {**setup.options}
        if setup.system is not None:
            config["system_instruction"] = setup.system
        self._chat = client.chats.create(
            model=setup.model, history=history, config=config, tools=list(setup.tools)
        )

    def send(self, text: str, attachments: list[str]) -> Iterator[str]:
        """Send a message, and yield the text of the answer as it comes."""
        message = [*google_parts(self._client, attachments), text]
        self.remark = None
        stream = self._chat.send_message_stream(message, response_schema=self._schema)
        with closing(stream):
            for event in stream:
                # A blocked event is no error before the whole of the answer is known.
                yield "".join(part.text for part in event.parts if part.text and not part.thought)
            final = stream.final()
        self.answer = final.to_dict()
        self._check(final)

    def messages(self) -> list[Any]:
        """Return the messages so far as JSON."""
        return [message.to_dict() for message in self._chat.history]

    def _check(self, response: GenerateContentResponse) -> None:
        """Say what is wrong with an answer.

        Raises:
            BlockedError: It was blocked, as a whole or in its middle.
            ParseError: It is not what the schema asks for.
        """
        reason = response.finish_reason
        if response.function_calls:
            names = ", ".join(call.name or "" for call in response.function_calls)
            self.remark = f"the model calls {names}, which --tools does not have"
        elif not response.text:  # raises if that is because something was blocked
            self.remark = f"the answer is empty (finish reason {reason})"
        elif not response.is_usable:
            raise BlockedError(
                f"the answer was cut off, finish reason {reason}", reason=reason, response=response
            )
        elif reason == "MAX_TOKENS":
            self.remark = "the answer was cut off at the limit of its tokens (-o max_output_tokens=N)"
        if self._schema is not None:
            _ = response.parsed
