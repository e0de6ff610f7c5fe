"""The HTTP clients that are ours, and the short way of a request through them.

What httpx does with each request for settings that a client may have (cookies, authentication, redirects, hooks, the
choice of a proxy) costs a fifth of a small call, and ours has none of them: a request that is ready goes straight to
the transport. Whoever listens in httpx itself gets every request the long way.
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final
from urllib.request import getproxies

import httpx

_MOST: Final = 256
_EXPIRY: Final = 30.0
_LIMITS: Final = httpx.Limits(
    max_connections=_MOST, max_keepalive_connections=_MOST, keepalive_expiry=_EXPIRY
)

_log = logging.getLogger("httpx")
_SEND: Final = httpx.Client.send
_ASYNC_SEND: Final = httpx.AsyncClient.send


def connect(base_url: str, timeout: httpx.Timeout) -> httpx.Client:
    """A client for a service, which uses the proxies of the environment."""
    verify = tls_context(base_url)
    if _has_proxies():
        return httpx.Client(verify=verify, timeout=timeout, limits=_LIMITS)
    return DirectClient(httpx.HTTPTransport(verify=verify, limits=_LIMITS), timeout)


def connect_async(base_url: str, timeout: httpx.Timeout, transport: str) -> httpx.AsyncClient:
    """As `connect`, for one event loop; over `httpx`'s own transport or over `aiohttp`'s.

    Raises:
        ImportError: The package for aiohttp is not installed.
    """
    verify = tls_context(base_url)
    if transport == "aiohttp":
        from .aiohttp_transport import AiohttpTransport

        return DirectAsyncClient(AiohttpTransport(verify, _LIMITS, trust_env=_has_proxies()), timeout)
    if _has_proxies():
        return httpx.AsyncClient(verify=verify, timeout=timeout, limits=_LIMITS)
    from .async_pool import AsyncPool  # asyncio takes 20 ms, which synchronous programs do not need

    return DirectAsyncClient(AsyncPool(verify, most=_MOST, expiry=_EXPIRY), timeout)


class DirectClient(httpx.Client):
    """A client that adds nothing to a request."""

    def __init__(self, transport: httpx.BaseTransport, timeout: httpx.Timeout) -> None:
        super().__init__(transport=transport, timeout=timeout)
        self._direct = transport

    def send(self, request: httpx.Request, *, stream: bool = False, **options: Any) -> httpx.Response:
        """As `httpx.Client.send`."""
        if httpx.Client.send is not _SEND or _is_watched(self, options):
            return super().send(request, stream=stream, **options)
        try:
            response = self._direct.handle_request(request)
        except httpx.RequestError as error:
            error.request = request
            raise
        response.request = request
        if not stream:
            response.read()
        return response


class DirectAsyncClient(httpx.AsyncClient):
    """As `DirectClient`, asynchronously."""

    def __init__(self, transport: httpx.AsyncBaseTransport, timeout: httpx.Timeout) -> None:
        super().__init__(transport=transport, timeout=timeout)
        self._direct = transport

    async def send(self, request: httpx.Request, *, stream: bool = False, **options: Any) -> httpx.Response:
        """As `httpx.AsyncClient.send`."""
        if httpx.AsyncClient.send is not _ASYNC_SEND or _is_watched(self, options):
            return await super().send(request, stream=stream, **options)
        try:
            response = await self._direct.handle_async_request(request)
        except httpx.RequestError as error:
            error.request = request
            raise
        response.request = request
        if not stream:
            await response.aread()
        return response


def tls_context(base_url: str) -> ssl.SSLContext:
    """One TLS context for the whole process: to load the certificates takes longer than many calls.

    Plain HTTP gets a context that trusts nobody, which costs nothing.
    """
    return _trusting() if base_url.startswith("https:") else _bare()


def _is_watched(client: httpx.Client | httpx.AsyncClient, options: Mapping[str, Any]) -> bool:
    """Whether there is something to do that httpx does: for this request, for who listens, or to say it is closed."""
    return (
        "auth" in options
        or options.get("follow_redirects", client.follow_redirects)
        or any(client.event_hooks.values())
        or client.is_closed
        or _log.isEnabledFor(logging.INFO)
    )


def _has_proxies() -> bool:
    return not getproxies().keys() <= {"no"}


@lru_cache(maxsize=1)
def _trusting() -> ssl.SSLContext:
    return httpx.create_ssl_context()


@lru_cache(maxsize=1)
def _bare() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
