"""The drivers that carry out the effects of flows: one blocking, one awaiting."""

from __future__ import annotations

import inspect
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import aclosing, closing
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from genwire_raw._runtime.client import apieces, pieces
from genwire_raw._runtime.errors import PathError
from genwire_raw._runtime.secrets import hidden, learn

from .._transport.time_limit import limit, limited
from ..errors import ConfigurationError, ValidationError
from .deadline import Deadline
from .effects import (
    Attempt,
    Drain,
    Effect,
    Failure,
    Flow,
    Gather,
    Invoke,
    Reply,
    Sleep,
    Transfer,
    Within,
)
from .error_mapping import ResponseTooLarge

if TYPE_CHECKING:
    from genwire_raw._runtime.client import Client

    from .._transport.connections import Connections

T = TypeVar("T")


class Driver:
    """Carries out effects.

    Args:
        raw: Builds the requests of calls.
        connections: The HTTP clients that carry them.
        max_response_bytes: The most bytes that an answer may have when decompressed.
    """

    def __init__(self, raw: Client, connections: Connections, max_response_bytes: int) -> None:
        self._raw = raw
        self._connections = connections
        self._max_response_bytes = max_response_bytes

    def run(self, flow: Flow[T]) -> T:
        """Run a flow to its end, blocking."""
        try:
            effect = next(flow)
            while True:
                try:
                    result = self._perform(effect)
                except BaseException as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            returned: T = stop.value
            return returned

    async def arun(self, flow: Flow[T]) -> T:
        """Run a flow to its end, awaiting."""
        try:
            effect = next(flow)
            while True:
                try:
                    result = await self._aperform(effect)
                except BaseException as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            returned: T = stop.value
            return returned

    def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, (Attempt, Transfer)):
            return self._attempt(effect)
        if isinstance(effect, Sleep):
            return time.sleep(effect.seconds)
        if isinstance(effect, Gather):
            return self._gather(effect)
        if isinstance(effect, Drain):
            return self._drain(effect)
        if isinstance(effect, Within):
            with effect.scope:
                return self.run(effect.flow)
        result = effect.checked(effect.function(*effect.args))
        if inspect.iscoroutine(result):
            result.close()
            raise ConfigurationError(f"{effect.function!r} is asynchronous: it needs an asynchronous client")
        return result

    async def _aperform(self, effect: Effect) -> Any:
        if isinstance(effect, (Attempt, Transfer)):
            return await self._aattempt(effect)
        import asyncio  # takes 20 ms, which synchronous programs do not need

        if isinstance(effect, Sleep):
            return await asyncio.sleep(effect.seconds)
        if isinstance(effect, Gather):
            return await self._agather(effect)
        if isinstance(effect, Drain):
            return await self._adrain(effect)
        if isinstance(effect, Within):
            with effect.scope:
                return await self.arun(effect.flow)
        return await self._ainvoke(effect)

    async def _ainvoke(self, invoke: Invoke) -> Any:
        import asyncio

        if inspect.iscoroutinefunction(invoke.function):
            return invoke.checked(await invoke.function(*invoke.args))
        result = invoke.checked(await asyncio.to_thread(invoke.function, *invoke.args))
        return invoke.checked(await result) if inspect.isawaitable(result) else result

    def _gather(self, gather: Gather) -> list[Any]:
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(max_workers=max(1, min(gather.limit, len(gather.flows)))) as pool:
            futures = [pool.submit(copy_context().run, self.run, flow) for flow in gather.flows]
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
        http = self._connections.client()
        deadline = Deadline(attempt.timeout, http.timeout)

        def restart() -> None:
            deadline.restart()
            limit(deadline.end)

        streams = not isinstance(attempt, Transfer) and attempt.call.streams
        try:
            with limited(None if isinstance(attempt, Transfer) else deadline.end):
                request = self._request(attempt, http, deadline.per_step, lambda one: _counted(one, restart))
                response = http.send(request, stream=True, follow_redirects=False)
                self._learn(response)
                if streams and response.is_success:
                    return Reply(response.status_code, response.headers, b"", response)
                deadline.read_within(request)
                body = _Body(self._max_response_bytes)
                with closing(response):
                    for piece in pieces(response):
                        body.add(deadline.watch(piece))
        except httpx.RequestError as error:
            self._connections.check_open()  # closing them ends what other threads wait for
            return error
        return _reply(response, body.content())

    async def _aattempt(self, attempt: Attempt | Transfer) -> Reply | Failure:
        import asyncio

        http = self._connections.async_client()
        deadline = Deadline(attempt.timeout, http.timeout)
        streams = not isinstance(attempt, Transfer) and attempt.call.streams
        whole = asyncio.timeout(None if isinstance(attempt, Transfer) else attempt.timeout)

        def restart() -> None:
            if attempt.timeout is not None:
                whole.reschedule(asyncio.get_running_loop().time() + attempt.timeout)

        request = self._request(attempt, http, deadline.per_step, lambda one: _acounted(one, restart))
        try:
            async with whole:
                response = await http.send(request, stream=True, follow_redirects=False)
                self._learn(response)
                if streams and response.is_success:
                    return Reply(response.status_code, response.headers, b"", response)
                body = _Body(self._max_response_bytes)
                async with aclosing(response):
                    async for piece in apieces(response):
                        body.add(piece)
        except httpx.RequestError as error:
            return error
        except TimeoutError:
            if not whole.expired():  # it came out of a function of the user's
                raise
            return deadline.missed()
        return _reply(response, body.content())

    def _drain(self, drain: Drain) -> Failure | None:
        with closing(drain.response):
            try:
                for piece in pieces(drain.response):
                    drain.write(piece)
            except httpx.RequestError as error:
                return error
        return None

    async def _adrain(self, drain: Drain) -> Failure | None:
        import asyncio

        async with aclosing(drain.response):
            try:
                async for piece in apieces(drain.response):
                    await asyncio.to_thread(drain.write, piece)
            except httpx.RequestError as error:
                return error
        return None

    def _learn(self, response: httpx.Response) -> None:
        """Remember the credentials that the caller's own HTTP client added, so that errors hide them."""
        if self._connections.has_callers_client:
            learn(response.request.headers)

    def _request(
        self,
        attempt: Attempt | Transfer,
        http: httpx.Client | httpx.AsyncClient,
        limits: httpx.Timeout,
        counted: Callable[[Transfer], Iterator[bytes] | AsyncIterator[bytes]],
    ) -> httpx.Request:
        if isinstance(attempt, Transfer):
            return http.build_request(
                "POST",
                attempt.url,
                headers={**attempt.headers, "content-length": str(attempt.length)},
                content=counted(attempt),
                timeout=limits,
            )
        try:
            return self._raw.build(attempt.call, http, headers=attempt.headers, timeout=limits)
        except PathError as error:
            raise ValidationError(str(error)) from None
        except (TypeError, ValueError, httpx.InvalidURL) as error:  # what JSON or a URL cannot hold
            raise ValidationError(f"{attempt.call.endpoint.id}: cannot be written: {error}") from None


