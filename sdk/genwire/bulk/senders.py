"""What carries a job's requests: aiohttp where that is installed, or the client's own HTTP client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar, cast

import httpx

from genwire_raw._runtime.errors import PathError
from genwire_raw._runtime.multipart import encoded

from .._core.effects import Attempt, Flow, Reply
from .._core.error_mapping import Outcome
from .._core.session import Session, failure, request_headers, send
from .._transport.connections import Connections
from ..errors import GenwireError, ValidationError
from .limiter import MOST

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

    from .aiohttp_posting import AiohttpPoster


T = TypeVar("T")


class Refused(NamedTuple):
    """What came in place of an answer."""

    error: GenwireError
    outcome: Outcome


class Sender(Protocol):
    """Sends calls, many at once."""

    session: Session

    async def send(self, call: Call[Any]) -> bytes | Refused:
        """Send a call once and return the answer's body."""
        ...


@asynccontextmanager
async def open_sender(session: Session) -> AsyncGenerator[Sender]:
    """Return what carries the requests of a session in this event loop.

    It is aiohttp, unless that is not installed, or something is missed then: an `http_client` of the caller's, which a
    synchronous client uses in threads; a proxy; or somebody who follows what httpx does.
    """
    if session.connections.has_callers_client:
        if session.is_async:
            yield _Awaiting(session)
            return
        with ThreadPoolExecutor(MOST, thread_name_prefix="genwire-bulk") as threads:
            yield _Threaded(session, threads)
    elif _has_aiohttp() and _may_post(session.raw.base_url):
        from .aiohttp_posting import open_poster

        async with open_poster(session.raw.base_url, MOST) as poster:
            yield _Posting(session, poster)
    elif session.is_async:
        yield _Awaiting(session)
    else:
        connections = Connections(session.raw.base_url, transport="aiohttp" if _has_aiohttp() else "httpx")
        try:
            yield _Awaiting(_asynchronous(session, connections))
        finally:
            await connections.aclose()


def caller(session: Session) -> Callable[[Call[T]], Awaitable[T]]:
    """Return what sends a call with all that a client does, in the running event loop."""

    async def call_once(call: Call[T]) -> T:
        flow = send(session, call)
        if session.is_async:
            return await session.driver.arun(flow)
        return await asyncio.to_thread(session.driver.run, flow)

    return call_once


class _Awaiting:
    """Sends with an asynchronous session."""

    def __init__(self, session: Session) -> None:
        self.session = session

    async def send(self, call: Call[Any]) -> bytes | Refused:
        return await self.session.driver.arun(_once(self.session, call))


class _Threaded:
    """Sends with a synchronous session, whose calls only threads can wait for."""

    def __init__(self, session: Session, threads: ThreadPoolExecutor) -> None:
        self.session = session
        self._threads = threads

    async def send(self, call: Call[Any]) -> bytes | Refused:
        loop = asyncio.get_running_loop()
        flow = _once(self.session, call)
        return await loop.run_in_executor(self._threads, self.session.driver.run, flow)


class _Posting:
    """Sends over aiohttp without httpx between."""

    def __init__(self, session: Session, poster: AiohttpPoster) -> None:
        self.session = session
        self._poster = poster
        self._last: tuple[Call[Any], Mapping[str, str], _Built] | None = None

    async def send(self, call: Call[Any]) -> bytes | Refused:
        session, options = self.session, self.session.options
        if session.token is None:
            given: Mapping[str, str] = options.headers
        else:
            given = await session.driver.arun(request_headers(session))
        method, url, headers, content = self._build(call, given)
        try:
            status, received, body = await self._poster.post(
                method, url, headers, content, timeout=options.timeout, most=options.max_response_bytes
            )
        except httpx.RequestError as error:
            failed = failure(session, call, error)
            assert failed is not None
            return Refused(*failed)
        if 200 <= status < 300:
            return body
        request = httpx.Request(method, url, headers=headers)
        response = httpx.Response(status, headers=_decoded(received), content=body, request=request)
        failed = failure(session, call, Reply(status, response.headers, body, response))
        assert failed is not None
        return Refused(*failed)

    def _build(self, call: Call[Any], given: Mapping[str, str]) -> _Built:
        """Return what is sent for a call; calls that differ in nothing but their bodies share the rest of it."""
        try:
            if self._last is not None:
                like, headers, built = self._last
                if like.arguments is call.arguments and like.endpoint is call.endpoint and headers is given:
                    content, _ = encoded(call.payload(), multipart=call.endpoint.multipart)
                    return _Built(built.method, built.url, built.headers, content)
            built = cast("_Built", self.session.raw.build(call, _BUILDER, headers=given))
        except PathError as error:
            raise ValidationError(str(error)) from None
        except (TypeError, ValueError) as error:  # what JSON or a URL cannot hold
            raise ValidationError(f"{call.endpoint.id}: cannot be written: {error}") from None
        self._last = (call, given, built)
        return built


class _Built(NamedTuple):
    """A request that is ready."""

    method: str
    url: str
    headers: dict[str, str]
    content: bytes | None


class _Builder:
    """Takes the place of an HTTP client where a raw client builds a request, and leaves it as it is."""

    def build_request(
        self, method: str, url: str, *, headers: dict[str, str], content: bytes | None, **_: Any
    ) -> _Built:
        """Return the parts of the request."""
        return _Built(method, url, headers, content)


_BUILDER: Any = _Builder()


def _decoded(headers: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the headers of an answer whose body is decoded already."""
    return [(name, value) for name, value in headers.items() if name.lower() != "content-encoding"]


def _once(session: Session, call: Call[Any]) -> Flow[bytes | Refused]:
    headers = yield from request_headers(session)
    reply = yield Attempt(call, headers, session.options.timeout)
    failed = failure(session, call, reply)
    if failed is not None:
        return Refused(*failed)
    assert isinstance(reply, Reply)
    return reply.content


def _asynchronous(session: Session, connections: Connections) -> Session:
    """Return a session like another, over asynchronous connections."""
    return Session(
        session.raw,
        connections,
        is_async=True,
        options=session.options,
        token=session.token,
        non_retryable_codes=session.non_retryable_codes,
    )


def _has_aiohttp() -> bool:
    return find_spec("httpx_aiohttp") is not None


def _may_post(base_url: str) -> bool:
    from .aiohttp_posting import is_possible

    return is_possible(base_url)
