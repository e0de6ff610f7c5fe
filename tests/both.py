"""One test for both colours: a test asks `Both` for clients and hands it what they give back."""

from __future__ import annotations

import os
import ssl
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Iterable
from contextlib import asynccontextmanager
from typing import Any

import httpx

from genwire import AsyncGenerativeLanguage, AsyncWorkersAI, GenerativeLanguage, Retry, WorkersAI
from genwire.testing import Emulator

API_KEY = "test-key-0123456789"
API_TOKEN = "test-token-0123456789"
# Tests of faults need no long pauses between attempts.
QUICK = Retry(initial=0.01, maximum=0.05)
ONCE = Retry(attempts=1)
# With a timeout that is to be met soon: on a busy machine, an attempt that should go well may meet it as well.
MANY = Retry(attempts=20, initial=0.001, maximum=0.01)
# What carries the calls of asynchronous clients: all that they promise holds for both transports.
TRANSPORT = os.environ.get("GENWIRE_TRANSPORT", "httpx")
# Everything here is plain HTTP: to load certificates would take longer than most tests.
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Both:
    """Clients of one colour, and reading what they return whatever the colour.

    Args:
        colour: `sync` or `async`.
        emulator: Where the clients connect to, unless told otherwise.
        transport: What carries the calls of asynchronous clients.
    """

    def __init__(self, colour: str, emulator: Emulator, *, transport: str = TRANSPORT) -> None:
        self.is_async = colour == "async"
        self._transport = transport
        self.emulator = emulator
        self._clients: list[Any] = []

    def google(self, **settings: Any) -> Any:
        """A client of the Generative Language API; it is closed after the test."""
        kind = AsyncGenerativeLanguage if self.is_async else GenerativeLanguage
        return self._kept(kind, {"api_key": API_KEY, "base_url": self.emulator.url, **settings})

    def workers_ai(self, **settings: Any) -> Any:
        """A client of Workers AI; it is closed after the test."""
        kind = AsyncWorkersAI if self.is_async else WorkersAI
        defaults = {
            "account_id": "account",
            "api_token": API_TOKEN,
            "base_url": self.emulator.cloudflare_url,
        }
        return self._kept(kind, {**defaults, **settings})

    def http_client(self, **settings: Any) -> Any:
        """An `httpx` client of the colour; it is closed after the test."""
        kind = httpx.AsyncClient if self.is_async else httpx.Client
        client = kind(**{"verify": NO_TLS, **settings})
        self._clients.append(client)
        return client

    def one_connection(self) -> Any:
        """An `httpx` client with a single connection: a call finds it only if the calls before have given it back."""
        return self.http_client(limits=httpx.Limits(max_connections=1))

    async def get(self, value: Awaitable[Any] | Any) -> Any:
        """What a method returned: awaited if it is awaitable."""
        return await value if isinstance(value, Awaitable) else value

    async def list(self, items: AsyncIterable[Any] | Iterable[Any]) -> list[Any]:
        """The items of a stream, a pager or an iterator."""
        return [item async for item in self.each(items)]

    async def each(self, items: AsyncIterable[Any] | Iterable[Any]) -> AsyncGenerator[Any, None]:
        """The items of a stream, a pager or an iterator as they come, so that a test sees what came before an error."""
        if isinstance(items, AsyncIterable):
            async for item in items:
                yield item
        else:
            for item in items:
                yield item

    async def first(
        self, items: AsyncIterable[Any] | Iterable[Any], *, fail: type[Exception] | None = None
    ) -> Any:
        """The first item of a loop that is left then, if need be by an exception."""
        if isinstance(items, AsyncIterable):
            async for item in items:
                if fail is not None:
                    raise fail
                return item
        else:
            for item in items:
                if fail is not None:
                    raise fail
                return item
        raise AssertionError("nothing came")

    async def next(self, stream: Any) -> Any:
        """`next()` or `await anext()`."""
        return await anext(stream) if self.is_async else next(stream)

    @asynccontextmanager
    async def open(self, manager: Any) -> AsyncGenerator[Any, None]:
        """`with` or `async with`."""
        if hasattr(manager, "__aenter__"):
            async with manager as entered:
                yield entered
        else:
            with manager as entered:
                yield entered

    async def close(self, closable: Any) -> None:
        """`close()` or `await aclose()`."""
        if hasattr(closable, "aclose"):
            await closable.aclose()
        else:
            closable.close()

    def keep(self, client: Any) -> None:
        """Close a client after the test."""
        self._clients.append(client)

    async def close_all(self) -> None:
        """Closes the clients that it made."""
        for client in self._clients:
            await self.close(client)

    def _kept(self, kind: Any, settings: dict[str, Any]) -> Any:
        if self.is_async and "http_client" not in settings:
            settings = {"transport": self._transport, **settings}
        client = kind(**{"retry": QUICK, **settings})
        self._clients.append(client)
        return client
