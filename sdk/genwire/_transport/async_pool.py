"""Many asynchronous connections without searching through them.

httpcore's pool looks at each of its connections at every request, and asks the system about each idle one: 64 calls in
flight cost more than twice as much as one after the other. Here every connection has a pool of its own, and the one
used last is used next.
"""

from __future__ import annotations

import ssl
import time
from collections import deque
from collections.abc import AsyncIterator, Coroutine, Iterator
from typing import Any, NamedTuple

import httpx

from .connection_limit import ConnectionLimit
from .direct_client import take_first_step


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
        self._limit = ConnectionLimit(most)
        self._idle: deque[_Idle] = deque()
        self._all: set[httpx.AsyncHTTPTransport] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, as any transport of httpx."""
        await self._limit.acquire(request)
        connection = self._idle.pop().connection if self._idle else self._add()
        try:
            await self._drop_stale()
            response = await connection.handle_async_request(request)
        except GeneratorExit:
            self.abandon(connection)
            raise
        except BaseException:
            await self.discard(connection)
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _Body(response.stream, self, connection)
        return response

    def release(self, connection: httpx.AsyncHTTPTransport) -> None:
        """Keep a connection, whose request and answer came to their end, for the next request."""
        self._idle.append(_Idle(connection, time.monotonic()))
        self._limit.release()

    async def discard(self, connection: httpx.AsyncHTTPTransport) -> None:
        """Close a connection whose request or answer was cut short.

        httpcore may believe for ever that such a connection is in use. The place of it is free at once, since closing
        may be cancelled too.
        """
        self._all.discard(connection)
        self._limit.release()
        await connection.aclose()

    def abandon(self, connection: httpx.AsyncHTTPTransport) -> None:
        """As `discard`, without waiting: a coroutine that is closed must not wait for anything."""
        self._all.discard(connection)
        self._limit.release()
        take_first_step(connection.aclose())

    async def aclose(self) -> None:
        """Close all connections."""
        for closing in self.closings():
            await closing

    def closings(self) -> Iterator[Coroutine[Any, Any, None]]:
        """Close all connections, each with a coroutine of its own."""
        while self._all:
            yield self._all.pop().aclose()

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


class _Idle(NamedTuple):
    connection: httpx.AsyncHTTPTransport
    since: float


class _Body(httpx.AsyncByteStream):
    """A body whose connection is given back when it is closed, once."""

    def __init__(
        self, body: httpx.AsyncByteStream, pool: AsyncPool, connection: httpx.AsyncHTTPTransport
    ) -> None:
        self._body = body
        self._pool = pool
        self._connection = connection
        self._is_whole = self._is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._body:
            yield piece
        self._is_whole = True

    async def aclose(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        try:
            await self._body.aclose()
        except GeneratorExit:
            self._pool.abandon(self._connection)
            raise
        except BaseException:
            await self._pool.discard(self._connection)
            raise
        if self._is_whole:
            self._pool.release(self._connection)
        else:  # httpcore may have been cancelled while it closed the body, after the first cancellation
            await self._pool.discard(self._connection)
