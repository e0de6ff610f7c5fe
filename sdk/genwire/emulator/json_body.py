"""Reading request bodies: JSON, with the liberties that the services' own examples take."""

from __future__ import annotations

import re
from typing import Any, Final, TypeGuard

import orjson
import pyjson5

# protobuf's limit; it also keeps every later walk over a value well inside Python's recursion limit.
MAX_DEPTH: Final = 100

# Python's objects take up to sixty times the bytes of the JSON that they come from. As many as this take 100 MB.
MAX_VALUES: Final = 500_000
# Beyond this, JSON must be JSON: what reads the liberties takes fifty times as long.
MAX_LENIENT_BYTES: Final = 4 * 1024 * 1024

# Strings that are not closed are taken to the end, and nothing is tried twice: either would take time with the square.
_COMMENT: Final = re.compile(
    rb"""("(?:[^"\\]++|\\.)*+"?|'(?:[^'\\]++|\\.)*+'?)|//|/\*""",
    re.DOTALL,
)
_STRING: Final = re.compile(rb'"[^"]*"?')


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
        JsonError: It is not JSON, nests more than `MAX_DEPTH` deep, or has more strings, objects and arrays than
            `MAX_VALUES`.
    """
    if not data.strip():
        return {}
    _check_count(data)
    try:
        value = orjson.loads(data)
    except orjson.JSONDecodeError as strict:
        too_long = len(data) > MAX_LENIENT_BYTES
        if not lenient or too_long or (not comments and _has_comment(data)):
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


def _check_count(data: bytes) -> None:
    """Refuse a document of too many objects before there is any of them."""
    opened, strings = data.count(b"[") + data.count(b"{"), data.count(b'"') // 2
    if opened + strings > MAX_VALUES:
        # Brackets and quotes in texts do not count.
        bare = data.replace(rb"\\", b"").replace(rb"\"", b"")
        strings = bare.count(b'"') // 2
        if strings <= MAX_VALUES:
            bare = _STRING.sub(b"", bare)
            opened = bare.count(b"[") + bare.count(b"{")
    if opened + strings > MAX_VALUES:
        raise JsonError(f"the document has more than {MAX_VALUES} strings, objects and arrays")


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
