"""Streams of events: what is common to both colours, and the two iterators."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import aclosing, closing
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    NamedTuple,
    ParamSpec,
    Protocol,
    Self,
    TypeVar,
    overload,
)
from weakref import ref

import httpx

from genwire_raw._runtime.client import apieces, pieces, read_stream
from genwire_raw._runtime.errors import StreamError as RawStreamError

from ..errors import ClosedError, StreamTruncatedError
from .effects import Flow
from .error_mapping import broken_stream, stream_error
from .methods import Async, Resource, Sync, TwoForms
from .session import Session, deliver

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

    from .drivers import Driver
    from .effects import Reply

Item = TypeVar("Item")
Final = TypeVar("Final")
Taken_contra = TypeVar("Taken_contra", contravariant=True)
Made_co = TypeVar("Made_co", covariant=True)
P = ParamSpec("P")


class Accumulator(Protocol[Taken_contra, Made_co]):
    """Puts the events of a stream together."""

    def add(self, item: Taken_contra) -> None:
        """Takes the next event."""
        ...

    def text(self, item: Taken_contra) -> str:
        """The text that an event adds; may be empty."""
        ...

    def is_complete(self) -> bool:
        """Whether the events say that the stream has come to its end."""
        ...

    def forget(self) -> None:
        """Drops what only the result needs, and takes no more of it: nobody will ask for it."""
        ...

    def result(self) -> Made_co:
        """All events so far as one result."""
        ...


class StreamPlan(NamedTuple, Generic[Item, Final]):
    """A call that streams, and how its events are put together.

    Attributes:
        then: What follows the end of the call, with its result; may give the plan of a further call, whose events
            belong to the same stream.
    """

    call: Call[Item]
    accumulator: Callable[[], Accumulator[Item, Final]]
    then: Callable[[Final], Flow[StreamPlan[Item, Final] | None]] | None = None


class _Reading(Generic[Item, Final]):
    """One pass over the events of a call, and of those that follow it, free of I/O.

    Attributes:
        accumulator: Puts the events of the present call together.
        whole: Whether the stream has come to its end.
        split: Gives the events that a chunk of the body completes, for `take`.
        left: Whether a loop over the events has begun and not come to their end, or the stream was closed.
    """

    def __init__(self, session: Session, plan: StreamPlan[Item, Final]) -> None:
        self._session = session
        self.whole = self.left = False
        self._take_up(plan)

    def _take_up(self, plan: StreamPlan[Item, Final]) -> None:
        self._plan = plan
        self._endpoint = plan.call.endpoint.id
        self.accumulator = plan.accumulator()

    def keep_for(self, stream: object) -> None:
        """Keeps what the result needs for as long as there is the stream to ask for it."""
        if self._plan.then is None:
            accumulator = self.accumulator
            self._watch = ref(stream, lambda _: accumulator.forget())

    def check(self) -> None:
        """Raises if there are events that can no longer be had."""
        if self.left and not self.whole:
            raise ClosedError(
                f"{self._endpoint}: the stream is read by another loop, or was left before its end"
            )

    def begin(self) -> Flow[Reply]:
        """Sends the call; the reply's body is still to be fed."""
        reply = yield from deliver(self._session, self._plan.call)
        self._reader = read_stream(self._plan.call, reply.headers)
        self.split = (
            self._reader.split if reply.on_piece is None else _also_for(reply.on_piece, self._reader.split)
        )
        return reply

    def take(self, document: bytes) -> Item:
        """The event that a document stands for.

        Raises:
            StreamError: The stream carried an error, or something that cannot be read.
        """
        try:
            item = self._reader.read(document)
        except RawStreamError as error:
            raise stream_error(self._endpoint, error) from None
        self.accumulator.add(item)
        return item

    def finish(self, failure: httpx.RequestError | None) -> Iterator[Item]:
        """The events that only the end of the body completes.

        Args:
            failure: Why the body ended; None if it came to its end.

        Raises:
            StreamError: An error stood at the end.
            StreamTruncatedError: It was not the end of the stream.
        """
        try:
            for item in self._reader.finish():
                self.accumulator.add(item)
                yield item
        except RawStreamError as error:
            if error.payload is not None:  # half an event says no more than the missing end does
                raise stream_error(self._endpoint, error) from None
        if failure is not None and not self._reader.ended:
            raise broken_stream(self._endpoint, failure, self._session.options.timeout)
        if not (self._reader.ended or self.accumulator.is_complete()):
            raise StreamTruncatedError(f"{self._endpoint}: the stream ended before its end")

    def continues(self) -> Flow[bool]:
        """Ends the call, and takes up the one that follows it in the same stream, if one does."""
        then = self._plan.then
        plan = None if then is None else (yield from then(self.accumulator.result()))
        if plan is None:
            self.whole = True
        else:
            self._take_up(plan)
        return plan is not None

    def result(self) -> Final:
        """All events as one result."""
        self.left = True
        self.check()
        return self.accumulator.result()


def _also_for(
    on_piece: Callable[[bytes], object], split: Callable[[bytes], list[bytes]]
) -> Callable[[bytes], list[bytes]]:
    def both(chunk: bytes) -> list[bytes]:
        on_piece(chunk)
        return split(chunk)

    return both


