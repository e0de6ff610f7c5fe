"""Cloudflare's errors: numbered, in an envelope."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

# Numbers of Workers AI and of Cloudflare's API with the HTTP status and the words of each.
CODES: Final[Mapping[int, tuple[int, str]]] = {
    3003: (400, "Incomplete request"),
    3006: (413, "Request is too large"),
    3007: (408, "Request timeout"),
    3008: (408, "Request was aborted"),
    3023: (403, "Model agreement is required"),
    3036: (429, "You have used up your daily free allocation of 10,000 neurons"),
    3039: (400, "Finetune missing required files"),
    3040: (429, "No more data centers to forward the request to"),
    3041: (403, "This account is not allowed to use private models"),
    3042: (404, "Model is not found"),
    3050: (503, "The model is temporarily unavailable"),
    5004: (400, "Invalid data type for base64 input"),
    5005: (405, "LoRA is not supported for this model"),
    5006: (400, "Bad input"),
    5007: (400, "No such model"),
    5016: (403, "The account has not accepted the model's terms"),
    5018: (403, "This account is blocked"),
    5019: (405, "SDK version is too old"),
    5035: (403, "This account may not use this model"),
    7000: (400, "No route for that URI"),
    7003: (404, "Could not route to the requested path, perhaps your object identifier is invalid?"),
    8001: (500, "Internal error"),
    9109: (401, "Invalid access token"),
    10000: (401, "Authentication error"),
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
        code: One of `CODES`.
        message: What is wrong, for the user; the words of the code when absent.
        model_error: Whether Workers AI itself says so, which then names the request.
        http_status: When it is not the usual one of the code.
    """

    def __init__(
        self,
        code: int,
        message: str | None = None,
        *,
        model_error: bool = False,
        http_status: int | None = None,
    ) -> None:
        usual_status, words = CODES[code]
        said = message if message is not None else words
        super().__init__(said)
        self.code = code
        self.message = f"AiError: {said} ({uuid.uuid4()})" if model_error else said
        self.http_status = http_status if http_status is not None else usual_status

    @property
    def body(self) -> dict[str, Any]:
        """Return the envelope that is sent."""
        return envelope({}, errors=[{"message": self.message, "code": self.code}])


def envelope(result: Any, *, errors: list[Mapping[str, Any]] | None = None) -> dict[str, Any]:
    """Return a result, or errors, as Cloudflare's API wraps them."""
    return {"result": result, "success": not errors, "errors": errors or [], "messages": []}


def from_http_status(http_status: int, message: str) -> CloudflareError:
    """Return the error that goes with an HTTP status."""
    code = _OF_STATUS.get(http_status, 8001 if http_status >= 500 else 5006)
    return CloudflareError(code, message, http_status=http_status)
