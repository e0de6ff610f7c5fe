# Made by `python codegen.py` from generator/runtime/json_text.py. Do not edit.
"""Reads JSON as services really send it: with lone surrogates, bytes that are not UTF-8, and too many levels."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any, Final

import orjson

# The limit of Google's own JSON parsers (protobuf's `recursion limit`); deeper values could not be copied or printed.
MOST_LEVELS: Final = 100

_ESCAPE: Final = re.compile(
    rb"\\(?:(u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
_STRING: Final = re.compile(rb'"[^"]*"')
_BRACKETS: Final = bytes.maketrans(b"{}", b"[]")
_NO_STRUCTURE: Final = bytes(set(range(256)) - set(b'[]{}"'))


class NotJSONError(ValueError):
    """Bytes are not JSON, or are nested too deeply. The message contains none of the bytes."""


def read_json(content: bytes) -> Any:
    """Parse JSON; a lone surrogate or a byte that is not UTF-8 becomes U+FFFD.

    Raises:
        NotJSONError: The bytes are not JSON, or have more than 100 levels.
    """
    value: Any = NotJSONError
    with suppress(orjson.JSONDecodeError):
        value = orjson.loads(content)
    if value is NotJSONError:
        with suppress(orjson.JSONDecodeError):
            value = orjson.loads(_mended(content))
    if value is NotJSONError:  # outside of a handler: the parser's error keeps the whole document
        raise NotJSONError("not JSON")
    if len(content) > MOST_LEVELS and _is_too_deep(content):
        raise NotJSONError(f"nested more than {MOST_LEVELS} levels deep")
    return value


def _mended(content: bytes) -> bytes:
    """Replace what strict parsers refuse: a byte order mark, bytes that are not UTF-8, lone surrogates."""
    text = content.decode("utf-8-sig", errors="replace").encode()
    return _ESCAPE.sub(lambda found: rb"\ufffd" if found[2] else found[0], text)


def _is_too_deep(content: bytes) -> bool:
    # Each step is one pass in C; a pattern that knows escapes takes ten times as long as reading the JSON does.
    structure = content.translate(_BRACKETS, _NO_STRUCTURE)
    if structure.count(b"[") <= MOST_LEVELS:  # those in strings included
        return False
    if b"\\" in content:
        unescaped = content.replace(rb"\\", b"").replace(rb"\"", b"")
        structure = unescaped.translate(_BRACKETS, _NO_STRUCTURE)
    brackets = _STRING.sub(b"", structure.replace(b'""', b""))
    for _ in range(MOST_LEVELS):
        if not brackets:
            return False
        brackets = brackets.replace(b"[]", b"")  # takes the innermost level away
    return bool(brackets)
