"""How a stream is read, free of I/O: its plan, and one pass over its events."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar
from weakref import ref

import httpx

from genwire_raw._runtime.client import read_stream
from genwire_raw._runtime.errors import StreamError as RawStreamError

from ..errors import ClosedError, ResponseTooLargeError, StreamTruncatedError, StreamTruncatedWarning
from .effects import Flow, Reply, Within
from .error_mapping import broken_stream, stream_error
from .session import Session, deliver

if TYPE_CHECKING:
    from asyncio import Timeout

    from genwire_raw._runtime.call import Call

    from .._telemetry.tracing import CallSpan, Span
    from .._transport.time_limit import Interruption

Item = TypeVar("Item")
Final = TypeVar("Final")
Taken_contra = TypeVar("Taken_contra", contravariant=True)
Made_co = TypeVar("Made_co", covariant=True)


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
        end_is_optional: Whether the service ends some streams in order without an event that says so.
        turn_of: The model of a chat whose functions are called between the calls, for a span around all of them.
    """

    call: Call[Item]
    accumulator: Callable[[], Accumulator[Item, Final]]
    then: Callable[[Final], Flow[StreamPlan[Item, Final] | None]] | None = None
    end_is_optional: bool = False
    turn_of: str | None = None


class Reading(Generic[Item, Final]):
    """One pass over the events of a call, and of those that follow it, free of I/O.

    Attributes:
        endpoint: The id of the present call's operation.
        accumulator: Joins the events of the present call.
        whole: Whether the stream has come to its end.
        left: Whether a loop over the events has begun and not come to their end, or the stream was closed.
        response: The answer that is being read, if one is.
        waiting: The time limit of a task that waits for the answer to begin, if one does.
        interruption: Ends the wait of a thread for the answer to begin, if one waits.
        stopped: Whether the stream was closed while it was read, from another thread or task.
    """

    def __init__(self, session: Session, plan: StreamPlan[Item, Final]) -> None:
        self._session = session
        self.whole = self.left = self.stopped = False
        self.response: httpx.Response | None = None
        self.waiting: Timeout | None = None
        self.interruption: Interruption | None = None
        self._span: CallSpan | None = None
        self._turn: Span | None = None
        self._take_up(plan)

    def _take_up(self, plan: StreamPlan[Item, Final]) -> None:
        self._plan = plan
        self.endpoint = plan.call.endpoint.id
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
                f"{self.endpoint}: the stream is read by another loop, or was closed before its end"
            )

    def in_use(self, reader: str) -> ClosedError:
        """Return the error for reading while another thread or task does."""
        return ClosedError(f"{self.endpoint}: another {reader} is reading the stream")

    def check_stopped(self) -> None:
        """Raise if the stream was closed while it was read."""
        if self.stopped:
            raise ClosedError(f"{self.endpoint}: the stream was closed while it was read")

    def begin(self) -> Flow[Reply]:
        """Send the call; the body of the reply is still to be read."""
        self.check_stopped()
        reply = yield from self._deliver()
        self.response = reply.response
        self._has_begun = False
        self._is_framed = _is_framed(reply)
        self._reader = read_stream(self._plan.call, reply.headers)
        self._split = self._reader.split
        if reply.on_piece is not None:
            self._split = _also_for(reply.on_piece, self._split)
        self._pending = 0
        return reply

    def _deliver(self) -> Flow[Reply]:
        call = self._plan.call
        telemetry = self._session.telemetry
        if telemetry is None:
            return (yield from self._until_stopped(deliver(self._session, call)))
        if self._turn is None and self._plan.turn_of is not None:
            self._turn = telemetry.turn(self._plan.turn_of)
        self._span = telemetry.call(call, self._turn)
        flow = self._until_stopped(deliver(self._session, call, span=self._span))
        if self._span is None:
            return (yield from flow)
        reply: Reply = yield Within(self._span.current(), flow)
        return reply

    def _until_stopped(self, flow: Flow[Reply]) -> Flow[Reply]:
        """Run a flow, and end it when an attempt fails because the stream was closed: it would be tried again."""
        try:
            effect = next(flow)
            while True:
                try:
                    result = yield effect
                    if not isinstance(result, Reply):
                        self.check_stopped()
                except BaseException as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            reply: Reply = stop.value
            return reply

    def end(self, error: BaseException | None = None) -> None:
        """End the spans of the stream, if it is traced."""
        for span in (self._span, self._turn):
            if span is not None:
                span.end(error)

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
                    f"{self.endpoint}: an event of the stream has more than "
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
            raise stream_error(self.endpoint, error) from None
        self._has_begun = True
        self.accumulator.add(item)
        if self._span is not None:
            self._span.event(document)
        return item

    def finish(self, failure: httpx.RequestError | None) -> Iterator[Item]:
        """Yield the events that only the end of the body completes.

        Args:
            failure: What cut the body off; None if it ended properly.

        Raises:
            ClosedError: It was cut off because the client was closed.
            StreamError: The last event is an error.
            StreamTruncatedError: It was not the end of the stream.
        """
        is_cut = False
        try:
            for item in self._reader.finish():
                self._has_begun = True
                self.accumulator.add(item)
                yield item
        except RawStreamError as error:
            if error.payload is not None:  # half an event tells no more than the missing end does
                raise stream_error(self.endpoint, error) from None
            is_cut = True
        if not self._reader.ended:
            self._session.connections.check_open()
        if failure is not None and not self._reader.ended:
            raise broken_stream(self.endpoint, failure, self._session.options.timeout)
        if self._reader.ended or self.accumulator.is_complete():
            return
        if is_cut or not (self._has_begun and self._is_framed and self._plan.end_is_optional):
            raise StreamTruncatedError(f"{self.endpoint}: the stream ended too early")
        warnings.warn(
            f"{self.endpoint}: the stream ended without a finish reason; the answer may be incomplete",
            StreamTruncatedWarning,
            stacklevel=3,
        )

    def continues(self) -> Flow[bool]:
        """End the call, and begin the next one of the same stream, if there is one."""
        if self._span is not None:
            self._span.end()
        plan = yield from self._next_plan()
        if plan is None:
            self.whole = True
        else:
            self._take_up(plan)
        return plan is not None

    def _next_plan(self) -> Flow[StreamPlan[Item, Final] | None]:
        if self._plan.then is None:
            return None
        flow = self._plan.then(self.accumulator.result())
        if self._turn is None:
            return (yield from flow)
        plan: StreamPlan[Item, Final] | None = yield Within(self._turn.current(), flow)
        return plan

    def result(self) -> Final:
        """Return all events as one result."""
        self.left = True
        self.check()
        return self.accumulator.result()


def _is_framed(reply: Reply) -> bool:
    """Whether HTTP itself tells the end of a body from a connection that was cut."""
    return (
        "transfer-encoding" in reply.headers
        or "content-length" in reply.headers
        or reply.response.http_version not in ("HTTP/1.0", "HTTP/1.1")
    )


def _also_for(
    on_piece: Callable[[bytes], object], split: Callable[[bytes], list[bytes]]
) -> Callable[[bytes], list[bytes]]:
    def both(chunk: bytes) -> list[bytes]:
        on_piece(chunk)
        return split(chunk)

    return both
