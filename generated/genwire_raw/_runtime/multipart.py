# Made by `python codegen.py` from generator/runtime/multipart.py. Do not edit.
"""Encodes bodies as bytes: JSON, or forms with files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import orjson

from .json_types import is_sequence
from .values import FilePart


def encoded(payload: Mapping[str, Any] | None, *, multipart: bool) -> tuple[bytes | None, str]:
    """Return the bytes of a body and their content type; None for an empty body."""
    if payload is None:
        return None, ""
    if not multipart:
        return orjson.dumps(payload), "application/json"
    form = httpx.Request("POST", "http://form", files=list(_parts(payload)))
    return form.read() or None, form.headers.get("content-type", "")


def _parts(fields: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str | None, bytes, str | None]]]:
    for key, value in fields.items():
        for one in value if is_sequence(value) else [value]:
            if isinstance(one, FilePart):
                yield key, (one.name, one.content, one.mime_type)
            else:
                text = one.encode() if isinstance(one, str) else orjson.dumps(one)
                yield key, (None, text, None)
