"""Pages of lists, with tokens that hold on to where the next one starts and what was asked for."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Sequence
from typing import Any, Final

import orjson

from .call import Call, Message
from .errors import invalid_argument

_DEFAULT_SIZE: Final = 10


def page(call: Call, items: Sequence[Message]) -> Message:
    """Return the page of a list that a call asks for, in the form that its operation's `x-pagination` gives.

    Raises:
        GoogleError: The page size is negative, or the token is not one of this list.
    """
    paging = call.operation.extensions["x-pagination"]
    size_schema = call.operation.query_parameters[paging["size"]].schema
    size = call.query.get(paging["size"], 0)
    if size < 0:
        raise invalid_argument("page_size must be non-negative.")
    size = min(size or size_schema.get("default", _DEFAULT_SIZE), size_schema.get("x-coerced-maximum", 1000))
    asked = _digest({name: value for name, value in call.query.items() if name not in paging.values()}, call)
    start = _start(call.query.get(paging["token"], ""), asked)
    answer: dict[str, Any] = {}
    if chosen := list(items[start : start + size]):
        answer[paging["items"]] = chosen
    if start + size < len(items):
        answer[paging["next"]] = _token(start + size, asked)
    return answer


def _digest(query: dict[str, Any], call: Call) -> str:
    asked = orjson.dumps([call.operation.id, dict(call.path), query], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(asked).hexdigest()[:16]


def _token(start: int, asked: str) -> str:
    return base64.urlsafe_b64encode(f"{start}.{asked}".encode()).decode().rstrip("=")


def _start(token: str, asked: str) -> int:
    if not token:
        return 0
    try:
        start, _, of = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode().partition(".")
        if of == asked:
            return int(start)
    except (binascii.Error, ValueError):
        pass
    raise invalid_argument("page_token is invalid. It must come from the previous page of the same list.")
