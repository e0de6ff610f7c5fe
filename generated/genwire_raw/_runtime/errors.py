# Made by `python codegen.py` from generator/runtime/errors.py. Do not edit.
"""What the raw clients raise.

RawError
  ApiError      the service answered with an error status
  StreamError   a stream carried an error, or broke off
  DecodeError   an answer that is not the JSON it should be
  PathError     a path parameter that would change the path

Transport failures stay httpx's own exceptions at this level.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .json_types import is_array, is_object
from .values import Duration, read_duration

_MESSAGE_LIMIT = 300


class RawError(Exception):
    """The root of what the raw clients raise."""


class ApiError(RawError):
    """The service answered with a status other than 2xx.

    Attributes:
        status_code: The HTTP status.
        headers: The answer's headers.
        payload: The answer's JSON, or its text (at most 64 KiB) where it is not JSON.
    """

    def __init__(self, endpoint: str, status_code: int, headers: Mapping[str, str], payload: Any) -> None:
        super().__init__(f"{endpoint}: HTTP {status_code}: {describe(payload).message}")
        self.endpoint = endpoint
        self.status_code = status_code
        self.headers = headers
        self.payload = payload


class StreamError(RawError):
    """A stream that had begun carried an error or ended before its end.

    Attributes:
        payload: The error as JSON; None when the stream just broke off.
    """

    def __init__(self, message: str, payload: Any = None) -> None:
        super().__init__(message if payload is None else f"{message}: {describe(payload).message}")
        self.payload = payload


class DecodeError(RawError):
    """The answer's body is not the JSON that the contract promises."""


class PathError(RawError, ValueError):
    """A path parameter is empty, `.` or `..`, or holds what would make it another path."""


class ErrorCode(NamedTuple):
    """What the contract says of a number that errors carry.

    Attributes:
        status: The HTTP status that goes with it.
        description: What it means.
        retry: Whether another attempt may succeed, where the status alone would say so.
    """

    status: int
    description: str
    retry: bool = True


class Description(NamedTuple):
    """What an error's JSON says, in whichever of the services' envelopes it came.

    Attributes:
        message: The service's text.
        status: Google's name of the error.
        code: The service's number of the error.
        details: Google's details, or all of Cloudflare's errors.
        reason: The reason of an ErrorInfo among the details.
        retry_delay: Seconds of a RetryInfo among the details.
    """

    message: str = ""
    status: str | None = None
    code: int | None = None
    details: tuple[dict[str, Any], ...] = ()
    reason: str | None = None
    retry_delay: float | None = None


def describe(payload: Any) -> Description:
    """Read an error's JSON; text and unknown shapes become the message."""
    match payload:
        case {"error": {"message": str(message)} as error}:
            details = _objects(error.get("details"))
            return Description(
                message,
                _typed(error.get("status"), str),
                _typed(error.get("code"), int),
                details,
                next((r for d in details if (r := _typed(d.get("reason"), str))), None),
                next((s for d in details if (s := _seconds(d.get("retryDelay"))) is not None), None),
            )
        case {"errors": [{"message": str(message)} as first, *_] as errors}:
            return Description(message, None, _typed(first.get("code"), int), _objects(errors))
        case _:
            text = str(payload).strip()
            return Description(text if len(text) <= _MESSAGE_LIMIT else text[:_MESSAGE_LIMIT] + "...")


def _objects(value: Any) -> tuple[dict[str, Any], ...]:
    return tuple(item for item in value if is_object(item)) if is_array(value) else ()


def _typed(value: Any, kind: type) -> Any:
    return value if type(value) is kind else None


def _seconds(value: Any) -> float | None:
    duration = read_duration(value)
    return duration.total_seconds() if isinstance(duration, Duration) else None
