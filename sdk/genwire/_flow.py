"""One body for both colours.

A method of the facade is written once, as a generator that yields effects (send this, sleep so long) and returns its
result. `@method` makes of it a plain method on a synchronous resource and a coroutine method on an asynchronous one,
with the types of both; the drivers of `_driver` carry the effects out.
"""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Callable,
    Coroutine,
    Generator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from functools import wraps
from types import MethodType
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    NamedTuple,
    ParamSpec,
    Self,
    TypeAlias,
    TypeVar,
    overload,
)

import httpx

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

    from ._core import Core

T = TypeVar("T")
P = ParamSpec("P")
IO = TypeVar("IO")


class Sync:
    """Marks resources whose methods block."""


class Async:
    """Marks resources whose methods are coroutines."""


class Attempt(NamedTuple):
    """Effect: send a call once. The reply is a `Reply`, or the httpx error that came instead."""

    call: Call[Any]
    headers: dict[str, str]
    timeout: float | None


class Transfer(NamedTuple):
    """Effect: post bytes to a URL that the service gave for them. The reply is as for `Attempt`, its body read.

    Attributes:
        url: Where to.
        headers: All of the request's, but for the length.
        pieces: The bytes, a piece at a time; taken in a thread where the flow is awaited, since they may block.
        length: How many bytes.
        timeout: Seconds for each step, not for the whole: the bytes take as long as they take.
        sent: Told of each piece's size once it is on its way.
    """

    url: str
    headers: Mapping[str, str]
    pieces: Iterable[bytes]
    length: int
    timeout: float | None
    sent: Callable[[int], object]


class Sleep(NamedTuple):
    """Effect: wait."""

    seconds: float


class Invoke(NamedTuple):
    """Effect: call a function that is not ours. It may block, or be a coroutine function."""

    function: Callable[..., Any]
    args: tuple[Any, ...] = ()


class Gather(NamedTuple):
    """Effect: run flows side by side, at most `limit` at once. The reply is the list of their results, in order."""

    flows: Sequence[Flow[Any]]
    limit: int


class Emit(NamedTuple, Generic[T]):
    """Effect of `@watching` methods: hand this to who iterates."""

    item: T


class Reply(NamedTuple):
    """What an attempt brought: the answer, read unless the call streams and its status is 2xx.

    Attributes:
        heard: To be told of each piece of a stream's body, if somebody listens.
    """

    status_code: int
    headers: httpx.Headers
    content: bytes
    response: httpx.Response
    heard: Callable[[bytes], object] | None = None


Effect: TypeAlias = Attempt | Transfer | Sleep | Invoke | Gather | Emit[Any]
Flow: TypeAlias = Generator[Effect, Any, T]
Watch: TypeAlias = Generator[Attempt | Transfer | Sleep | Invoke | Gather | Emit[T], Any, None]
Failure: TypeAlias = httpx.RequestError


def gather(flows: Sequence[Flow[T]], limit: int) -> Flow[list[T]]:
    """The results of flows that are run side by side, `limit` at once, in order; one alone needs no thread for it."""
    if len(flows) == 1:
        return [(yield from flows[0])]
    results: list[T] = yield Gather(flows, max(1, limit))
    return results


class Resource(Generic[IO]):
    """What holds methods: a client's resource, or an object that came from one and goes on calling."""

    def __init__(self, core: Core) -> None:
        self._core = core


class Coloured:
    """A descriptor that binds one of two functions, by the colour of the object it is found on."""

    def __init__(
        self, body: Callable[..., Any], blocking: Callable[..., Any], awaiting: Callable[..., Any]
    ) -> None:
        self.__doc__ = body.__doc__
        self.__wrapped__ = body
        self._blocking = wraps(body)(blocking)
        self._awaiting = wraps(body)(awaiting)

    def bind(self, owner: Any) -> Any:
        """The method, or the descriptor itself when it was asked of the class."""
        if owner is None:
            return self
        return MethodType(self._awaiting if owner._core.is_async else self._blocking, owner)


class method(Coloured, Generic[P, T]):  # noqa: N801 - reads as the built-in decorators do
    """Makes a method of both colours from a body that returns a flow."""

    def __init__(self, body: Callable[Concatenate[Any, P], Flow[T]]) -> None:
        def blocking(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
            return owner._core.driver.run(body(owner, *args, **kwargs))

        async def awaiting(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
            return await owner._core.driver.arun(body(owner, *args, **kwargs))

        super().__init__(body, blocking, awaiting)

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...
    @overload
    def __get__(self, owner: Resource[Sync], kind: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, owner: Resource[Async], kind: type) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, owner: Any, kind: type) -> Any:
        return self.bind(owner)


class watching(Coloured, Generic[P, T]):  # noqa: N801 - reads as the built-in decorators do
    """Makes a method that yields items over time, of both colours, from a body whose flow emits them."""

    def __init__(self, body: Callable[Concatenate[Any, P], Watch[T]]) -> None:
        def blocking(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
            return owner._core.driver.iterate(body(owner, *args, **kwargs))

        def awaiting(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
            return owner._core.driver.aiterate(body(owner, *args, **kwargs))

        super().__init__(body, blocking, awaiting)

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...
    @overload
    def __get__(self, owner: Resource[Sync], kind: type) -> Callable[P, Iterator[T]]: ...
    @overload
    def __get__(self, owner: Resource[Async], kind: type) -> Callable[P, AsyncIterator[T]]: ...
    def __get__(self, owner: Any, kind: type) -> Any:
        return self.bind(owner)
