"""The exceptions of the raw clients.

RawError
  ApiError      the service answered with an error status
  StreamError   a stream carried an error, or broke off
  DecodeError   an answer that is not the JSON it should be
  PathError     a path parameter that would change the path

Transport failures stay httpx's own exceptions at this level.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any, NamedTuple

from .json_types import is_array, is_object
from .secrets import hidden
from .values import Duration, read_duration

_MESSAGE_LIMIT = 300


class RawError(Exception):
    """The base class of the raw clients' exceptions. Credentials are removed from its arguments."""

    def __init__(self, *args: object) -> None:
        super().__init__(*map(hidden, args))

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, hidden(value))


class ApiError(RawError):
    """The service answered with a status other than 2xx.

    Attributes:
        status_code: The HTTP status.
        headers: The answer's headers.
        payload: The answer's JSON, or its text (at most 64 KiB) if it is not JSON.
    """

    def __init__(self, endpoint: str, status_code: int, headers: Mapping[str, str], payload: Any) -> None:
        super().__init__(f"{endpoint}: HTTP {status_code}: {describe(payload).message}")
        self.endpoint = endpoint
        self.status_code = status_code
        self.headers = headers
        self.payload = payload


class StreamError(RawError):
    """A stream carried an error, or ended early.

    Attributes:
        payload: The error as JSON; None if the stream broke off.
    """

    def __init__(self, message: str, payload: Any = None) -> None:
        super().__init__(message if payload is None else f"{message}: {describe(payload).message}")
        self.payload = payload


class DecodeError(RawError):
    """The answer's body is not the JSON that the contract describes."""


class PathError(RawError, ValueError):
    """A path parameter is empty, `.` or `..`, or would change the path."""


class ErrorCode(NamedTuple):
    """An error number of the contract.

    Attributes:
        status: The HTTP status that accompanies it.
        description: Its meaning.
        retry: False if another attempt cannot succeed, although the status suggests it.
        not_found: True if what the request names does not exist, although the status is another than 404.
    """

    status: int
    description: str
    retry: bool = True
    not_found: bool = False


class Description(NamedTuple):
    """The contents of an error's JSON, from any of the services' envelopes.

    Attributes:
        message: The service's message.
        status: Google's name of the error.
        code: The service's number of the error.
        details: Google's details, or all of Cloudflare's errors.
        reason: The reason of an ErrorInfo among the details.
        retry_delay: Seconds of a RetryInfo among the details.
        is_daily_quota: Whether a QuotaFailure among the details names a daily quota.
    """

    message: str = ""
    status: str | None = None
    code: int | None = None
    details: tuple[dict[str, Any], ...] = ()
    reason: str | None = None
    retry_delay: float | None = None
    is_daily_quota: bool = False


def describe(payload: Any) -> Description:
    """Read an error's JSON; text and unknown forms become the message."""
    if not is_object(payload):
        return Description(_brief(payload))
    error: Any = payload.get("error")
    if error:
        return _of_google(error) if is_object(error) else Description(_brief(error))
    errors: Any = payload.get("errors")
    if errors:
        return _of_cloudflare(errors if is_array(errors) else [errors])
    return Description(_brief(payload))


def is_refusal(payload: dict[str, Any], names: Container[str] | None) -> bool:
    """Return whether an answer with a success status is an error's JSON.

    Args:
        payload: The answer's JSON.
        names: The fields of the answer's model, since a failed operation has an `error` too; None for an answer
            without a model.
    """
    error = payload.get("error")
    is_error = bool(error) or (
        error is not None and len(payload) == 1
    )  # one that says nothing, beside no answer
    known = names if names is not None else payload.keys() - {"error"}
    return is_error and "error" not in known and (names is not None or not known)


def status_of(payload: Any, otherwise: int) -> int:
    """Return the HTTP status in an error's JSON, or else the given one."""
    code = describe(payload).code
    return code if code is not None and 400 <= code <= 599 else otherwise


def _of_google(error: dict[str, Any]) -> Description:
    message = _typed(error.get("message"), str)
    details = _objects(error.get("details"))
    return Description(
        _brief({"error": error}) if message is None else message,
        _typed(error.get("status"), str),
        _typed(error.get("code"), int),
        details,
        next((r for d in details if (r := _typed(d.get("reason"), str))), None),
        next((s for d in details if (s := _seconds(d.get("retryDelay"))) is not None), None),
        any(_names_a_day(violation) for d in details for violation in _objects(d.get("violations"))),
    )


def _of_cloudflare(errors: list[Any]) -> Description:
    objects = _objects(errors)
    first = next((one for one in objects if _typed(one.get("message"), str) is not None), None)
    if first is not None:
        return Description(first["message"], None, _typed(first.get("code"), int), objects)
    code = next((one["code"] for one in objects if _typed(one.get("code"), int) is not None), None)
    return Description(_brief(errors[0] if len(errors) == 1 else errors), None, code, objects)


def _names_a_day(violation: dict[str, Any]) -> bool:
    """Return whether the exceeded quota is daily: `GenerateRequestsPerDayPerProjectPerModel-FreeTier`."""
    name = violation.get("quotaId")
    return isinstance(name, str) and "perday" in name.lower()


def _brief(value: Any) -> str:
    text = str(hidden(value)).strip()
    return text if len(text) <= _MESSAGE_LIMIT else text[:_MESSAGE_LIMIT] + "..."


def _objects(value: Any) -> tuple[dict[str, Any], ...]:
    return tuple(item for item in value if is_object(item)) if is_array(value) else ()


def _typed(value: Any, kind: type) -> Any:
    return value if type(value) is kind else None


def _seconds(value: Any) -> float | None:
    duration = read_duration(value)
    return duration.total_seconds() if isinstance(duration, Duration) else None
