"""Effects: what a flow asks its driver to do.

A method of the facade is written once, as a flow: a generator that yields effects (send this call, sleep so long) and
returns its result. The drivers of `drivers` carry the effects out, one blocking, one awaiting.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

import httpx

from genwire_raw._runtime.secrets import Secret

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

T = TypeVar("T")


class Attempt(NamedTuple):
    """Effect: send a call once. The result is a `Reply`, or the httpx error that came instead."""

    call: Call[Any]
    headers: dict[str, str]
    timeout: float | None


class Transfer(NamedTuple):
    """Effect: post bytes to a URL that the service gave for them. The result is as for `Attempt`, with the body read.

    Attributes:
        url: The URL.
        headers: All headers of the request but its length.
        pieces: The bytes, a piece at a time; read in a thread by the asynchronous driver, since they may block.
        length: The number of bytes.
        timeout: Seconds for each step, not for the whole: the bytes take as long as they take.
        on_sent: Called with the size of each piece once it was handed to the connection.
    """

    url: str
    headers: Mapping[str, str]
    pieces: Iterable[bytes]
    length: int
    timeout: float | None
    on_sent: Callable[[int], object]


class Drain(NamedTuple):
    """Effect: read the body of an answer to its end. The result is None, or the httpx error that cut it off.

    Attributes:
        response: The answer, with its body still to be read.
        write: Called with each piece; in a thread by the asynchronous driver, since it may block.
    """

    response: httpx.Response
    write: Callable[[bytes], object]


class Sleep(NamedTuple):
    """Effect: wait."""

    seconds: float


class Invoke(NamedTuple):
    """Effect: call a function of the user's. It may block, or be a coroutine function.

    Attributes:
        function: The function.
        args: Its arguments.
        gives_secret: Whether the result is a credential, which tracebacks with local variables must not show.
    """

    function: Callable[..., Any]
    args: tuple[Any, ...] = ()
    gives_secret: bool = False

    def checked(self, result: Any) -> Any:
        """Return what the function returned, as text that a repr does not show if it is a credential."""
        return Secret(result) if self.gives_secret and isinstance(result, str) else result


class Gather(NamedTuple):
    """Effect: run flows side by side, at most `limit` at once. The result is the list of their results, in order."""

    flows: Sequence[Flow[Any]]
    limit: int


class Within(NamedTuple):
    """Effect: run a flow inside a context manager, such as a span of a trace. The result is the flow's."""

    scope: AbstractContextManager[Any]
    flow: Flow[Any]


class Reply(NamedTuple):
    """The answer to an attempt, read unless the call streams and its status is 2xx.

    Attributes:
        status_code: The HTTP status.
        headers: The answer's headers.
        content: The body; empty for a stream.
        response: The answer itself, with the body of a stream still to be read.
        on_piece: Called with each piece of a stream's body, if `raw_responses` collects them.
    """

    status_code: int
    headers: httpx.Headers
    content: bytes
    response: httpx.Response
    on_piece: Callable[[bytes], object] | None = None


Effect: TypeAlias = Attempt | Transfer | Drain | Sleep | Invoke | Gather | Within
Flow: TypeAlias = Generator[Effect, Any, T]
Failure: TypeAlias = httpx.RequestError


def gather(flows: Sequence[Flow[T]], limit: int) -> Flow[list[T]]:
    """Run flows side by side, `limit` at once, and return their results in order; a single one needs no thread."""
    if len(flows) == 1:
        return [(yield from flows[0])]
    results: list[T] = yield Gather(flows, max(1, limit))
    return results
