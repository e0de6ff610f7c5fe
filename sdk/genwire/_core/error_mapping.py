"""From what went wrong to the error that says so. Nothing here holds a request: its headers carry the key."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from time import time
from typing import TYPE_CHECKING

import httpx

from genwire_raw._runtime.errors import ApiError, describe

from ..errors import (
    APIConnectionError,
    APIResponseError,
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
    StreamTruncatedError,
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
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.LocalProtocolError,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


def was_sent(error: httpx.RequestError) -> bool:
    """Whether a request may have reached the service before this happened."""
    return not isinstance(error, _NOT_SENT)


def connection_error(
    endpoint: str, base_url: str, error: httpx.RequestError, timeout: float | None
) -> GenwireError:
    """The error for an attempt that brought no answer."""
    reason = str(error) or type(error).__name__
    kind: type[GenwireError] = APIConnectionError
    unreached = f"cannot connect to {base_url} ({reason}); is base_url right, and the service running?"
    match error:
        case httpx.ConnectTimeout():
            kind, text = APITimeoutError, unreached
        case httpx.ConnectError():
            text = unreached
        case httpx.PoolTimeout():
            kind, text = APITimeoutError, f"timed out waiting for a free connection ({reason})"
        case httpx.TimeoutException():
            limit = "" if timeout is None else f" within {timeout:g} s"
            kind, text = APITimeoutError, f"no whole answer from {base_url}{limit}"
        case httpx.ProxyError():
            text = f"the proxy did not connect to {base_url} ({reason})"
        case httpx.DecodingError():
            kind, text = APIResponseError, f"the answer cannot be decompressed ({reason})"
        case httpx.UnsupportedProtocol():
            kind, text = ConfigurationError, f"the http_client cannot reach {base_url} ({reason})"
        case httpx.LocalProtocolError():  # its own text may show a header
            kind, text = ConfigurationError, "the http_client made of it what HTTP cannot carry"
        case _:
            text = f"the connection to {base_url} broke ({reason})"
    return kind(_line(f"{endpoint}: {text}"))


def status_error(error: ApiError) -> APIStatusError:
    """The error for an answer with an error status."""
    said = describe(error.payload)
    kind = _BY_STATUS.get(error.status_code, ServerError if error.status_code >= 500 else APIStatusError)
    if said.reason == "API_KEY_INVALID":
        kind = AuthenticationError
    text = said.message or "no message"
    delay = said.retry_delay if said.retry_delay is not None else retry_after(error.headers)
    if 300 <= error.status_code < 400:
        target = error.headers.get("location", "nowhere")
        text = f"redirected to {target}; redirects are not followed: is base_url right?"
    code = f" {said.status}" if said.status else f" (code {said.code})" if said.code else ""
    return kind(
        _line(f"{error.endpoint}: {error.status_code}{code}: {text}"),
        status_code=error.status_code,
        status=said.status,
        code=said.code,
        details=said.details,
        request_id=next((error.headers[name] for name in _REQUEST_IDS if name in error.headers), None),
        retry_delay=None if delay is None else max(0.0, delay),
        body=error.payload,
    )


def broken_stream(endpoint: str, error: httpx.RequestError, timeout: float | None) -> StreamTruncatedError:
    """The error for a stream whose connection failed after it had begun."""
    stalled = isinstance(error, httpx.TimeoutException) and timeout is not None
    reason = f"nothing came for {timeout:g} s" if stalled else str(error) or type(error).__name__
    return StreamTruncatedError(_line(f"{endpoint}: the stream broke off ({reason})"))


def stream_error(endpoint: str, error: RawStreamError) -> StreamError:
    """The error for a stream that carried one, or something that cannot be read."""
    if error.payload is None:
        return StreamError(f"{endpoint}: {error}")
    said = describe(error.payload)
    code = f" {said.status}" if said.status else f" (code {said.code})" if said.code else ""
    return StreamError(
        _line(f"{endpoint}: the stream carried an error{code}: {said.message or 'no message'}"),
        status=said.status,
        code=said.code,
        details=said.details,
        body=error.payload,
    )


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds of a Retry-After header, given as seconds or as a date; None without one that can be read."""
    text = headers.get("retry-after", "")
    try:
        seconds = float(text)
    except ValueError:
        try:
            date = parsedate_to_datetime(text)
            seconds = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - time()
        except (ValueError, OverflowError):
            return None
    return None if math.isnan(seconds) else max(0.0, seconds)


def _line(text: str) -> str:
    """Text as one line: what services and networks say may have several."""
    return " ".join(text.split())
