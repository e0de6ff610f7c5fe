"""The raw client: turns calls into HTTP requests. It neither retries nor validates; the facade does."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import asynccontextmanager, closing, contextmanager
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, Self, TypeVar
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

import httpx

from .call import Call, Endpoint, decode_none
from .errors import ApiError, DecodeError, is_refusal, status_of
from .json_text import NotJSONError, read_json
from .json_types import is_object
from .multipart import encoded
from .secrets import Secret, hidden, learn
from .streaming import EventReader, excerpt, unwrapped

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

T = TypeVar("T")

DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=10.0)
_TEXT_LIMIT = 65_536
_EVENTS = {"accept": "text/event-stream"}  # and no encoding, which may hold events back
_JSON = {"accept": "application/json", "accept-encoding": "gzip, deflate"}
_BYTES = {"accept": "*/*"}


class Response(NamedTuple, Generic[T]):
    """A decoded answer with its HTTP status, headers and body.

    Attributes:
        status_code: The HTTP status, as an int: services send statuses that `http.HTTPStatus` does not know.
        headers: The answer's headers.
        content: The answer's body.
        parsed: The body, decoded.
    """

    status_code: int
    headers: httpx.Headers
    content: bytes
    parsed: T


class Client:
    """A connection to one API, synchronous and asynchronous.

    Args:
        base_url: Scheme, host and path prefix.
        headers: Sent with every request; the place for credentials.
        timeout: Seconds, or an `httpx.Timeout`; 60 s, and 10 s to connect, unless given.
        http_client: Your own client; closing it is up to you.
        async_http_client: The same, for the asynchronous functions.

    Redirects are not followed, whatever your own client does, since they would carry the credentials along.

    Raises:
        ValueError: The base URL has a query, which could contain credentials.
    """

    DEFAULT_BASE_URL: ClassVar[str] = ""
    SECRETS: ClassVar[tuple[str, ...]] = ()

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx.Client | None = None,
        async_http_client: httpx.AsyncClient | None = None,
    ) -> None:
        if "?" in base_url or "#" in base_url:  # not to be shown
            raise ValueError("base_url must hold no query and no fragment")
        self.base_url = base_url.rstrip("/")
        self.timeout = timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)
        self._headers = {
            "user-agent": "genwire",
            **{name.lower(): Secret(value) for name, value in (headers or {}).items()},
        }
        self._http = http_client
        self._async_http = async_http_client
        self._owns = (http_client is None, async_http_client is None)
        self._lock = Lock()
        # Connections belong to the event loop that opened them: each loop gets a client of its own.
        self._by_loop: WeakKeyDictionary[AbstractEventLoop, httpx.AsyncClient] = WeakKeyDictionary()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def send(self, call: Call[T]) -> Response[T]:
        """Send the call and read the answer.

        Raises:
            ApiError: The service answered with an error status.
            DecodeError: The answer is not the JSON that the contract describes.
            httpx.TransportError: The request did not reach the service, or the answer did not arrive.
        """
        http = self.http_client
        response = http.send(self.build(call, http), follow_redirects=False)
        learn(response.request.headers)
        return read_response(call, response.status_code, response.headers, response.content)

    async def asend(self, call: Call[T]) -> Response[T]:
        """Send the call as `send`, asynchronously."""
        http = self.async_http_client
        response = await http.send(self.build(call, http), follow_redirects=False)
        learn(response.request.headers)
        return read_response(call, response.status_code, response.headers, response.content)

    def stream(self, call: Call[T]) -> Iterator[T]:
        """Send the call and yield the events of its stream as they arrive.

        Raises:
            ApiError: The service refused the call.
            StreamError: The stream carried an error or broke off, after the events before it.
            httpx.TransportError: As `send`; also in mid-stream.
        """
        with self.open(call) as response:
            reader = read_stream(call, response.headers)
            for chunk in pieces(response):
                yield from reader.feed(chunk)
            yield from reader.finish()

    async def astream(self, call: Call[T]) -> AsyncGenerator[T, None]:
        """Yield events as `stream`, asynchronously. Close it (`contextlib.aclosing`) when leaving early."""
        async with self.aopen(call) as response:
            reader = read_stream(call, response.headers)
            async for chunk in apieces(response):
                for item in reader.feed(chunk):
                    yield item
            for item in reader.finish():
                yield item

    @contextmanager
    def open(self, call: Call[Any]) -> Generator[httpx.Response]:
        """Return the answer with an unread body; an error status raises `ApiError`."""
        http = self.http_client
        with closing(http.send(self.build(call, http), stream=True, follow_redirects=False)) as response:
            learn(response.request.headers)
            if not response.is_success:
                raise api_error(call, response.status_code, response.headers, response.read())
            yield response

    @asynccontextmanager
    async def aopen(self, call: Call[Any]) -> AsyncGenerator[httpx.Response]:
        """Return the answer as `open`, asynchronously."""
        http = self.async_http_client
        response = await http.send(self.build(call, http), stream=True, follow_redirects=False)
        try:
            learn(response.request.headers)
            if not response.is_success:
                raise api_error(call, response.status_code, response.headers, await response.aread())
            yield response
        finally:
            await response.aclose()

    def build(
        self,
        call: Call[Any],
        http: httpx.Client | httpx.AsyncClient,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: httpx.Timeout | None = None,
    ) -> httpx.Request:
        """Build the request of a call; the caller's own HTTP client adds its headers, cookies and parameters.

        Raises:
            PathError: A path parameter would change the path.
        """
        payload = call.payload()
        content, content_type = encoded(payload, multipart=call.endpoint.multipart)
        sent = {
            **self._headers,
            **(_EVENTS if call.streams else _BYTES if call.endpoint.binary else _JSON),
            **call.headers(),
            **(headers or {}),
        }
        learn(sent, self.SECRETS)
        if content is not None:
            sent["content-type"] = content_type
        text = self._server(call.endpoint) + call.path()
        if query := call.query():
            text = f"{text}?{httpx.QueryParams(query)}"
        method = call.endpoint.method
        extensions = {"timeout": (timeout or self.timeout).as_dict()}
        return http.build_request(method, text, headers=sent, content=content, extensions=extensions)

    def _server(self, endpoint: Endpoint) -> str:
        """Return the base URL of an operation.

        An operation's own server is used beside the API's real one. With any other base URL (an emulator, a proxy), the
        operation is called there, so that no credentials go to an unintended server.
        """
        if endpoint.server is None:
            return self.base_url
        if self.base_url == self.DEFAULT_BASE_URL:
            return endpoint.server
        return self.base_url.removesuffix(urlsplit(self.DEFAULT_BASE_URL).path)

    def headers_for(self, url: str, more: Mapping[str, str]) -> dict[str, str]:
        """Return the headers for a URL that the service gave; only the API's own origin gets credentials.

        Args:
            url: The URL.
            more: Further headers for the API's own origin.
        """
        if _origin(url) == _origin(self.base_url):
            return {**self._headers, **more}
        return {"user-agent": self._headers["user-agent"]}

    @property
    def http_client(self) -> httpx.Client:
        """The `httpx.Client` in use, made at the first call."""
        if self._http is None:
            with self._lock:
                if self._http is None:
                    self._http = httpx.Client(timeout=self.timeout)
        return self._http

    @property
    def async_http_client(self) -> httpx.AsyncClient:
        """The `httpx.AsyncClient` of the running event loop, made at its first call."""
        if self._async_http is not None:
            return self._async_http
        loop = _running_loop()
        client = self._by_loop.get(loop)
        if client is None:
            client = httpx.AsyncClient(timeout=self.timeout)
            self._by_loop[loop] = client
        return client

    def close(self) -> None:
        """Close the synchronous connections, unless the client was given."""
        if self._http is not None and self._owns[0]:
            self._http.close()

    async def aclose(self) -> None:
        """Close the running event loop's connections, unless the client was given."""
        client = self._by_loop.pop(_running_loop(), None)
        if client is not None:
            await client.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def read_response(call: Call[T], status_code: int, headers: httpx.Headers, content: bytes) -> Response[T]:
    """Decode a whole answer.

    Raises:
        ApiError: The status is not 2xx, or the body is an error's JSON with a success status.
        DecodeError: The body is not the JSON that the contract describes.
    """
    if not 200 <= status_code < 300:
        raise api_error(call, status_code, headers, content)
    if call.endpoint.binary:
        return Response(status_code, headers, content, call.decode(content))
    payload = _read_payload(call, status_code, content)
    refused = unwrapped(payload)
    if is_object(refused) and "error" in refused:
        parsed = None if payload is not refused else call.decode(payload)
        if is_refusal(refused, getattr(parsed, "_names", None)):
            raise ApiError(call.endpoint.id, status_of(refused, status_code), headers, refused)
    return Response(status_code, headers, content, call.decode(payload))


