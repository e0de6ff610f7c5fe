"""The drivers that carry out the effects of flows: one blocking, one awaiting."""

from __future__ import annotations

import inspect
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import aclosing, closing
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

import httpx

from genwire_raw._runtime.client import apieces, pieces
from genwire_raw._runtime.errors import PathError

from ..errors import ClosedError, ConfigurationError, ValidationError
from .deadline import Deadline
from .effects import Attempt, Effect, Failure, Flow, Gather, Reply, Sleep, Transfer

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from genwire_raw._runtime.client import Client

T = TypeVar("T")


class Driver:
    """Carries out effects over the connections of a raw client, until it is closed."""

    def __init__(self, raw: Client) -> None:
        self._raw = raw
        self._closed = False
        self._closed_in: WeakSet[AbstractEventLoop] = WeakSet()

    def close(self) -> None:
        """Close the connections; calls fail from now on."""
        self._closed = True
        self._raw.close()

    async def aclose(self) -> None:
        """Close the connections of the running event loop; calls in that loop fail from now on."""
        import asyncio

        self._closed_in.add(asyncio.get_running_loop())
        await self._raw.aclose()

    def run(self, flow: Flow[T]) -> T:
        """Run a flow to its end, blocking."""
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
        """Run a flow to its end, awaiting."""
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

    def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, (Attempt, Transfer)):
            return self._attempt(effect)
        if isinstance(effect, Sleep):
            return time.sleep(effect.seconds)
        if isinstance(effect, Gather):
            return self._gather(effect)
        result = effect.function(*effect.args)
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
        if inspect.iscoroutinefunction(effect.function):
            return await effect.function(*effect.args)
        result = await asyncio.to_thread(effect.function, *effect.args)
        return await result if inspect.isawaitable(result) else result

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
        if self._closed:
            raise ClosedError("the client is closed")
        http = self._raw.http_client
        deadline = Deadline(attempt.timeout, http.timeout)
        request = self._request(attempt, http, deadline.per_step, _counted)
        try:
            response = http.send(request, stream=True, follow_redirects=False)
            if isinstance(attempt, Transfer):
                deadline.restart()  # the bytes took as long as they took
            elif attempt.call.streams and response.is_success:
                return Reply(response.status_code, response.headers, b"", response)
            deadline.read_within(request)
            with closing(response):
                content = b"".join([deadline.watch(chunk) for chunk in pieces(response)])
        except httpx.RequestError as error:
            return error
        return self._reply(response, content)

    async def _aattempt(self, attempt: Attempt | Transfer) -> Reply | Failure:
        import asyncio

        loop = asyncio.get_running_loop()
        if loop in self._closed_in:
            raise ClosedError("the client is closed in this event loop")
        http = self._raw.async_http_client
        deadline = Deadline(attempt.timeout, http.timeout)
        request = self._request(attempt, http, deadline.per_step, _acounted)
        whole = asyncio.timeout(None if isinstance(attempt, Transfer) else attempt.timeout)
        try:
            async with whole:
                response = await http.send(request, stream=True, follow_redirects=False)
                if isinstance(attempt, Transfer):
                    whole.reschedule(None if attempt.timeout is None else loop.time() + attempt.timeout)
                elif attempt.call.streams and response.is_success:
                    return Reply(response.status_code, response.headers, b"", response)
                async with aclosing(response):
                    content = b"".join([chunk async for chunk in apieces(response)])
        except httpx.RequestError as error:
            return error
        except TimeoutError:
            if not whole.expired():  # it came out of a function of the user's
                raise
            return deadline.missed()
        return self._reply(response, content)

    def _reply(self, response: httpx.Response, content: bytes) -> Reply:
        content = self._raw.without_secrets(response, content)
        return Reply(response.status_code, response.headers, content, response)

    def _request(
        self,
        attempt: Attempt | Transfer,
        http: httpx.Client | httpx.AsyncClient,
        limits: httpx.Timeout,
        counted: Callable[[Iterable[bytes], Callable[[int], object]], Iterator[bytes] | AsyncIterator[bytes]],
    ) -> httpx.Request:
        if http.is_closed:
            raise ClosedError("the http_client is closed")
        if isinstance(attempt, Transfer):
            return http.build_request(
                "POST",
                attempt.url,
                headers={**attempt.headers, "content-length": str(attempt.length)},
                content=counted(attempt.pieces, attempt.on_sent),
                timeout=limits,
            )
        try:
            return self._raw.build(attempt.call, http, headers=attempt.headers, timeout=limits)
        except PathError as error:
            raise ValidationError(str(error)) from None
        except (TypeError, ValueError, httpx.InvalidURL) as error:  # what JSON or a URL cannot hold
            raise ValidationError(f"{attempt.call.endpoint.id}: cannot be written: {error}") from None


def _counted(pieces: Iterable[bytes], on_sent: Callable[[int], object]) -> Iterator[bytes]:
    for piece in pieces:
        yield piece
        on_sent(len(piece))


async def _acounted(pieces: Iterable[bytes], on_sent: Callable[[int], object]) -> AsyncIterator[bytes]:
    import asyncio

    iterator = iter(pieces)
    while (piece := await asyncio.to_thread(next, iterator, None)) is not None:
        yield piece
        on_sent(len(piece))
