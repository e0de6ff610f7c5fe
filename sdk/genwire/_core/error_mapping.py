"""From a failed attempt to its error. Nothing here keeps a request, since its headers hold the key."""

from __future__ import annotations

import math
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import UTC
from email.utils import parsedate_to_datetime
from time import time
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from genwire_raw._runtime.client import api_error
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
    ResponseTooLargeError,
    ServerError,
    StreamError,
    StreamTruncatedError,
)
from .effects import Failure, Reply

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call
    from genwire_raw._runtime.errors import Description
    from genwire_raw._runtime.errors import StreamError as RawStreamError


class ResponseTooLarge(httpx.RequestError):
    """An answer has more bytes than it may."""


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


class Outcome(NamedTuple):
    """What retrying needs to know of a failed attempt.

    Attributes:
        status_code: The HTTP status; None if there was no answer.
        sent: Whether the request may have reached the service.
        idempotent: Whether sending it twice does no harm.
        delay: Seconds the service asks to wait, if it does.
        is_permanent: Whether no retry can help (a quota of the day, of either service).
    """

    status_code: int | None
    sent: bool
    idempotent: bool
    delay: float | None = None
    is_permanent: bool = False


def attempt_failure(
    call: Call[Any],
    reply: Reply | Failure,
    *,
    url: str,
    timeout: float | None,
    non_retryable_codes: AbstractSet[int] = frozenset(),
) -> tuple[GenwireError, Outcome] | None:
    """Return the error that an attempt came to, and what retrying needs to know of it; None for a 2xx status.

    Args:
        call: The call.
        reply: What the attempt brought.
        url: Where the request went, for messages: no path, no query.
        timeout: The limit of the attempt in seconds.
        non_retryable_codes: The service's own error codes that no retry can help with.
    """
    endpoint = call.endpoint
    if not isinstance(reply, Reply):
        error = connection_error(endpoint.id, url, reply, timeout)
        return error, Outcome(None, sent=was_sent(reply), idempotent=endpoint.idempotent)
    if 200 <= reply.status_code < 300:
        return None
    answer = api_error(call, reply.status_code, reply.headers, reply.content)
    refusal = status_error(answer)
    return refusal, Outcome(
        reply.status_code,
        sent=True,
        idempotent=endpoint.idempotent,
        delay=refusal.retry_delay,
        is_permanent=refusal.code in non_retryable_codes or describe(answer.payload).is_daily_quota,
    )


def was_sent(error: httpx.RequestError) -> bool:
    """Whether a request may have reached the service before this error."""
    return not isinstance(error, _NOT_SENT)


def connection_error(
    endpoint: str, url: str, error: httpx.RequestError, timeout: float | None
) -> GenwireError:
    """Return the error for an attempt that brought no answer."""
    reason = str(error) or type(error).__name__
    kind: type[GenwireError] = APIConnectionError
    unreached = f"cannot connect to {url} ({reason}); is base_url right, and the service running?"
    match error:
        case httpx.ConnectTimeout():
            kind, text = APITimeoutError, unreached
        case httpx.ConnectError():
            text = unreached
        case httpx.PoolTimeout():
            kind, text = APITimeoutError, f"timed out waiting for a free connection ({reason})"
        case httpx.TimeoutException():
            limit = "" if timeout is None else f" after {timeout:g} s"
            kind, text = APITimeoutError, f"request timed out{limit} ({url})"
        case httpx.ProxyError():
            text = f"cannot connect to {url}: {reason}"
        case httpx.DecodingError():
            kind, text = APIResponseError, f"the answer cannot be decompressed ({reason})"
        case ResponseTooLarge():
            kind, text = ResponseTooLargeError, reason
        case httpx.UnsupportedProtocol():
            kind, text = ConfigurationError, f"the http_client cannot reach {url} ({reason})"
        case httpx.LocalProtocolError():  # its own text may show a header
            kind, text = ConfigurationError, "the http_client added something that HTTP cannot carry"
        case _:
            text = f"the connection to {url} broke ({reason})"
    return kind(_line(f"{endpoint}: {text}"))


def status_error(error: ApiError) -> APIStatusError:
    """Return the error for an answer with an error status."""
    described = describe(error.payload)
    kind = _BY_STATUS.get(error.status_code, ServerError if error.status_code >= 500 else APIStatusError)
    if described.reason == "API_KEY_INVALID":
        kind = AuthenticationError
    text = described.message or "no message"
    delay = described.retry_delay if described.retry_delay is not None else retry_after(error.headers)
    if 300 <= error.status_code < 400:
        target = error.headers.get("location", "no location")
        text = f"redirected to {target}, but redirects are not followed; is base_url right?"
    return kind(
        _line(f"{error.endpoint}: {error.status_code}{_code(described)}: {text}"),
        status_code=error.status_code,
        status=described.status,
        code=described.code,
        details=described.details,
        request_id=next((error.headers[name] for name in _REQUEST_IDS if name in error.headers), None),
        retry_delay=None if delay is None else max(0.0, delay),
        body=error.payload,
    )


def broken_stream(endpoint: str, error: httpx.RequestError, timeout: float | None) -> StreamTruncatedError:
    """Return the error for a stream with a connection that failed after it had begun."""
    stalled = isinstance(error, httpx.TimeoutException) and timeout is not None
    reason = f"no data for {timeout:g} s" if stalled else str(error) or type(error).__name__
    return StreamTruncatedError(_line(f"{endpoint}: the stream was cut off ({reason})"))


def stream_error(endpoint: str, error: RawStreamError) -> StreamError:
    """Return the error for a stream that carried one, or something that cannot be read."""
    if error.payload is None:
        return StreamError(f"{endpoint}: {error}")
    described = describe(error.payload)
    return StreamError(
        _line(
            f"{endpoint}: the stream carried an error{_code(described)}: {described.message or 'no message'}"
        ),
        status=described.status,
        code=described.code,
        details=described.details,
        body=error.payload,
    )


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds of a Retry-After header, written as seconds or as a date; None if there is no valid one."""
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


def _code(error: Description) -> str:
    """The name of an error, or else its number, as a part of a message."""
    if error.status:
        return f" {error.status}"
    return f" (code {error.code})" if error.code else ""


def _line(text: str) -> str:
    """Text in one line: messages of services and networks may have several."""
    return " ".join(text.split())
