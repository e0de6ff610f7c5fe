"""Many asynchronous connections without searching through them.

httpcore's pool looks at each of its connections at every request, and asks the system about each idle one: 64 calls in
flight cost more than twice as much as one after the other. Here every connection has a pool of its own, and the one
used last is used next.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from typing import NamedTuple

import httpx


class AsyncPool(httpx.AsyncBaseTransport):
    """A transport of one event loop.

    Args:
        verify: The TLS context of all connections.
        most: How many connections there may be; more requests wait for one.
        expiry: Seconds that an idle connection is kept.
    """

    def __init__(self, verify: ssl.SSLContext, *, most: int, expiry: float) -> None:
        self._verify = verify
        self._expiry = expiry
        self._free = asyncio.Semaphore(most)
        self._idle: deque[_Idle] = deque()
        self._all: set[httpx.AsyncHTTPTransport] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """As any transport of httpx."""
        if self._free.locked():
            await self._wait(request)
        else:
            await self._free.acquire()
        connection = self._idle.pop().connection if self._idle else self._add()
        try:
            await self._drop_stale()
            response = await connection.handle_async_request(request)
        except BaseException:
            self._release(connection)
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _Body(response.stream, lambda: self._release(connection))
        return response

    async def aclose(self) -> None:
        """Closes all connections."""
        while self._all:
            await self._all.pop().aclose()

    async def _wait(self, request: httpx.Request) -> None:
        try:
            async with asyncio.timeout(request.extensions["timeout"]["pool"]):
                await self._free.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("all connections are in use") from None

    async def _drop_stale(self) -> None:
        while self._idle and time.monotonic() - self._idle[0].since > self._expiry:
            connection = self._idle.popleft().connection
            self._all.discard(connection)
            await connection.aclose()

    def _add(self) -> httpx.AsyncHTTPTransport:
        limits = httpx.Limits(max_connections=1, keepalive_expiry=self._expiry)
        connection = httpx.AsyncHTTPTransport(verify=self._verify, limits=limits)
        self._all.add(connection)
        return connection

    def _release(self, connection: httpx.AsyncHTTPTransport) -> None:
        self._idle.append(_Idle(connection, time.monotonic()))
        self._free.release()


class _Idle(NamedTuple):
    connection: httpx.AsyncHTTPTransport
    since: float


class _Body(httpx.AsyncByteStream):
    """A body whose connection is released when it is closed, once."""

    def __init__(self, body: httpx.AsyncByteStream, release: Callable[[], object]) -> None:
        self._body = body
        self._release: Callable[[], object] | None = release

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._body)

    async def aclose(self) -> None:
        release, self._release = self._release, None
        if release is not None:
            try:
                await self._body.aclose()
            finally:
                release()