class Stream(Generic[Item, Final]):
    """The events of one call, as they come. Iterate it, or use it in a `with` statement to be sure that it is closed.

    The request is sent when the first event is asked for. Leaving the loop or the `with` block closes the stream.

    Raises:
        ClosedError: It was left before.
        APIStatusError: The service refused to begin.
        StreamError: After the events before it: the stream carried an error, or ended too soon.
    """

    def __init__(self, session: Session, plan: StreamPlan[Item, Final]) -> None:
        self._reading = _Reading(session, plan)
        self._reading.keep_for(self)
        self._events = _events(session.driver, self._reading)

    def __iter__(self) -> Iterator[Item]:
        return _loop(self._reading, self._events)

    def __next__(self) -> Item:
        return next(self._events)

    @property
    def text_stream(self) -> Iterator[str]:
        """The text of the events, without events that carry none. Leaving a loop over it closes the stream."""
        return _texts(self._reading, _loop(self._reading, self._events))

    def final(self) -> Final:
        """Reads what is left and gives all events, from the first, as one result.

        Raises:
            ClosedError: The stream was closed before its end.
        """
        self._reading.check()
        for _ in self._events:
            pass
        return self._reading.result()

    def close(self) -> None:
        """Stops reading and releases the connection; more events cannot be had."""
        self._reading.left = True
        self._events.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(Generic[Item, Final]):
    """As `Stream`, for `async for` and `async with`; awaiting it gives the stream itself."""

    def __init__(self, session: Session, plan: StreamPlan[Item, Final]) -> None:
        self._reading = _Reading(session, plan)
        self._reading.keep_for(self)
        self._events = _aevents(session.driver, self._reading)

    def __aiter__(self) -> AsyncGenerator[Item]:
        return _aloop(self._reading, self._events)

    async def __anext__(self) -> Item:
        return await anext(self._events)

    def __await__(self) -> Generator[Any, Any, Self]:
        """So that `async for event in await ...` works too."""

        async def itself() -> Self:
            return self

        return itself().__await__()

    @property
    def text_stream(self) -> AsyncIterator[str]:
        """The text of the events, without events that carry none. Leaving a loop over it closes the stream."""
        return _atexts(self._reading, _aloop(self._reading, self._events))

    async def final(self) -> Final:
        """Reads what is left and gives all events, from the first, as one result.

        Raises:
            ClosedError: The stream was closed before its end.
        """
        self._reading.check()
        async for _ in self._events:
            pass
        return self._reading.result()

    async def aclose(self) -> None:
        """Stops reading and releases the connection; more events cannot be had."""
        self._reading.left = True
        await self._events.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


# Functions, not methods: a stream that nobody refers to any more is closed at once, for it is in no cycle; and a loop
# does not refer to it, so that what its result would need is kept only for who could ask for that.
def _events(driver: Driver, reading: _Reading[Item, Any]) -> Generator[Item]:
    continues = True
    while continues:
        reply = driver.run(reading.begin())
        failure: httpx.RequestError | None = None
        with closing(reply.response):
            try:
                for chunk in pieces(reply.response):
                    for document in reading.split(chunk):
                        yield reading.take(document)
            except httpx.RequestError as error:
                failure = error
            yield from reading.finish(failure)
        continues = driver.run(reading.continues())


async def _aevents(driver: Driver, reading: _Reading[Item, Any]) -> AsyncGenerator[Item]:
    continues = True
    while continues:
        reply = await driver.arun(reading.begin())
        failure: httpx.RequestError | None = None
        async with aclosing(reply.response):
            try:
                async for chunk in apieces(reply.response):
                    for document in reading.split(chunk):
                        yield reading.take(document)
            except httpx.RequestError as error:
                failure = error
            for item in reading.finish(failure):
                yield item
        continues = await driver.arun(reading.continues())


def _loop(reading: _Reading[Item, Any], events: Generator[Item]) -> Generator[Item]:
    """A generator of the loop's own: leaving the loop closes it, and so the stream."""
    reading.check()
    reading.left = True
    yield from events


async def _aloop(reading: _Reading[Item, Any], events: AsyncGenerator[Item]) -> AsyncGenerator[Item]:
    reading.check()
    reading.left = True
    async with aclosing(events):
        async for event in events:
            yield event


def _texts(reading: _Reading[Item, Any], events: Iterator[Item]) -> Generator[str]:
    for event in events:
        if text := reading.accumulator.text(event):
            yield text


async def _atexts(reading: _Reading[Item, Any], events: AsyncGenerator[Item]) -> AsyncGenerator[str]:
    async with aclosing(events):
        async for event in events:
            if text := reading.accumulator.text(event):
                yield text


class streaming(TwoForms, Generic[P, Item, Final]):  # noqa: N801 - reads as the built-in decorators do
    """Makes a method that streams, of both colours, from a body that returns a plan."""

    def __init__(self, body: Callable[Concatenate[Any, P], StreamPlan[Item, Final]]) -> None:
        def blocking(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
            return Stream(owner._session, body(owner, *args, **kwargs))

        def awaiting(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
            return AsyncStream(owner._session, body(owner, *args, **kwargs))

        super().__init__(body, blocking, awaiting, ("Stream[{}]", "AsyncStream[{}]"))

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...
    @overload
    def __get__(self, owner: Resource[Sync], kind: type) -> Callable[P, Stream[Item, Final]]: ...
    @overload
    def __get__(self, owner: Resource[Async], kind: type) -> Callable[P, AsyncStream[Item, Final]]: ...
    def __get__(self, owner: Any, kind: type) -> Any:
        return self.bind(owner)
