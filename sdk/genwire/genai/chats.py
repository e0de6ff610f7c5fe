"""Chats: turns of which each has those before it, as far as they had an answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from .._core.effects import Flow
from .._core.methods import IO, Async, Sync, method
from . import types
from ._outgoing import checked, generation
from ._service import Service
from ._turns import Turn, answering


class Chats(Service[IO]):
    """Making chats."""

    def create(
        self,
        *,
        model: str,
        config: types.GenerateContentConfigOrDict | None = None,
        history: Sequence[types.ContentOrDict] | None = None,
    ) -> Conversation[IO]:
        """Begin or take up a chat; nothing is sent yet.

        Args:
            model: As for `generate_content`.
            config: Options of each turn that has none of its own.
            history: Earlier messages.
        """
        kind: Any = AsyncChat if self._session.is_async else Chat
        made: Conversation[IO] = kind(self._client, model, config, history or ())
        return made


class Conversation(Service[IO]):
    """A conversation, for one turn at a time."""

    def __init__(self, client: Any, model: str, config: Any, history: Iterable[types.ContentOrDict]) -> None:
        super().__init__(client)
        self._model = model
        self._config = config
        past = [
            one if isinstance(one, types.Content) else types.Content.model_validate(one) for one in history
        ]
        self._all = past
        self._curated = _curated(past)

    @method
    def send_message(
        self,
        message: types.PartUnionDict | list[Any],
        config: types.GenerateContentConfigOrDict | None = None,
    ) -> Flow[types.GenerateContentResponse]:
        """Send a message and return the answer; functions are called in between.

        Args:
            message: A text, a part, a file, an image, or a list of these.
            config: Options of this turn, in the place of the chat's.
        """
        return (yield from self._turn(message, config).send())

    @answering
    def send_message_stream(
        self,
        message: types.PartUnionDict | list[Any],
        config: types.GenerateContentConfigOrDict | None = None,
    ) -> Turn:
        """As `send_message`; the answer comes event by event, and enters the history at its end."""
        return self._turn(message, config)

    def get_history(self, curated: bool = False) -> list[types.Content]:
        """Return the messages so far.

        Args:
            curated: Without the turns that had no answer, which are not sent again.
        """
        return self._curated if curated else self._all

    def record_history(
        self, user_input: types.Content, model_output: list[types.Content], is_valid: bool
    ) -> None:
        """Add a turn.

        Args:
            user_input: The user's message.
            model_output: The answer.
            is_valid: Whether it is sent with later turns.
        """
        self._add([user_input, *(model_output or [types.Content(role="model", parts=[])])], is_valid=is_valid)

    def _turn(self, message: Any, config: Any) -> Turn:
        given = checked(types.GenerateContentConfig, self._config if config is None else config)
        before = len(self._curated)
        own = types.UserContent(message)

        def keep(turn: Turn, answer: types.GenerateContentResponse | None) -> None:
            if history := turn.history[before:]:
                self._add(history, is_valid=True)
                return
            content = answer.candidates[0].content if answer is not None and answer.candidates else None
            self.record_history(own, [] if content is None else [content], is_valid=False)

        contents = [*self._curated, own]
        return Turn(self._with(given), self._model, contents, generation(given), keep)

    def _add(self, messages: list[types.Content], *, is_valid: bool) -> None:
        self._all += messages
        if is_valid:
            self._curated += messages


class Chat(Conversation[Sync]):
    """A conversation of a blocking client."""


class AsyncChat(Conversation[Async]):
    """A conversation of an asynchronous client."""


AsyncChats: TypeAlias = Chats[Async]


def _curated(history: Sequence[types.Content]) -> list[types.Content]:
    """Return the messages of a history without answers that are empty, and what they answered.

    Raises:
        ValueError: A message has another role than `user` and `model`.
    """
    kept: list[types.Content] = []
    answers: list[types.Content] = []

    def close() -> None:
        if answers and not all(_is_valid(one) for one in answers):
            del kept[-1:]
        else:
            kept.extend(answers)
        answers.clear()

    for one in history:
        if one.role not in ("user", "model"):
            raise ValueError(f"Role must be user or model, but got {one.role}")
        if one.role == "user":
            close()
            kept.append(one)
        else:
            answers.append(one)
    close()
    return kept


def _is_valid(content: types.Content) -> bool:
    return bool(content.parts) and all(part != types.Part() for part in content.parts or ())
