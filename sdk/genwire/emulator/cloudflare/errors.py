"""Cloudflare's errors: numbered, in an envelope."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from ..contract import load

INTERNAL: Final = 8001
# The words of the service; other errors are described as in the contract.
_WORDS: Final[Mapping[int, str]] = {
    3006: "Request is too large",
    3007: "Request timeout",
    3036: "You have used up your daily free allocation of 10,000 neurons",
    3040: "No more data centers to forward the request to",
    5007: "No such model",
    7000: "No route for that URI",
    10000: "Authentication error",
    INTERNAL: "Internal error",
}
_OF_STATUS: Final[Mapping[int, int]] = {
    401: 10000,
    403: 5018,
    404: 7003,
    408: 3007,
    413: 3006,
    429: 3040,
    503: 3050,
}


class CloudflareError(Exception):
    """An error that ends a request.

    Args:
        code: Number of the error, one of `codes()`.
        message: What is wrong, for the user; the code's usual message when absent.
        model_error: Whether Workers AI itself reports it, and adds the request's id.
        http_status: The HTTP status, if it is not the code's usual one.
    """

    def __init__(
        self,
        code: int,
        message: str | None = None,
        *,
        model_error: bool = False,
        http_status: int | None = None,
    ) -> None:
        text = message if message is not None else _words(code)
        super().__init__(text)
        self.code = code
        self.message = f"AiError: {text} ({uuid.uuid4()})" if model_error else text
        self.http_status = http_status if http_status is not None else codes()[code]
        self.headers: Mapping[str, str] = {}

    @property
    def body(self) -> dict[str, Any]:
        """Return the envelope that is sent."""
        return envelope({}, errors=[{"message": self.message, "code": self.code}])


def envelope(result: Any, *, errors: list[Mapping[str, Any]] | None = None) -> dict[str, Any]:
    """Return a result, or errors, as Cloudflare's API wraps them."""
    return {"result": result, "success": not errors, "errors": errors or [], "messages": []}


@cache
def codes() -> Mapping[int, int]:
    """Return the numbers of errors, each with the HTTP status that goes with it."""
    listed = load("workers_ai").document["x-error-codes"]
    return {int(code): int(error["status"]) for code, error in listed.items()} | {INTERNAL: 500}


def _words(code: int) -> str:
    listed = load("workers_ai").document["x-error-codes"]
    return _WORDS[code] if code in _WORDS else str(listed[str(code)]["description"])


def from_http_status(http_status: int, message: str) -> CloudflareError:
    """Return the error that goes with an HTTP status."""
    code = _OF_STATUS.get(http_status, INTERNAL if http_status >= 500 else 5006)
    return CloudflareError(code, message, http_status=http_status)
