"""From what went wrong to the error that says so. Nothing here holds a request: its headers carry the key."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from time import time
from typing import TYPE_CHECKING, Any

import httpx

from genwire_raw._runtime.errors import ApiError, describe

from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    GenwireError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RequestTooLargeError,
    ServerError,
    StreamError,
)

if TYPE_CHECKING:
    from genwire_raw._runtime.errors import StreamError as RawStreamError

_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: RequestTooLargeError,
    429: RateLimitError,
}
_REQUEST_IDS = ("x-request-id", "cf-ray", "x-goog-request-id", "x-cloud-trace-context")
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


def was_sent(error: Exception) -> bool:
    """Whether a request may have reached the service before this happened."""
    return not isinstance(error, (*_NOT_SENT, httpx.UnsupportedProtocol, httpx.InvalidURL))


def connection_error(endpoint: str, base_url: str, error: Exception, timeout: float | None) -> GenwireError:
    """The error for an attempt that brought no answer."""
    reason = str(error) or type(error).__name__
    if isinstance(error, (httpx.UnsupportedProtocol, httpx.InvalidURL)):
        return ConfigurationError(f"{base_url!r} cannot be used as base_url: {reason}")
    if isinstance(error, httpx.PoolTimeout):
        return APITimeoutError(f"{endpoint}: all connections were in use for too long")
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout)):
        kind = APITimeoutError if isinstance(error, httpx.ConnectTimeout) else APIConnectionError
        return kind(
            f"{endpoint}: cannot connect to {base_url} ({reason}); is base_url right, and the service running?"
        )
    if isinstance(error, httpx.TimeoutException):
        limit = "" if timeout is None else f" within {timeout:g} s"
        return APITimeoutError(f"{endpoint}: no whole answer from {base_url}{limit}")
    return APIConnectionError(f"{endpoint}: the connection to {base_url} broke ({reason})")


def status_error(error: ApiError) -> APIStatusError:
    """The error for an answer with an error status."""
    said = describe(error.payload)
    kind = _BY_STATUS.get(error.status_code, ServerError if error.status_code >= 500 else APIStatusError)
    if said.reason == "API_KEY_INVALID":
        kind = AuthenticationError
    text = said.message or "no message"
    if 300 <= error.status_code < 400:
        target = error.headers.get("location", "nowhere")
        text = f"redirected to {target}; redirects are not followed: is base_url right?"
    code = f" {said.status}" if said.status else f" (code {said.code})" if said.code else ""
    return kind(
        f"{error.endpoint}: {error.status_code}{code}: {text}",
        status_code=error.status_code,
        status=said.status,
        code=said.code,
        details=said.details,
        request_id=next((error.headers[name] for name in _REQUEST_IDS if name in error.headers), None),
        retry_delay=said.retry_delay if said.retry_delay is not None else retry_after(error.headers),
        body=error.payload,
    )


def stream_error(endpoint: str, error: RawStreamError) -> StreamError:
    """The error for a stream that carried one."""
    if error.payload is None:
        return StreamError(f"{endpoint}: {error}")
    said = describe(error.payload)
    status = f" {said.status}" if said.status else ""
    return StreamError(
        f"{endpoint}: the stream carried an error:{status} {said.message}",
        status=said.status,
        code=said.code,
        details=said.details,
        body=error.payload,
    )


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds of a Retry-After header, given as seconds or as a date; None without one that can be read."""
    text: Any = headers.get("retry-after")
    if not text:
        return None
    try:
        return max(0.0, float(text))
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time())
    except (TypeError, ValueError):
        return None