def _read_payload(call: Call[Any], status_code: int, content: bytes) -> Any:
    if not content.strip():
        endpoint = call.endpoint
        if status_code == 204 or call.decode is decode_none or endpoint.method == "DELETE" or endpoint.upload:
            return {}
        raise DecodeError(f"{call.endpoint.id}: the answer is empty")
    try:
        return read_json(content)
    except NotJSONError as error:
        reason = str(error)
    raise DecodeError(f"{call.endpoint.id}: the answer is {reason}: {excerpt(content)}")


def read_stream(call: Call[T], headers: httpx.Headers) -> EventReader[T]:
    """Return what reads the events of a stream, by the headers of its answer."""
    done = call.endpoint.streaming.done if call.endpoint.streaming else None
    return EventReader(call.decode, done=done, content_type=headers.get("content-type", ""))


def pieces(response: httpx.Response) -> Iterable[bytes]:
    """Yield the body as it arrives; content encodings are decoded."""
    stream = response.stream
    if _is_encoded(response) or not isinstance(stream, httpx.SyncByteStream):
        return response.iter_bytes()
    return stream


def apieces(response: httpx.Response) -> AsyncIterable[bytes]:
    """Yield the body as `pieces`, asynchronously."""
    stream = response.stream
    if _is_encoded(response) or not isinstance(stream, httpx.AsyncByteStream):
        return response.aiter_bytes()
    return stream


def _is_encoded(response: httpx.Response) -> bool:
    """Return whether the body needs decoding, or an event hook has read it already."""
    return response.is_stream_consumed or "content-encoding" in response.headers


def api_error(call: Call[Any], status_code: int, headers: httpx.Headers, content: bytes) -> ApiError:
    """Return the error for an unsuccessful answer."""
    payload: Any
    try:
        payload = unwrapped(read_json(content))
    except NotJSONError:
        payload = hidden(content[:_TEXT_LIMIT].decode(errors="replace"))
    return ApiError(call.endpoint.id, status_code, headers, payload)


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = httpx.URL(url)
    return parts.scheme, parts.host, parts.port


def _running_loop() -> AbstractEventLoop:
    from asyncio import get_running_loop  # 20 ms that synchronous programs do not need

    return get_running_loop()
