"""Streams of events: the synchronous and the asynchronous iterator, and methods that return them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import aclosing, closing
from types import AsyncGeneratorType, GeneratorType, TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    Self,
    TypeVar,
    cast,
)

import httpx

from genwire_raw._runtime.client import apieces, pieces

from .._transport.connections import running_loop
from .._transport.time_limit import interruptible, shut_down
from .methods import TwoForms, from_plan
from .session import Session
from .stream_reading import Reading, StreamPlan

if TYPE_CHECKING:
    from .drivers import Driver

Item = TypeVar("Item")
Final = TypeVar("Final")
P = ParamSpec("P")


class Stream(Generic[Item, Final]):
    """The events of one call, as they come. Iterate over it, or use it in a `with` statement to make sure it is closed.

    The request is sent when the first event is read. Leaving the loop or the `with` block closes the stream.

    Raises:
        ClosedError: It was closed before its end.
        APIStatusError: The service refused the request.
        StreamError: After the events before it: the stream carried an error, or ended too early.
    """

    __module__ = "genwire"

    def __init__(self, session: Session, plan: StreamPlan[Item, Final]) -> None:
        self._reading = Reading(session, plan)
        self._reading.keep_for(self)
        self._events = _events(session.driver, self._reading)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._reading.endpoint}>"

    def __iter__(self) -> Iterator[Item]:
        return _loop(self._reading, self._unread())

    def __next__(self) -> Item:
        return next(self._unread())

    @property
    def text_stream(self) -> Iterator[str]:
        """The text of the events, without events that carry none. Leaving a loop over it closes the stream."""
        return _texts(self._reading, iter(self))

    def final(self) -> Final:
        """Read what is left and return all events, from the first, as one result.

        Raises:
            ClosedError: The stream was closed before its end.
        """
        self._reading.check()
        for _ in self._unread():
            pass
        return self._reading.result()

    def close(self) -> None:
        """Stop reading and release the connection; there are no more events then.

        Another thread may call it: the one that reads gets a `ClosedError`, at once unless it is still connecting or
        waits to try again, or waits for an `http_client` of the caller's to return the beginning of the answer.
        """
        self._reading.left = True
        if not self._is_read:
            self._events.close()
            return
        self._reading.stopped = True
        response, interruption = self._reading.response, self._reading.interruption
        if interruption is not None:
            interruption.interrupt()
        if response is not None and not shut_down(response.extensions.get("network_stream")):
            response.close()

    @property
    def _is_read(self) -> bool:
        """Whether another thread is reading an event."""
        return cast("GeneratorType[Item, None, None]", self._events).gi_running

    def _unread(self) -> Generator[Item]:
        """Return the events, unless another thread is reading one."""
        if self._is_read:
            raise self._reading.in_use("thread")
        return self._events

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(Generic[Item, Final]):
    """As `Stream`, for `async for` and `async with`; awaiting it returns the stream itself."""

    __module__ = "genwire"

    def __init__(self, session: Session, plan: StreamPlan[Item, Final]) -> None:
        self._reading = Reading(session, plan)
        self._reading.keep_for(self)
        self._events = _aevents(session.driver, self._reading)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._reading.endpoint}>"

    def __aiter__(self) -> AsyncGenerator[Item]:
        return _aloop(self._reading, self._unread())

    async def __anext__(self) -> Item:
        return await anext(self._unread())

    def __await__(self) -> Generator[Any, Any, Self]:
        """So that `async for event in await ...` works too."""

        async def itself() -> Self:
            return self

        return itself().__await__()

    @property
    def text_stream(self) -> AsyncIterator[str]:
        """The text of the events, without events that carry none. Leaving a loop over it closes the stream."""
        return _atexts(self._reading, aiter(self))

    async def final(self) -> Final:
        """Read what is left and return all events, from the first, as one result.

        Raises:
            ClosedError: The stream was closed before its end.
        """
        self._reading.check()
        async for _ in self._unread():
            pass
        return self._reading.result()

    async def aclose(self) -> None:
        """Stop reading and release the connection; there are no more events then.

        Another task may call it: the one that reads gets a `ClosedError` at once.
        """
        self._reading.left = True
        if not self._is_read:
            await self._events.aclose()
            return
        self._reading.stopped = True
        if self._reading.waiting is not None:
            self._reading.waiting.reschedule(0)
        elif self._reading.response is not None:
            await self._reading.response.aclose()

    @property
    def _is_read(self) -> bool:
        """Whether another task is reading an event."""
        return cast("AsyncGeneratorType[Item, None]", self._events).ag_running

    def _unread(self) -> AsyncGenerator[Item]:
        """Return the events, unless another task is reading one."""
        if self._is_read:
            raise self._reading.in_use("task")
        return self._events

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


# Functions, not methods: a stream that nothing refers to any more is closed at once, for it is in no cycle; and a loop
# does not refer to its stream, so that what only the result needs is dropped when nobody can ask for it any more.
def _events(driver: Driver, reading: Reading[Item, Any]) -> Generator[Item]:
    with _ending(reading):
        continues = True
        while continues:
            with interruptible() as reading.interruption:
                reply = driver.run(reading.begin())
            reading.interruption = None
            failure: httpx.RequestError | None = None
            with closing(reply.response):
                reading.check_stopped()
                try:
                    for chunk in pieces(reply.response):
                        for document in reading.split(chunk):
                            yield reading.take(document)
                except httpx.RequestError as error:
                    failure = error
                reading.check_stopped()
                yield from reading.finish(failure)
            continues = driver.run(reading.continues())


async def _aevents(driver: Driver, reading: Reading[Item, Any]) -> AsyncGenerator[Item]:
    running_loop()
    from asyncio import timeout  # takes 20 ms, which synchronous programs do not need

    with _ending(reading):
        continues = True
        while continues:
            try:
                async with timeout(
                    None
                ) as reading.waiting:  # without a limit, unless the stream is closed meanwhile
                    reply = await driver.arun(reading.begin())
            except TimeoutError:
                reading.check_stopped()
                raise
            finally:
                reading.waiting = None
            failure: httpx.RequestError | None = None
            async with aclosing(reply.response):
                try:
                    async for chunk in apieces(reply.response):
                        for document in reading.split(chunk):
                            yield reading.take(document)
                except (httpx.RequestError, httpx.StreamClosed) as error:
                    failure = error if isinstance(error, httpx.RequestError) else None
                reading.check_stopped()
                for item in reading.finish(failure):
                    yield item
            continues = await driver.arun(reading.continues())


class _ending:  # noqa: N801 - reads as the functions of contextlib do
    """Ends the spans of a stream when its generator ends; a stream that was left has not failed."""

    def __init__(self, reading: Reading[Any, Any]) -> None:
        self._reading = reading

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._reading.end(None if isinstance(error, GeneratorExit) else error)


def _loop(reading: Reading[Item, Any], events: Generator[Item]) -> Generator[Item]:
    """A generator for one loop: leaving the loop closes it, and so the stream."""
    reading.check()
    reading.left = True
    yield from events


async def _aloop(reading: Reading[Item, Any], events: AsyncGenerator[Item]) -> AsyncGenerator[Item]:
    reading.check()
    reading.left = True
    try:
        async for event in events:
            yield event
    finally:
        await _aleave(reading)


def _texts(reading: Reading[Item, Any], events: Iterator[Item]) -> Generator[str]:
    for event in events:
        if text := reading.accumulator.text(event):
            yield text


async def _atexts(reading: Reading[Item, Any], events: AsyncGenerator[Item]) -> AsyncGenerator[str]:
    try:
        async for event in events:
            if text := reading.accumulator.text(event):
                yield text
    finally:
        await _aleave(reading)


async def _aleave(reading: Reading[Any, Any]) -> None:
    """Close the response of a stream that a loop has left before its end.

    Closing the generator of its events would fail where the garbage collector found both generators at once: it has
    each of them closed in a task, and a generator can be closed by one task only.
    """
    if not reading.whole:
        reading.stopped = True
        reading.end()
        if reading.response is not None:
            await reading.response.aclose()


def streaming(
    body: Callable[Concatenate[Any, P], StreamPlan[Item, Final]],
) -> TwoForms[Callable[P, Stream[Item, Final]], Callable[P, AsyncStream[Item, Final]]]:
    """Make a method that streams, in two forms, from a body that returns a plan."""
    return from_plan(body, Stream, AsyncStream, ("Stream[{}]", "AsyncStream[{}]"))
