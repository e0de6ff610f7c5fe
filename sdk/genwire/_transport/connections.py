"""The HTTP clients of a session: made when they are needed, one for each event loop, and new ones after a fork."""

from __future__ import annotations

import atexit
import os
from contextlib import suppress
from threading import Lock, get_ident
from typing import TYPE_CHECKING, Final, Literal, NamedTuple
from weakref import WeakKeyDictionary, WeakSet

import httpx

from ..errors import ClosedError, ConfigurationError
from .direct_client import DirectAsyncClient, DirectClient
from .proxies import AsyncProxyTransport, Proxy, ProxyTransport, environment_proxies
from .tls import tls_context

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncGenerator

Transport = Literal["httpx", "aiohttp"]

_MOST: Final = 256
_EXPIRY: Final = 30.0
_LIMITS: Final = httpx.Limits(
    max_connections=_MOST, max_keepalive_connections=_MOST, keepalive_expiry=_EXPIRY
)
_NO_TIMEOUT: Final = httpx.Timeout(None)

# Clients that were open when this process was forked: closing them could disturb the parent, so they stay as they are.
_inherited: list[object] = []

# Those with asynchronous clients: at the exit of the program, later would be too late for their event loops.
_asynchronous: WeakSet[Connections] = WeakSet()


@atexit.register
def _close_all() -> None:
    for connections in [*_asynchronous]:
        connections.abandon()


class Connections:
    """The HTTP clients that carry a session's requests.

    Args:
        base_url: The service; its scheme decides whether certificates are loaded.
        http_client: A client of the caller's, `httpx.Client` or `httpx.AsyncClient`, used instead and never closed.
        transport: Carries asynchronous requests: `httpx`, or `aiohttp`.
    """

    def __init__(
        self,
        base_url: str,
        *,
        http_client: httpx.Client | httpx.AsyncClient | None = None,
        transport: Transport = "httpx",
    ) -> None:
        self._base_url = base_url
        self._callers = http_client
        self._transport: Transport = transport
        self._is_closed = False
        self._start()

    def _start(self) -> None:
        self._process = os.getpid()
        self._lock = Lock()
        self._client: httpx.Client | None = None
        # Connections belong to the event loop that opened them.
        self._by_loop: WeakKeyDictionary[AbstractEventLoop, _OfLoop] = WeakKeyDictionary()
        self._closed_loops: WeakKeyDictionary[AbstractEventLoop, None] = WeakKeyDictionary()

    @property
    def has_callers_client(self) -> bool:
        """Whether requests go through a client of the caller's."""
        return self._callers is not None

    def check_open(self) -> None:
        """Raise if the synchronous connections were closed.

        Raises:
            ClosedError: They were.
        """
        if self._is_closed:
            raise ClosedError("the client is closed")

    def client(self) -> httpx.Client:
        """Return the synchronous client.

        Raises:
            ClosedError: The connections were closed.
            ConfigurationError: The environment's proxies or certificates cannot be used, or the caller's client was
                made before this process was forked.
        """
        self._notice_fork()
        self.check_open()
        if self._callers is not None:
            assert isinstance(self._callers, httpx.Client)
            _check_open(self._callers)
            return self._callers
        if self._client is None:
            with self._lock:
                if self._client is None:
                    self._client = _connect(self._base_url)
        return self._client

    def async_client(self) -> httpx.AsyncClient:
        """Return the asynchronous client of the running event loop.

        Raises:
            ClosedError: The connections of this event loop were closed.
            ConfigurationError: As `client`; or the running event loop is not asyncio's.
        """
        self._notice_fork()
        loop = running_loop()
        if loop in self._closed_loops:
            raise ClosedError("the client is closed in this event loop")
        if self._callers is not None:
            assert isinstance(self._callers, httpx.AsyncClient)
            _check_open(self._callers)
            return self._callers
        known = self._by_loop.get(loop)
        if known is None or known.client.is_closed:
            known = self._by_loop[loop] = _OfLoop.start(_connect_async(self._base_url, self._transport))
            _asynchronous.add(self)
        return known.client

    def close(self) -> None:
        """Close the synchronous connections, but not a client of the caller's."""
        self._notice_fork()
        self._is_closed = True
        if self._client is not None:
            self._client.close()

    async def aclose(self) -> None:
        """Close the connections of the running event loop, but not a client of the caller's."""
        self._notice_fork()
        loop = running_loop()
        self._closed_loops[loop] = None
        known = self._by_loop.pop(loop, None)
        if known is not None:
            await known.closing.aclose()

    def __del__(self) -> None:
        if self._process != os.getpid():
            _inherited.append((self._client, self._by_loop))
            return
        if self._client is not None:
            self._client.close()
        self.abandon()

    def abandon(self) -> None:
        """Close the asynchronous connections, which nobody needs any more, as far as their event loops let us."""
        if self._process == os.getpid():
            for loop, known in [*self._by_loop.items()]:
                known.abandon(loop)

    def _notice_fork(self) -> None:
        """Begin anew in a forked process: two processes on one connection would read each other's answers."""
        if self._process == os.getpid():
            return
        if self._callers is not None:
            raise ConfigurationError(
                "this process was forked after the client with its http_client was made: make both in each process"
            )
        _inherited.append((self._client, self._by_loop))
        self._start()


