"""A JSON schema that a prompt describes in its own text, as clients do that ask for JSON of any form."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from .interface import Schema
from .json_kinds import is_object

_LOOKED_AT: Final = 50_000  # characters of a text
_TRIES: Final = 16
_DECODER: Final = json.JSONDecoder()


def described_schema(texts: Iterable[str]) -> Schema | None:
    """Return the first schema of an object with properties in some texts, or None."""
    for text in texts:
        found = _schema_in(text[:_LOOKED_AT])
        if found is not None:
            return found
    return None


def _schema_in(text: str) -> Schema | None:
    at = text.find("{")
    for _ in range(_TRIES):
        if at < 0:
            return None
        try:
            value, end = _read(text, at)
        except (ValueError, RecursionError):
            value, end = None, at + 1
        if is_object(value) and is_object(value.get("properties")):
            return value
        at = text.find("{", end)
    return None


def _read(text: str, at: int) -> tuple[Any, int]:
    return _DECODER.raw_decode(text, at)
