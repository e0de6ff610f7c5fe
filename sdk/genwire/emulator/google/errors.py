"""Google's errors: google.rpc.Status in an envelope."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

# google.rpc.Code names with the HTTP status that each is sent with.
HTTP_STATUS: Final[Mapping[str, int]] = {
    "INVALID_ARGUMENT": 400,
    "FAILED_PRECONDITION": 400,
    "OUT_OF_RANGE": 400,
    "UNAUTHENTICATED": 401,
    "PERMISSION_DENIED": 403,
    "NOT_FOUND": 404,
    "ALREADY_EXISTS": 409,
    "ABORTED": 409,
    "RESOURCE_EXHAUSTED": 429,
    "CANCELLED": 499,
    "INTERNAL": 500,
    "UNKNOWN": 500,
    "DATA_LOSS": 500,
    "UNIMPLEMENTED": 501,
    "UNAVAILABLE": 503,
    "DEADLINE_EXCEEDED": 504,
}
# Their numbers, in messages of google.rpc.Status.
RPC_CODES: Final[Mapping[str, int]] = {
    "CANCELLED": 1,
    "UNKNOWN": 2,
    "INVALID_ARGUMENT": 3,
    "DEADLINE_EXCEEDED": 4,
    "NOT_FOUND": 5,
    "ALREADY_EXISTS": 6,
    "PERMISSION_DENIED": 7,
    "RESOURCE_EXHAUSTED": 8,
    "FAILED_PRECONDITION": 9,
    "ABORTED": 10,
    "OUT_OF_RANGE": 11,
    "UNIMPLEMENTED": 12,
    "INTERNAL": 13,
    "UNAVAILABLE": 14,
    "DATA_LOSS": 15,
    "UNAUTHENTICATED": 16,
}
# What the emulator adds to the service's words when there is no such model.
SERVE_ANOTHER: Final = "The emulator serves any name by --serve-model NAME."
_NAME_OF_STATUS: Final[Mapping[int, str]] = {
    408: "DEADLINE_EXCEEDED",
    413: "INVALID_ARGUMENT",
    507: "RESOURCE_EXHAUSTED",
} | {status: name for name, status in reversed(list(HTTP_STATUS.items()))}


class GoogleError(Exception):
    """An error that ends a request.

    Args:
        status: The google.rpc.Code by name.
        message: What is wrong, for the user.
        details: `Any` messages, each with its `@type`.
        http_status: The HTTP status, if it is not the usual one of `status`.
    """

    def __init__(
        self,
        status: str,
        message: str,
        *,
        details: Sequence[Mapping[str, Any]] = (),
        http_status: int | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.details = details
        self.http_status = http_status if http_status is not None else HTTP_STATUS[status]
        self.headers: Mapping[str, str] = {}

    @property
    def body(self) -> dict[str, Any]:
        """Return the envelope that is sent."""
        error: dict[str, Any] = {"code": self.http_status, "message": self.message, "status": self.status}
        if self.details:
            error["details"] = [dict(detail) for detail in self.details]
        return {"error": error}


def from_http_status(http_status: int, message: str) -> GoogleError:
    """Return the error that goes with an HTTP status."""
    fallback = "INTERNAL" if http_status >= 500 else "INVALID_ARGUMENT"
    return GoogleError(_NAME_OF_STATUS.get(http_status, fallback), message, http_status=http_status)


def invalid_argument(message: str, *details: Mapping[str, Any]) -> GoogleError:
    """Return a 400 INVALID_ARGUMENT."""
    return GoogleError("INVALID_ARGUMENT", message, details=details)


def bad_request(violations: Sequence[tuple[str, str]]) -> GoogleError:
    """Return the error of a body that could not be read.

    Args:
        violations: (path of the field, description) of everything that is wrong; the path of the body itself is "".
    """
    found = [
        {"field": path, "description": text} if path else {"description": text} for path, text in violations
    ]
    detail = {"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": found}
    return invalid_argument("\n".join(text for _, text in violations), detail)


def model_not_found(name: str, method: str, version: str) -> GoogleError:
    """Return the error of a model that does not exist or cannot do what is asked of it."""
    return GoogleError(
        "NOT_FOUND",
        f"{name} is not found for API version {version}, or is not supported for {method}. "
        f"Call ListModels to see the list of available models and their supported methods. {SERVE_ANOTHER}",
    )


def no_access(kind: str, resource_id: str) -> GoogleError:
    """Return the error of a file or cache that does not exist, which the service does not tell from a foreign one."""
    return GoogleError(
        "PERMISSION_DENIED",
        f"You do not have permission to access the {kind} {resource_id} or it may not exist.",
    )


def missing_key() -> GoogleError:
    """Return the error of a request without a key, when keys are checked."""
    return GoogleError(
        "PERMISSION_DENIED",
        "Method doesn't allow unregistered callers (callers without established identity). "
        "Please use API Key or other form of API consumer identity to call this API.",
    )


def bad_key() -> GoogleError:
    """Return the error of a key that is not one of those the emulator was told to accept."""
    message = "API key not valid. Please pass a valid API key."
    return invalid_argument(
        message,
        {
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": "API_KEY_INVALID",
            "domain": "googleapis.com",
            "metadata": {"service": "generativelanguage.googleapis.com"},
        },
        {"@type": "type.googleapis.com/google.rpc.LocalizedMessage", "locale": "en-US", "message": message},
    )