class _OfLoop(NamedTuple):
    """The client of one event loop.

    Attributes:
        client: The client.
        closing: Closes the client when it ends itself. `asyncio.run` ends all asynchronous generators before it closes
            its loop, after which nothing could close the connections; and asyncio ends one that is collected.
        thread: The thread that the loop ran in.
    """

    client: DirectAsyncClient
    closing: AsyncGenerator[None]
    thread: int

    @classmethod
    def start(cls, client: DirectAsyncClient) -> _OfLoop:
        """Begin to watch the running event loop for its end."""
        closing = _closing(client)
        # It does not wait before it yields. The warning is asyncio's in a loop that is ending already.
        with suppress(StopIteration, ResourceWarning):
            closing.asend(None).send(None)
        return cls(client, closing, get_ident())

    def abandon(self, loop: AbstractEventLoop) -> None:
        """Close the client, which nobody needs any more, as far as its event loop lets us."""
        import asyncio

        if loop.is_closed():
            return
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:  # no event loop runs in this thread
            if not loop.is_running() and self.thread == get_ident():
                loop.run_until_complete(self.closing.aclose())
            return
        if running is loop and asyncio.current_task() is not None:
            # A task might never run, since the loop may be about to end.
            self.client.abandon()
            with suppress(StopIteration):
                self.closing.aclose().send(None)


async def _closing(client: DirectAsyncClient) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        if not client.is_abandoned:
            await client.aclose()


def running_loop() -> AbstractEventLoop:
    """Return the running event loop.

    Raises:
        ConfigurationError: It is not asyncio's.
    """
    from asyncio import get_running_loop  # takes 20 ms, which synchronous programs do not need

    try:
        return get_running_loop()
    except RuntimeError:
        from sniffio import current_async_library

        library = current_async_library()  # raises outside of all event loops
        raise ConfigurationError(
            f"asynchronous clients need asyncio, and this event loop is {library}"
        ) from None


def _check_open(client: httpx.Client | httpx.AsyncClient) -> None:
    if client.is_closed:
        raise ClosedError("the http_client is closed")


def _connect(base_url: str) -> httpx.Client:
    verify = tls_context(base_url)
    proxies = environment_proxies()
    from .deadline_transport import DeadlineTransport

    def open_transport(proxy: Proxy | None) -> httpx.BaseTransport:
        try:
            return DeadlineTransport(verify, _LIMITS, proxy=None if proxy is None else proxy.url)
        except (ImportError, ValueError) as error:
            assert proxy is not None
            raise proxy.refused(_reason(error)) from None

    if proxies is None:
        return DirectClient(open_transport(None), _NO_TIMEOUT)
    for proxy in proxies.proxies.values():
        open_transport(proxy).close()  # so that what is wrong with it is an error here
    return DirectClient(ProxyTransport(proxies, open_transport), _NO_TIMEOUT)


def _connect_async(base_url: str, transport: Transport) -> DirectAsyncClient:
    verify = tls_context(base_url)
    proxies = environment_proxies()

    def open_transport(proxy: Proxy | None) -> httpx.AsyncBaseTransport:
        if transport == "aiohttp":
            from .aiohttp_transport import AiohttpTransport

            if proxy is not None and proxy.url.startswith("socks"):
                raise proxy.refused("transport='aiohttp' has no SOCKS proxies; use transport='httpx'")
            return AiohttpTransport(verify, _LIMITS, proxy=None if proxy is None else proxy.url)
        from .async_pool import AsyncPool

        if proxy is None:
            return AsyncPool(verify, most=_MOST, expiry=_EXPIRY)
        try:
            return httpx.AsyncHTTPTransport(verify=verify, limits=_LIMITS, proxy=proxy.url)
        except (ImportError, ValueError) as error:
            raise proxy.refused(_reason(error)) from None

    if proxies is None:
        return DirectAsyncClient(open_transport(None), _NO_TIMEOUT)
    for proxy in proxies.proxies.values():
        open_transport(proxy)  # nothing is opened yet; what is wrong with it is an error here
    return DirectAsyncClient(AsyncProxyTransport(proxies, open_transport), _NO_TIMEOUT)


def _reason(error: Exception) -> str:
    if isinstance(error, ImportError):
        return "SOCKS proxies need one more package: pip install 'httpx[socks]'"
    return str(error)
