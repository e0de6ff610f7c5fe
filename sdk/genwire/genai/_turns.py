"""A turn: contents in, an answer out, with the calls of functions in between; whole, or event by event."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Iterator, Mapping, Sequence
from typing import Any, Concatenate, ParamSpec, Self

from .._core.effects import Flow
from .._core.methods import TwoForms, from_plan
from .._core.raw_responses import RawResponse, raw_responses
from ..errors import BlockedError, ParseError, ToolRoundsError
from . import types
from ._functions import functions_of
from ._http import http_response
from ._outgoing import Generation, messages
from ._service import called
from .errors import UnsupportedFunctionError, translated

P = ParamSpec("P")


class Turn:
    """A turn of a conversation of the facade's, which has no other turns.

    Args:
        client: A client of the facade.
        model: The model.
        contents: The messages, the last of them the user's.
        config: How to generate.
        done: Called at the end with the turn and its last answer.
    """

    def __init__(
        self,
        client: Any,
        model: str,
        contents: Any,
        config: Generation,
        done: Callable[[Turn, types.GenerateContentResponse | None], None] | None = None,
    ) -> None:
        self._client = client
        self._driver = client._session.driver
        self._model = model
        self._contents = messages(contents)
        self._config = config
        self._done = done
        self._more: dict[str, Any] = {} if config.schema is None else {"response_schema": config.schema}
        self._answers: list[RawResponse] = []

    def _begin(self) -> Flow[None]:
        if self._config.sessions and not self._client._session.is_async:
            raise UnsupportedFunctionError("tools: sessions with MCP servers are for asynchronous clients")
        self._chat = self._client.chats.create(
            model=self._model,
            config=self._config.options,
            tools=[*self._config.tools, *(yield from functions_of(self._config.sessions))],
            automatic=self._config.calls > 0,
            max_rounds=max(0, self._config.calls - 1),
            on_tool_error=_reason,
        )

    def send(self) -> Flow[types.GenerateContentResponse]:
        """Return the last answer."""
        yield from self._begin()
        with raw_responses() as self._answers:
            try:
                found = yield from called(self._chat.send_message, self._contents, **self._more)
            except ToolRoundsError as error:
                found, self._chat.history = error.response, error.messages
        if self._config.is_bare:
            answer = self._answers[-1]
            shown = http_response(answer).model_copy(update={"body": answer.text})
            return types.GenerateContentResponse(sdk_http_response=shown)
        made = self._read(found)
        made.parsed = _parsed(found, self._config)
        if self._config.keeps_history:
            made.automatic_function_calling_history = self._called()
        if self._done is not None:
            self._done(self, made)
        return made

    def events(self) -> Generator[types.GenerateContentResponse]:
        """Yield the events of all answers."""
        last = None
        self._driver.run(self._begin())
        with translated(), self._chat.send_message_stream(self._contents, **self._more) as stream:
            try:
                while True:
                    with raw_responses() as answers:
                        event = next(stream, None)
                    if event is None:
                        break
                    last = self._read(event, answers)
                    yield last
            except ToolRoundsError as error:
                self._chat.history = error.messages
        self._finish(last)

    async def aevents(self) -> AsyncGenerator[types.GenerateContentResponse]:
        """As `events`, asynchronously."""
        last = None
        await self._driver.arun(self._begin())
        with translated():
            async with self._chat.send_message_stream(self._contents, **self._more) as stream:
                try:
                    while True:
                        with raw_responses() as answers:
                            event = await anext(stream, None)
                        if event is None:
                            break
                        last = self._read(event, answers)
                        yield last
                except ToolRoundsError as error:
                    self._chat.history = error.messages
        self._finish(last)

    @property
    def history(self) -> list[types.Content]:
        """The messages of the turn, the answer among them; empty if there was none that can be gone on from."""
        return [types.Content.read(one) for one in self._chat.history]

    def _called(self) -> list[types.Content]:
        """Return the messages before the last answer, if functions were called."""
        history = self.history
        called = any(
            part.function_response for one in history[len(self._contents) :] for part in one.parts or ()
        )
        return history[:-1] if called else []

    def _read(self, answer: Any, came: Sequence[RawResponse] = ()) -> types.GenerateContentResponse:
        """Return an answer, or an event of one, with the headers of the answer that it belongs to."""
        self._answers += came
        made = types.GenerateContentResponse.read(answer)
        if self._answers:
            made.sdk_http_response = http_response(self._answers[-1])
        return made

    def _finish(self, last: types.GenerateContentResponse | None) -> None:
        if last is not None and self._config.keeps_history and (history := self._called()):
            last.automatic_function_calling_history = history
        if self._done is not None:
            self._done(self, last)


class AsyncAnswers:
    """The events of an answer, for `async for`; awaiting it returns itself."""

    def __init__(self, turn: Turn) -> None:
        self._events = turn.aevents()

    def __aiter__(self) -> AsyncGenerator[types.GenerateContentResponse]:
        return self._events

    async def __anext__(self) -> types.GenerateContentResponse:
        return await anext(self._events)

    async def aclose(self) -> None:
        """Leave the stream."""
        await self._events.aclose()

    def __await__(self) -> Generator[Any, Any, Self]:
        yield from ()
        return self


def answering(
    body: Callable[Concatenate[Any, P], Turn],
) -> TwoForms[Callable[P, Iterator[types.GenerateContentResponse]], Callable[P, AsyncAnswers]]:
    """Make a method that streams answers, in two forms, from a body that returns a turn."""
    return from_plan(
        body,
        lambda _, turn: turn.events(),
        lambda _, turn: AsyncAnswers(turn),
        ("Iterator[GenerateContentResponse]", "AsyncIterator[GenerateContentResponse]"),
    )


def _parsed(answer: Any, config: Generation) -> Any:
    """Return the value of an answer in JSON; None where none was asked for, or the text is something else."""
    if config.schema is None and "response_json_schema" not in config.options:
        return None
    try:
        return answer.parsed
    except (ParseError, BlockedError):
        return None


def _reason(call: Any, error: Exception) -> Mapping[str, str]:
    """Return what a model is shown of a function that raised."""
    return {
        "error": f"Failed to invoke function {call.name} with arguments {call.args} because of error {error}"
    }
