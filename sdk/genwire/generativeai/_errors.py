"""Errors that are also exceptions of google.api_core, where that is installed: what programs catch and retry."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from ..errors import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    GenwireError,
    StreamError,
    ValidationError,
)

# The exceptions of google.api_core that are not called as the service calls its errors (NOT_FOUND: NotFound).
_BY_STATUS: Final = {
    "INTERNAL": "InternalServerError",
    "UNAVAILABLE": "ServiceUnavailable",
    "UNIMPLEMENTED": "MethodNotImplemented",
}
# For answers that do not name their error.
_BY_CODE: Final = {
    400: "InvalidArgument",
    401: "Unauthenticated",
    403: "PermissionDenied",
    404: "NotFound",
    409: "AlreadyExists",
    429: "ResourceExhausted",
    500: "InternalServerError",
    501: "MethodNotImplemented",
    503: "ServiceUnavailable",
    504: "DeadlineExceeded",
}
_BY_KIND: Final = {
    APITimeoutError: "DeadlineExceeded",
    APIConnectionError: "ServiceUnavailable",
    StreamError: "InternalServerError",
    APIResponseError: "Unknown",
    ValidationError: "InvalidArgument",
}

_KINDS: dict[tuple[Any, str], Any] = {}


@contextmanager
def translated() -> Iterator[None]:
    """Raise the facade's errors as errors of two classes: their own and the matching one of google.api_core."""
    try:
        yield
    except (APIError, ValidationError) as error:
        raise _translated(error) from error.__cause__


def _translated(error: GenwireError) -> Any:
    try:
        from google.api_core import exceptions
    except (ImportError, Warning):  # its warnings of old versions of Python may be errors
        return error
    if isinstance(error, exceptions.GoogleAPICallError):
        return error
    status: str = getattr(error, "status", None) or ""
    name = _BY_STATUS.get(status, status.title().replace("_", ""))
    if not hasattr(exceptions, name):
        by_code = _BY_CODE.get(error.status_code) if isinstance(error, APIStatusError) else None
        by_kind = (name for kind, name in _BY_KIND.items() if isinstance(error, kind))
        name = by_code or next(by_kind, "GoogleAPICallError")
    key = (type(error), name)
    kind: Any = _KINDS.get(key) or _KINDS.setdefault(key, _both(type(error), getattr(exceptions, name)))
    made = kind.__new__(kind, *error.args)
    made.__dict__.update({"_errors": [], "_details": [], "_response": None, "_error_info": None})
    made.__dict__.update(error.__dict__)
    made.message = str(error)
    made.__traceback__ = error.__traceback__
    return made


def _both(kind: Any, other: Any) -> Any:
    """A class of both; its text and details are the first one's."""
    members = {"__str__": kind.__str__, "details": (), "__module__": kind.__module__}
    return type(other.__name__, (kind, other), members)
