"""Any operation of the raw layer with what the facade adds: the flows and plans behind `send`, `stream` and `pages`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar

from ..errors import ValidationError
from .extras import with_extras, without_extras
from .pager import PagePlan
from .session import send
from .stream_reading import StreamPlan

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call, Pagination

    from .effects import Flow
    from .session import Session

T = TypeVar("T")
P = ParamSpec("P")
Item = TypeVar("Item")


class PagedOperation(Protocol[P, Item]):
    """A module of the raw layer for an operation that pages: `api.tuned_models.list`."""

    @property
    def PAGINATION(self) -> Pagination[Any, Item]:  # noqa: N802 - the module's own name
        """How it pages."""
        ...

    def request(self, *args: P.args, **kwargs: P.kwargs) -> Call[Any]:
        """Return the call for the first page."""
        ...


def send_any(session: Session, call: Call[T], extras: Mapping[str, Any]) -> Flow[T]:
    """Send a call and decode its answer.

    Raises:
        ValidationError: It is no call, or one of a stream.
    """
    call = _checked(call, extras)
    if call.streams:
        raise ValidationError(f"{call.endpoint.id}: the call streams its answer: pass it to stream()")
    return (yield from send(session, call))


def stream_any(call: Call[T], extras: Mapping[str, Any]) -> StreamPlan[T, list[T]]:
    """Return the plan for the stream of any operation; its result is the list of all events.

    Raises:
        ValidationError: The call does not stream.
    """
    call = _checked(call, extras)
    streaming = call.endpoint.streaming
    if not call.streams or streaming is None:
        raise ValidationError(f"{call.endpoint.id}: the call does not stream: make it with stream_request()")
    return StreamPlan(call, partial(EventList, is_marked=streaming.done is not None))


def pages_of(operation: PagedOperation[P, Item], *args: P.args, **kwargs: P.kwargs) -> PagePlan[Item]:
    """Return the plan of a listing.

    Raises:
        ValidationError: The operation does not page.
    """
    pagination = getattr(operation, "PAGINATION", None)
    if pagination is None:
        raise ValidationError(f"{operation_name(operation)} is no operation that pages")
    return PagePlan(operation.request(*args, **kwargs), pagination, _itself)


class EventList:
    """The events of a stream in a list.

    Args:
        is_marked: Whether an event marks the end of the stream.
    """

    def __init__(self, *, is_marked: bool) -> None:
        self._items: list[Any] = []
        self._is_marked = is_marked
        self._keeps = True

    def add(self, item: Any) -> None:
        """Add the next event."""
        if self._keeps:
            self._items.append(item)

    def text(self, item: Any) -> str:
        """Return the text of events that have a field of that name."""
        text = getattr(item, "text", None)
        return text if isinstance(text, str) else ""

    def is_complete(self) -> bool:
        """Return whether the stream may end here: where an event marks its end, only that one says so."""
        return not self._is_marked

    def forget(self) -> None:
        """Drop the events."""
        self._keeps = False
        self._items = []  # the list itself may be the caller's by now

    def result(self) -> list[Any]:
        """Return all events so far."""
        return self._items


def _checked(call: Call[T], extras: Mapping[str, Any]) -> Call[T]:
    if not hasattr(call, "endpoint"):
        raise ValidationError(f"a call is needed, as request() of an operation returns it, got {call!r:.80}")
    rest, added = without_extras(extras)
    for name in rest:
        raise TypeError(f"unexpected keyword argument {name!r}")
    return with_extras(call, added)


def _itself(item: T) -> T:
    return item


def operation_name(operation: object) -> str:
    """Return the id of an operation of the raw layer, or the repr of anything else."""
    endpoint = getattr(operation, "ENDPOINT", None)
    return repr(operation) if endpoint is None else str(endpoint.id)
