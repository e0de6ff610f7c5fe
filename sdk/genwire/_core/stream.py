"""Streams of events: how they are read, and the synchronous and the asynchronous iterator."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import aclosing, closing, suppress
from socket import SHUT_RDWR
from types import AsyncGeneratorType, GeneratorType, TracebackType
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
    cast,
    overload,
)
from weakref import ref

import httpx

from genwire_raw._runtime.client import apieces, pieces, read_stream
from genwire_raw._runtime.errors import StreamError as RawStreamError

from ..errors import ClosedError, ResponseTooLargeError, StreamTruncatedError
from .effects import Flow
from .error_mapping import broken_stream, stream_error
from .methods import Async, Resource, Sync, TwoForms, planned
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
    """Joins the events of a stream."""

    def add(self, item: Taken_contra) -> None:
        """Add the next event."""
        ...

    def text(self, item: Taken_contra) -> str:
        """Return the text that an event adds; may be empty."""
        ...

    def is_complete(self) -> bool:
        """Whether the events say that the stream is complete."""
        ...

    def forget(self) -> None:
        """Drop what only the result needs, and keep no more of it."""
        ...

    def result(self) -> Made_co:
        """Return all events so far as one result."""
        ...


class StreamPlan(NamedTuple, Generic[Item, Final]):
    """A call that streams, and how its events are joined.

    Attributes:
        then: Called with the result at the end of the call; may return the plan of a further call, with events of
            the same stream.
    """

    call: Call[Item]
    accumulator: Callable[[], Accumulator[Item, Final]]
    then: Callable[[Final], Flow[StreamPlan[Item, Final] | None]] | None = None


class _Reading(Generic[Item, Final]):
    """One pass over the events of a call, and of those that follow it, free of I/O.

    Attributes:
        accumulator: Joins the events of the present call.
        whole: Whether the stream has come to its end.
        left: Whether a loop over the events has begun and not come to their end, or the stream was closed.
        response: The answer that is being read, if one is.
        stopped: Whether the stream was closed while it was read, from another thread or task.
    """

    def __init__(self, session: Session, plan: StreamPlan[Item, Final]) -> None:
        self._session = session
        self.whole = self.left = self.stopped = False
        self.response: httpx.Response | None = None
        self._take_up(plan)

    def _take_up(self, plan: StreamPlan[Item, Final]) -> None:
        self._plan = plan
        self._endpoint = plan.call.endpoint.id
        self.accumulator = plan.accumulator()

    def keep_for(self, stream: object) -> None:
        """Keep what the result needs for as long as the stream exists."""
        if self._plan.then is None:
            accumulator = self.accumulator
            self._watch = ref(stream, lambda _: accumulator.forget())

    def check(self) -> None:
        """Raise if events can no longer be read."""
        if self.left and not self.whole:
            raise ClosedError(
                f"{self._endpoint}: the stream is read by another loop, or was closed before its end"
            )

    def check_stopped(self) -> None:
        """Raise if the stream was closed while it was read."""
        if self.stopped:
            raise ClosedError(f"{self._endpoint}: the stream was closed while it was read")

    def begin(self) -> Flow[Reply]:
        """Send the call; the body of the reply is still to be read."""
        self.check_stopped()
        reply = yield from deliver(self._session, self._plan.call)
        self.response = reply.response
        self._reader = read_stream(self._plan.call, reply.headers)
        self._split = self._reader.split
        if reply.on_piece is not None:
            self._split = _also_for(reply.on_piece, self._split)
        self._pending = 0
        return reply

    def split(self, chunk: bytes) -> list[bytes]:
        """Return the events that a chunk of the body completes, for `take`.

        Raises:
            ResponseTooLargeError: An event has more bytes than an answer may have.
        """
        documents = self._split(chunk)
        if documents:
            self._pending = 0
        else:
            self._pending += len(chunk)
            if self._pending > self._session.options.max_response_bytes:
                raise ResponseTooLargeError(
                    f"{self._endpoint}: an event of the stream has more than "
                    f"{self._session.options.max_response_bytes} bytes (max_response_bytes)"
                )
        return documents

    def take(self, document: bytes) -> Item:
        """Return the event in a document.

        Raises:
            StreamError: It is an error, or cannot be read.
        """
        try:
            item = self._reader.read(document)
        except RawStreamError as error:
            raise stream_error(self._endpoint, error) from None
        self.accumulator.add(item)
        return item

    def finish(self, failure: httpx.RequestError | None) -> Iterator[Item]:
        """Yield the events that only the end of the body completes.

        Args:
            failure: What cut the body off; None if it ended properly.

        Raises:
            StreamError: The last event is an error.
            StreamTruncatedError: It was not the end of the stream.
        """
        try:
            for item in self._reader.finish():
                self.accumulator.add(item)
                yield item
        except RawStreamError as error:
            if error.payload is not None:  # half an event tells no more than the missing end does
                raise stream_error(self._endpoint, error) from None
        if failure is not None and not self._reader.ended:
            raise broken_stream(self._endpoint, failure, self._session.options.timeout)
        if not (self._reader.ended or self.accumulator.is_complete()):
            raise StreamTruncatedError(f"{self._endpoint}: the stream ended too early")

    def continues(self) -> Flow[bool]:
        """End the call, and begin the next one of the same stream, if there is one."""
        then = self._plan.then
        plan = None if then is None else (yield from then(self.accumulator.result()))
        if plan is None:
            self.whole = True
        else:
            self._take_up(plan)
        return plan is not None

    def result(self) -> Final:
        """Return all events as one result."""
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
    """The events of one call, as they come. Iterate over it, or use it in a `with` statement to make sure it is closed.

    The request is sent when the first event is read. Leaving the loop or the `with` block closes the stream.

    Raises:
        ClosedError: It was closed before its end.
        APIStatusError: The service refused the request.
        StreamError: After the events before it: the stream carried an error, or ended too early.
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
        """Read what is left and return all events, from the first, as one result.

        Raises:
            ClosedError: The stream was closed before its end.
        """
        self._reading.check()
        for _ in self._events:
            pass
        return self._reading.result()

    def close(self) -> None:
        """Stop reading and release the connection; there are no more events then.

        Another thread may call it: the one that reads gets a `ClosedError`, at once unless it still waits for the
        answer to begin.
        """
        self._reading.left = True
        if not cast("GeneratorType[Item, None, None]", self._events).gi_running:
            self._events.close()
            return
        self._reading.stopped = True
        if self._reading.response is not None:
            _shut_down(self._reading.response)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(Generic[Item, Final]):
    """As `Stream`, for `async for` and `async with`; awaiting it returns the stream itself."""

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
        """Read what is left and return all events, from the first, as one result.

        Raises:
            ClosedError: The stream was closed before its end.
        """
        self._reading.check()
        async for _ in self._events:
            pass
        return self._reading.result()

    async def aclose(self) -> None:
        """Stop reading and release the connection; there are no more events then.

        Another task may call it: the one that reads gets a `ClosedError`, at once unless it still waits for the answer
        to begin.
        """
        self._reading.left = True
        if not cast("AsyncGeneratorType[Item, None]", self._events).ag_running:
            await self._events.aclose()
            return
        self._reading.stopped = True
        if self._reading.response is not None:
            await self._reading.response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


