"""One body for both colours.

A method of the facade is written once, as a generator that yields effects (send this, sleep so long) and returns its
result. `@method` makes of it a plain method on a synchronous resource and a coroutine method on an asynchronous one,
with the types of both; two drivers carry the effects out.
"""

from __future__ import annotations

import inspect
import time
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
    from genwire_raw._runtime.client import Client

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
    """What an attempt brought: the answer, read unless the call streams and its status is 2xx."""

    status_code: int
    headers: httpx.Headers
    content: bytes
    response: httpx.Response


Effect: TypeAlias = Attempt | Transfer | Sleep | Invoke | Gather | Emit[Any]
Flow: TypeAlias = Generator[Effect, Any, T]
Watch: TypeAlias = Generator[Attempt | Transfer | Sleep | Invoke | Gather | Emit[T], Any, None]
Failure: TypeAlias = httpx.RequestError | httpx.InvalidURL


class Driver:
    """Carries effects out over a raw client."""

    def __init__(self, raw: Client) -> None:
        self.raw = raw

    def run(self, flow: Flow[T]) -> T:
        """Runs a flow to its end, blocking."""
        try:
            effect = next(flow)
            while True:
                try:
                    reply = self._perform(effect)
                except BaseException as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(reply)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]

    async def arun(self, flow: Flow[T]) -> T:
        """Runs a flow to its end, awaiting."""
        try:
            effect = next(flow)
            while True:
                try:
                    reply = await self._aperform(effect)
                except BaseException as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(reply)
        except StopIteration as stop:
            return stop.value  # type: ignore[no-any-return]

    def iterate(self, flow: Flow[Any]) -> Iterator[Any]:
        """Runs a flow and yields what it emits, blocking."""
        while (item := self.run(_until_emit(flow))) is not _END:
            yield item

    async def aiterate(self, flow: Flow[Any]) -> AsyncIterator[Any]:
        """Runs a flow and yields what it emits, awaiting."""
        while (item := await self.arun(_until_emit(flow))) is not _END:
            yield item

    def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, (Attempt, Transfer)):
            return self._attempt(effect)
        if isinstance(effect, Sleep):
            return time.sleep(effect.seconds)
        if isinstance(effect, Gather):
            return self._gather(effect)
        if isinstance(effect, Emit):
            raise TypeError("this flow emits: iterate it")
        return effect.function(*effect.args)

    async def _aperform(self, effect: Effect) -> Any:
        if isinstance(effect, (Attempt, Transfer)):
            return await self._aattempt(effect)
        import asyncio  # only asynchronous programs pay for it

        if isinstance(effect, Sleep):
            return await asyncio.sleep(effect.seconds)
        if isinstance(effect, Gather):
            return await self._agather(effect)
        if isinstance(effect, Emit):
            raise TypeError("this flow emits: iterate it")
        if inspect.iscoroutinefunction(effect.function):
            return await effect.function(*effect.args)
        return await asyncio.to_thread(effect.function, *effect.args)

    def _gather(self, gather: Gather) -> list[Any]:
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(max_workers=max(1, min(gather.limit, len(gather.flows)))) as pool:
            futures = [pool.submit(self.run, flow) for flow in gather.flows]
            try:
                return [future.result() for future in futures]
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise

    async def _agather(self, gather: Gather) -> list[Any]:
        import asyncio

        gate = asyncio.Semaphore(gather.limit)

        async def one(flow: Flow[Any]) -> Any:
            async with gate:
                return await self.arun(flow)

        tasks = [asyncio.ensure_future(one(flow)) for flow in gather.flows]
        try:
            return await asyncio.gather(*tasks)
        except BaseException:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            raise

    def _attempt(self, attempt: Attempt | Transfer) -> Reply | Failure:
        http = self.raw.http_client
        deadline = _Deadline(attempt.timeout)
        try:
            if isinstance(attempt, Transfer):
                request = _posting(attempt, http, _told(attempt.pieces, attempt.sent))
                response = http.send(request, stream=True, follow_redirects=False)
                deadline = _Deadline(attempt.timeout)
            else:
                request = self.raw.build(
                    attempt.call, http, headers=attempt.headers, timeout=deadline.per_step
                )
                response = http.send(request, stream=True)
                if attempt.call.streams and response.is_success:
                    return Reply(response.status_code, response.headers, b"", response)
            try:
                content = b"".join(deadline.watch(chunk) for chunk in response.iter_bytes())
            finally:
                response.close()
        except (httpx.RequestError, httpx.InvalidURL) as error:
            return error
        return Reply(response.status_code, response.headers, content, response)

    async def _aattempt(self, attempt: Attempt | Transfer) -> Reply | Failure:
        http = self.raw.async_http_client
        deadline = _Deadline(attempt.timeout)
        try:
            if isinstance(attempt, Transfer):
                request = _posting(attempt, http, _atold(attempt.pieces, attempt.sent))
                response = await http.send(request, stream=True, follow_redirects=False)
                deadline = _Deadline(attempt.timeout)
            else:
                request = self.raw.build(
                    attempt.call, http, headers=attempt.headers, timeout=deadline.per_step
                )
                response = await http.send(request, stream=True)
                if attempt.call.streams and response.is_success:
                    return Reply(response.status_code, response.headers, b"", response)
            try:
                content = b"".join([deadline.watch(chunk) async for chunk in response.aiter_bytes()])
            finally:
                await response.aclose()
        except (httpx.RequestError, httpx.InvalidURL) as error:
            return error
        return Reply(response.status_code, response.headers, content, response)


def _posting(
    transfer: Transfer,
    http: httpx.Client | httpx.AsyncClient,
    content: Iterator[bytes] | AsyncIterator[bytes],
) -> httpx.Request:
    return http.build_request(
        "POST",
        transfer.url,
        headers={**transfer.headers, "content-length": str(transfer.length)},
        content=content,
        timeout=_Deadline(transfer.timeout).per_step,
    )


def _told(pieces: Iterable[bytes], sent: Callable[[int], object]) -> Iterator[bytes]:
    for piece in pieces:
        yield piece
        sent(len(piece))


async def _atold(pieces: Iterable[bytes], sent: Callable[[int], object]) -> AsyncIterator[bytes]:
    import asyncio

    iterator = iter(pieces)
    while (piece := await asyncio.to_thread(next, iterator, None)) is not None:
        yield piece
        sent(len(piece))


_END: Any = object()


def _until_emit(flow: Flow[Any]) -> Flow[Any]:
    """A part of a flow, up to the next item that it emits; gives that item, or `_END`."""
    reply: Any = None
    error: BaseException | None = None
    while True:
        try:
            effect = flow.send(reply) if error is None else flow.throw(error)
        except StopIteration:
            return _END
        if isinstance(effect, Emit):
            return effect.item
        reply = error = None
        try:
            reply = yield effect
        except BaseException as caught:  # the flow decides what becomes of it
            error = caught


class _Deadline:
    """A limit for one attempt as a whole: httpx limits each step, so that a trickle could go on for ever."""

    def __init__(self, seconds: float | None) -> None:
        self._end = None if seconds is None else time.monotonic() + seconds
        self.per_step = None if seconds is None else httpx.Timeout(seconds, connect=min(seconds, 10.0))

    def watch(self, chunk: bytes) -> bytes:
        if self._end is not None and time.monotonic() > self._end:
            raise httpx.ReadTimeout("the answer was not whole in time")
        return chunk


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
