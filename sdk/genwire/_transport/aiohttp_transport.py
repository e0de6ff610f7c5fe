"""aiohttp below httpx: quicker where many calls are in flight. It needs the package httpx-aiohttp."""

from __future__ import annotations

import ssl
import sys
from base64 import b64encode
from collections.abc import AsyncIterator, Generator
from contextlib import contextmanager
from weakref import WeakSet

import aiohttp
import httpx
import httpx_aiohttp

from .connection_limit import ConnectionLimit

_PROXY_AUTHORIZATION = "proxy-authorization"


class AiohttpTransport(httpx_aiohttp.AiohttpTransport):
    """httpx-aiohttp's transport without cookies, and with httpx's own errors.

    httpx-aiohttp does not tell a refused connection from a broken one, but what may be sent again depends on it.

    Args:
        verify: The TLS context of all connections.
        limits: How many connections there may be, and how long an idle one is kept.
        proxy: The URL of a proxy, with its credentials.
    """

    def __init__(self, verify: ssl.SSLContext, limits: httpx.Limits, *, proxy: str | None = None) -> None:
        def session() -> aiohttp.ClientSession:
            connector = aiohttp.TCPConnector(
                ssl=verify,
                limit=0,  # ours: aiohttp's does not tell waiting for a place from connecting
                keepalive_timeout=limits.keepalive_expiry,
            )
            return aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=False
            )

        # Credentials go as a header: aiohttp has deprecated the class by which httpx-aiohttp would pass them on.
        self._proxy_authorization: str | None = None
        through = None if proxy is None else httpx.Proxy(proxy)
        if through is not None and through.auth is not None:
            encoded = b64encode(":".join(through.auth).encode()).decode()
            self._proxy_authorization = f"Basic {encoded}"
            through = httpx.Proxy(through.url, headers={_PROXY_AUTHORIZATION: self._proxy_authorization})
        super().__init__(verify=verify, limits=limits, proxy=through, client=session)
        self._limit = ConnectionLimit(limits.max_connections or sys.maxsize)
        self._open: WeakSet[_Body] = WeakSet()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, as any transport of httpx."""
        await self._limit.acquire(request)
        try:
            response = await self._send(request)
        except BaseException:
            self._limit.release()
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _Body(response.stream, self._limit, self._open)
        return response

    async def aclose(self) -> None:
        """Close all connections; whoever waits for the rest of an answer gets an error, which aiohttp alone forgets."""
        for body in [*self._open]:
            await body.aclose()
        await super().aclose()

    async def _send(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        sent = request.stream = _Sent(request.stream)
        if (
            self._proxy_authorization is not None and request.url.scheme == "http"
        ):  # there is no CONNECT that has it
            request.headers[_PROXY_AUTHORIZATION] = self._proxy_authorization
        try:
            with _httpx_errors():
                return await super().handle_async_request(request)
        except httpx.RequestError:
            if sent.failure is not None:
                raise sent.failure from None
            raise


class _Sent(httpx.AsyncByteStream):
    """A request's body that remembers what went wrong in it: aiohttp takes that for an error of the connection.

    Attributes:
        failure: The error that came from the body itself.
    """

    def __init__(self, body: httpx.AsyncByteStream) -> None:
        self._body = body
        self.failure: Exception | None = None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._body:
                yield chunk
        except Exception as failure:
            self.failure = failure
            raise


class _Body(httpx.AsyncByteStream):
    """A body whose place among the connections is free when it is closed.

    Args:
        body: The body.
        limit: Counts the connections.
        open_bodies: Has it in it while it is not closed.
    """

    def __init__(
        self, body: httpx.AsyncByteStream, limit: ConnectionLimit, open_bodies: WeakSet[_Body]
    ) -> None:
        self._body = body
        self._limit = limit
        self._open = open_bodies
        self._open.add(self)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _httpx_errors():
            try:
                async for chunk in self._body:
                    yield chunk
            except RuntimeError as error:  # the session was closed
                raise httpx.ReadError(str(error)) from error

    async def aclose(self) -> None:
        if self not in self._open:
            return
        self._open.discard(self)
        try:
            await self._body.aclose()
        finally:
            self._limit.release()


@contextmanager
def _httpx_errors() -> Generator[None]:
    try:
        yield
    except aiohttp.ClientError as error:
        raise as_httpx(error) from error
    except httpx.RequestError as error:
        cause = error.__cause__
        if not isinstance(cause, aiohttp.ClientError):
            raise
        raise as_httpx(cause) from cause


def as_httpx(error: aiohttp.ClientError) -> httpx.RequestError:
    """What httpx would say of an error of aiohttp's."""
    kind: type[httpx.RequestError]
    match error:
        case aiohttp.ConnectionTimeoutError():
            kind = httpx.ConnectTimeout
        case aiohttp.ServerTimeoutError():
            kind = httpx.ReadTimeout
        case aiohttp.ClientProxyConnectionError() | aiohttp.ClientHttpProxyError():
            kind = httpx.ProxyError
        case aiohttp.ClientConnectorError():
            kind = httpx.ConnectError
        case aiohttp.ServerDisconnectedError() | aiohttp.ClientResponseError() | aiohttp.ClientPayloadError():
            kind = httpx.RemoteProtocolError
        case aiohttp.InvalidURL() | aiohttp.NonHttpUrlClientError():
            kind = httpx.UnsupportedProtocol
        case _:
            kind = httpx.ReadError
    return kind(str(error))
