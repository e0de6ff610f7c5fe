"""Values of rows as JSON: bytes in base64, other values without a form of their own as their text."""

from __future__ import annotations

from base64 import b64encode
from typing import Any, Final

import orjson

_OPTIONS: Final = orjson.OPT_SERIALIZE_NUMPY | orjson.OPT_NON_STR_KEYS


def json_bytes(value: Any, *, is_line: bool = False) -> bytes:
    """Return a value as JSON.

    Args:
        value: The value.
        is_line: Whether a line feed follows.

    Raises:
        TypeError: It has no form in JSON: a number of more than 64 bits, half of a surrogate pair, a cycle.
    """
    options = _OPTIONS | orjson.OPT_APPEND_NEWLINE if is_line else _OPTIONS
    return orjson.dumps(value, default=plain, option=options)


def json_text(value: Any) -> str:
    """Return a value as JSON text; see `json_bytes`."""
    return json_bytes(value).decode()


def plain(value: Any) -> str:
    """Return the text of a value that JSON does not have."""
    if isinstance(value, (bytes, bytearray)):
        return b64encode(value).decode()
    return str(value)
