"""HTTP clients that add nothing to a request, and skip what httpx does for settings that they do not have.

Cookies, authentication, redirects, hooks and the choice of a transport cost a fifth of a small call. A request that is
ready goes straight to the transport, unless somebody follows what httpx itself does: event hooks, the log `httpx`, or a
tracer in the place of one of its methods, whether it came before this module was imported or after.
"""

from __future__ import annotations

import logging
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from types import FunctionType
from typing import Any, Final, Protocol, runtime_checkable

import httpx

_METHODS: Final = (
    "send",
    "build_request",
    "_send_handling_auth",
    "_send_handling_redirects",
    "_send_single_request",
    "_transport_for_url",
)
_WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH"})

_log = logging.getLogger("httpx")


def _methods(kind: type[httpx.Client | httpx.AsyncClient]) -> tuple[object, ...]:
    return (kind, *[getattr(kind, name, None) for name in _METHODS])


def _own_methods(kind: type[httpx.Client | httpx.AsyncClient]) -> tuple[object, ...] | None:
    """The methods of a class of httpx, if they are httpx's own and nobody has patched them."""
    source = httpx.Response.__init__.__code__.co_filename.replace("_models", "_client")
    methods = _methods(kind)
    for one in methods[1:]:
        if type(one) is not FunctionType or one.__code__.co_filename != source:
            return None
    return methods if kind.__module__.partition(".")[0] == "httpx" else None


_OWN: Final = _own_methods(httpx.Client)
_ASYNC_OWN: Final = _own_methods(httpx.AsyncClient)


@runtime_checkable
class ManyClosings(Protocol):
    """A transport that can close its connections one by one."""

    def closings(self) -> Iterator[Coroutine[Any, Any, None]]:
        """Close all connections, each with a coroutine of its own."""
        ...


class DirectClient(httpx.Client):
    """A client that adds nothing to a request.

    Args:
        transport: Carries the requests.
        timeout: The limits of each step, where a request has none of its own.
    """

    def __init__(self, transport: httpx.BaseTransport, timeout: httpx.Timeout) -> None:
        super().__init__(transport=transport, timeout=timeout, trust_env=False)
        self._direct = transport

    def build_request(self, method: str, url: Any, **options: Any) -> httpx.Request:
        """Build a request, as `httpx.Client.build_request`."""
        return _ready_request(method, url, options) or super().build_request(method, url, **options)

    def send(self, request: httpx.Request, *, stream: bool = False, **options: Any) -> httpx.Response:
        """Send a request, as `httpx.Client.send`."""
        if _methods(httpx.Client) != _OWN or _is_watched(self, options):
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
    """As `DirectClient`, asynchronously.

    Attributes:
        is_abandoned: Whether its connections were closed by `abandon`.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport, timeout: httpx.Timeout) -> None:
        super().__init__(transport=transport, timeout=timeout, trust_env=False)
        self._direct = transport
        self.is_abandoned = False

    def build_request(self, method: str, url: Any, **options: Any) -> httpx.Request:
        """Build a request, as `httpx.AsyncClient.build_request`."""
        return _ready_request(method, url, options) or super().build_request(method, url, **options)

    def abandon(self) -> None:
        """Close the connections without waiting: the first step of closing one already closes its socket."""
        self.is_abandoned = True
        direct = self._direct
        for closing in direct.closings() if isinstance(direct, ManyClosings) else [direct.aclose()]:
            take_first_step(closing)

    async def send(self, request: httpx.Request, *, stream: bool = False, **options: Any) -> httpx.Response:
        """Send a request, as `httpx.AsyncClient.send`."""
        if _methods(httpx.AsyncClient) != _ASYNC_OWN or _is_watched(self, options):
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


def take_first_step(closing: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine that closes a connection until it would wait, where nothing can be awaited any more."""
    with suppress(BaseException):
        closing.send(None)
    with suppress(BaseException):
        closing.close()


def is_httpx_watched() -> bool:
    """Return whether somebody follows what asynchronous clients of httpx do: a tracer in it, or its log."""
    return _methods(httpx.AsyncClient) != _ASYNC_OWN or _log.isEnabledFor(logging.INFO)


def _is_watched(client: httpx.Client | httpx.AsyncClient, options: Mapping[str, Any]) -> bool:
    """Whether httpx has something to do: for this request, for a hook or a log, or to say that it is closed."""
    return (
        "auth" in options
        or options.get("follow_redirects", client.follow_redirects)
        or any(client.event_hooks.values())
        or client.is_closed
        or _log.isEnabledFor(logging.INFO)
    )


def _ready_request(method: str, url: Any, options: Mapping[str, Any]) -> httpx.Request | None:
    """A request whose headers and body are all there is: merging them with a client's costs half of a small call."""
    content = options.get("content")
    if not isinstance(url, str) or not options.keys() <= {"headers", "content", "extensions"}:
        return None
    if not (content is None or isinstance(content, bytes)):
        return None
    parsed = _url(url)
    headers = {"host": parsed.netloc.decode(), **options["headers"]}
    if content is not None or method in _WITH_BODY:
        headers["content-length"] = str(len(content or b""))
    request = httpx.Request(
        method,
        parsed,
        headers=headers,
        stream=httpx.ByteStream(content or b""),
        extensions=options.get("extensions") or {},
    )
    request.read()
    return request


@lru_cache(maxsize=512)
def _url(text: str) -> httpx.URL:
    return httpx.URL(text)
