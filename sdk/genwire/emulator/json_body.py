"""Reading request bodies: JSON, with the liberties that the services' own examples take."""

from __future__ import annotations

import re
from typing import Any, Final, TypeGuard

import orjson
import pyjson5

# protobuf's limit; it also keeps every later walk over a value well inside Python's recursion limit.
MAX_DEPTH: Final = 100

_COMMENT: Final = re.compile(rb"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|//|/\*""", re.DOTALL)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Return whether a JSON value is an array."""
    return isinstance(value, list)


class JsonError(ValueError):
    """A body is not the JSON that it should be; the message says what is wrong with it."""


def parse(data: bytes, *, lenient: bool = False, comments: bool = False) -> Any:
    """Return the value of a JSON document.

    Args:
        data: The document, in UTF-8. An empty one is an empty object, as both services read it.
        lenient: Also accept what Google's parser does: single quotes, names without quotes, and trailing commas.
        comments: With `lenient`, also accept JavaScript comments, which no service does.

    Raises:
        JsonError: It is not JSON, or nests more than `MAX_DEPTH` deep.
    """
    if not data.strip():
        return {}
    try:
        value = orjson.loads(data)
    except orjson.JSONDecodeError as strict:
        if not lenient or (not comments and _has_comment(data)):
            raise JsonError(str(strict)) from None
        value = _parse_lenient(data, str(strict))
    _check_depth(value)
    return value


def _parse_lenient(data: bytes, complaint: str) -> Any:
    try:
        # The detour through orjson refuses what JSON5 has and JSON cannot carry, such as lone surrogates.
        return orjson.loads(orjson.dumps(pyjson5.decode(data.decode(), maxdepth=MAX_DEPTH)))
    except (pyjson5.Json5Exception, orjson.JSONEncodeError, UnicodeDecodeError):
        raise JsonError(complaint) from None


def _has_comment(data: bytes) -> bool:
    return any(found.group(1) is None for found in _COMMENT.finditer(data))


def _check_depth(value: Any) -> None:
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        level = [
            inner
            for outer in level
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, dict | list)
        ]
        if not level:
            return
    raise JsonError(f"the document nests more than {MAX_DEPTH} levels deep")