class _Body:
    """The body of an answer as it comes, up to a limit."""

    __slots__ = ("_most", "_pieces", "_size")

    def __init__(self, most: int) -> None:
        self._most = most
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        """Take the next piece.

        Raises:
            ResponseTooLarge: There are more bytes than there may be.
        """
        self._size += len(piece)
        if self._size > self._most:
            raise ResponseTooLarge(f"the answer has more than {self._most} bytes (max_response_bytes)")
        self._pieces.append(piece)

    def content(self) -> bytes:
        """All bytes."""
        return b"".join(self._pieces)


def _reply(response: httpx.Response, content: bytes) -> Reply:
    """An answer that was read; one that is an error is kept without the credentials that it gives back."""
    if response.is_success:
        return Reply(response.status_code, response.headers, content, response)
    return Reply(response.status_code, hidden(response.headers), hidden(content), response)


def _counted(transfer: Transfer, sent: Callable[[], None]) -> Iterator[bytes]:
    for piece in transfer.pieces:
        yield piece
        transfer.on_sent(len(piece))
    sent()  # from here on the service has its time limit


async def _acounted(transfer: Transfer, sent: Callable[[], None]) -> AsyncIterator[bytes]:
    import asyncio

    iterator = iter(transfer.pieces)
    while (piece := await asyncio.to_thread(next, iterator, None)) is not None:
        yield piece
        transfer.on_sent(len(piece))
    sent()  # from here on the service has its time limit