# Functions, not methods: a stream that nothing refers to any more is closed at once, for it is in no cycle; and a loop
# does not refer to its stream, so that what only the result needs is dropped when nobody can ask for it any more.
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
            reading.check_stopped()
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
            except (httpx.RequestError, httpx.StreamClosed) as error:
                failure = error if isinstance(error, httpx.RequestError) else None
            reading.check_stopped()
            for item in reading.finish(failure):
                yield item
        continues = await driver.arun(reading.continues())


def _loop(reading: _Reading[Item, Any], events: Generator[Item]) -> Generator[Item]:
    """A generator for one loop: leaving the loop closes it, and so the stream."""
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


def _shut_down(response: httpx.Response) -> None:
    """End a connection that another thread is reading: closing its socket would not wake that thread."""
    stream = response.extensions.get("network_stream")
    connection = None if stream is None else stream.get_extra_info("socket")
    if connection is None:  # a transport of the caller's
        response.close()
        return
    with suppress(OSError):  # it has ended already
        connection.shutdown(SHUT_RDWR)


class streaming(TwoForms, Generic[P, Item, Final]):  # noqa: N801 - reads as the built-in decorators do
    """Makes a method that streams, in two forms, from a body that returns a plan."""

    def __init__(self, body: Callable[Concatenate[Any, P], StreamPlan[Item, Final]]) -> None:
        def blocking(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
            return Stream(owner._session, planned(owner, body, *args, **kwargs))

        def awaiting(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
            return AsyncStream(owner._session, planned(owner, body, *args, **kwargs))

        super().__init__(body, blocking, awaiting, ("Stream[{}]", "AsyncStream[{}]"))

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...
    @overload
    def __get__(self, owner: Resource[Sync], kind: type) -> Callable[P, Stream[Item, Final]]: ...
    @overload
    def __get__(self, owner: Resource[Async], kind: type) -> Callable[P, AsyncStream[Item, Final]]: ...
    def __get__(self, owner: Any, kind: type) -> Any:
        return self.bind(owner)
