"""JSON where a model was to write text, and text where it was to write JSON."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import orjson


def text_of(value: Any) -> str:
    """Return text as it is, nothing as empty, and JSON as its text: a model may write a number in place of text."""
    if value is None:
        return ""
    return value if isinstance(value, str) else orjson.dumps(value, default=_as_json).decode()


def arguments_of(value: Any) -> Any:
    """Return the arguments of a call, which many models write as the text of their JSON."""
    if isinstance(value, str) and value.strip():
        with suppress(orjson.JSONDecodeError):  # the model's mistake stays visible to the caller
            return orjson.loads(value)
        return value
    return value or {}


def _as_json(value: Any) -> Any:
    return value.to_dict()
