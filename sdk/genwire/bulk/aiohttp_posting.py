"""Calls over aiohttp without httpx between them: for very many small ones, of which httpx's objects are a third.

What it does of httpx's: limits for the attempt as a whole and for the size of an answer, no redirects, and httpx's own
errors. What it does not: cookies, hooks and proxies; `is_possible` says whether that is missed.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import Final, NamedTuple

import aiohttp
import httpx
from yarl import URL

from .._core.error_mapping import ResponseTooLarge
from .._transport.aiohttp_transport import as_httpx
from .._transport.direct_client import is_httpx_watched
from .._transport.proxies import environment_proxies
from .._transport.tls import tls_context

_EXPIRY: Final = 30.0


class Posted(NamedTuple):
    """An answer: its status, headers and decoded body."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes


class AiohttpPoster:
    """Sends requests whose headers and body are ready.

    Args:
        session: aiohttp's session.
    """

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session
        self._urls: dict[str, URL] = {}

    async def post(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | None,
        *,
        timeout: float | None,  # noqa: ASYNC109 - aiohttp's own limit, which covers the body too
        most: int,
    ) -> Posted:
        """Send a request and read the whole answer.

        Args:
            method: The HTTP method.
            url: The URL, percent-encoded.
            headers: All headers.
            content: The body.
            timeout: Seconds for all of it; None for no limit.
            most: The most bytes that the answer may have when decompressed.

        Raises:
            httpx.RequestError: There was no answer in time, or one with more bytes.
        """
        parsed = self._urls.get(url)
        if parsed is None:
            parsed = self._urls[url] = URL(url, encoded=True)
        try:
            async with self._session.request(
                method,
                parsed,
                # As aiohttp makes it of bytes, without searching for what is made of them.
                data=None if content is None else aiohttp.BytesPayload(content),
                headers=headers,
                timeout=_limit(timeout),
                allow_redirects=False,
            ) as response:
                return Posted(response.status, response.headers, await _body(response, most))
        except aiohttp.ClientError as error:
            raise as_httpx(error) from error
        except TimeoutError:
            raise httpx.ReadTimeout("the answer was not complete in time") from None


def is_possible(base_url: str) -> bool:
    """Return whether a service can be reached so: without a proxy, and with nobody who follows what httpx does."""
    proxies = environment_proxies()
    return (proxies is None or proxies.proxy_for(httpx.URL(base_url)) is None) and not is_httpx_watched()


@asynccontextmanager
async def open_poster(base_url: str, most: int) -> AsyncGenerator[AiohttpPoster]:
    """Open connections to a service, closed when the context ends.

    Args:
        base_url: The service; its scheme decides whether certificates are loaded.
        most: The most connections at once.
    """
    connector = aiohttp.TCPConnector(ssl=tls_context(base_url), limit=most, keepalive_timeout=_EXPIRY)
    async with aiohttp.ClientSession(
        connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=False
    ) as session:
        yield AiohttpPoster(session)


_limits: dict[float | None, aiohttp.ClientTimeout] = {}


def _limit(seconds: float | None) -> aiohttp.ClientTimeout:
    known = _limits.get(seconds)
    if known is None:
        # Connecting gets a little less than the whole, so that the error can say which of them timed out.
        to_connect = None if seconds is None else min(10.0, 0.9 * seconds)
        known = _limits[seconds] = aiohttp.ClientTimeout(total=seconds, sock_connect=to_connect)
    return known


async def _body(response: aiohttp.ClientResponse, most: int) -> bytes:
    length = response.content_length
    if length is not None and length <= most and "content-encoding" not in response.headers:
        return await response.read()
    pieces: list[bytes] = []
    size = 0
    async for piece in response.content.iter_any():
        size += len(piece)
        if size > most:
            raise ResponseTooLarge(f"the answer has more than {most} bytes (max_response_bytes)")
        pieces.append(piece)
    return b"".join(pieces)
