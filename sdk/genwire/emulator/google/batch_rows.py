"""The rows of a batch: read from where they are, carried out one by one, and written down as lines of JSON."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import orjson

from .. import json_body
from ..engines import EngineError
from ..json_body import is_object
from .call import Call, Handler, Message
from .checking import checked
from .errors import RPC_CODES, GoogleError, from_http_status, invalid_argument

if TYPE_CHECKING:
    from ..emulator import Emulator

ROWS: Final = "batchRows"
"""The kind of the documents that hold the rows of batches in place, by the names of the batches."""

_TOO_LONG: Final = "The line has more than {limit} bytes."


@dataclass(frozen=True, slots=True)
class Row:
    """One request of a batch.

    Args:
        request: The request, as it came.
        key: The caller's name of it, in a file.
        metadata: The caller's own data about it, in place.
        complaint: Why it cannot be read; empty if it can.
    """

    request: Any = None
    key: str | None = None
    metadata: Any = None
    complaint: str = ""


async def rows_of(emulator: Emulator, name: str, owner: str) -> AsyncGenerator[Row, None]:
    """Yield the rows of a batch.

    Args:
        emulator: Where they are kept.
        name: Name of the batch.
        owner: The owner of the bytes of its file; empty for rows in place.
    """
    if not owner:
        for one in emulator.state.get(ROWS, name) or ():
            yield Row(one["request"], metadata=one.get("metadata"))
        return
    limit = emulator.settings.max_body_bytes
    async with aclosing(_lines(emulator.state.content(owner))) as lines:
        async for line in lines:
            yield Row(complaint=_TOO_LONG.format(limit=limit)) if len(line) > limit else _row(line)


async def _lines(pieces: Iterable[bytes]) -> AsyncGenerator[bytes, None]:
    """Yield the lines of a file that have anything on them, and let others work in between."""
    held = b""
    for piece in pieces:
        *whole, held = (held + piece).split(b"\n")
        for line in whole:
            if line.strip():
                yield line
        await asyncio.sleep(0)
    if held.strip():
        yield held


def _row(line: bytes) -> Row:
    try:
        value = json_body.parse(line)
    except json_body.JsonError as error:
        return Row(complaint=f"The line is not JSON: {error}")
    if not is_object(value):
        return Row(complaint="The line is not an object with a key and a request.")
    key: Any = value.get("key")
    named = key if isinstance(key, str) else None
    if not is_object(value.get("request")):
        return Row(key=named, metadata=value.get("metadata"), complaint="The line has no request.")
    return Row(value["request"], named, value.get("metadata"))


async def answered(call: Call, handler: Handler, row: Row) -> dict[str, Any]:
    """Return the answer to a row as it is written down: its key or metadata, with a `response` or an `error`.

    Args:
        call: A call of the operation that each row is a request of, without a body.
        handler: What carries the operation out.
        row: The row.
    """
    known: dict[str, Any] = {} if row.key is None else {"key": row.key}
    if row.metadata is not None:
        known["metadata"] = row.metadata
    try:
        if row.complaint:
            raise invalid_argument(row.complaint)
        body = checked(call.contract, call.operation, row.request)
        return {**known, "response": await handler(replace(call, body=body, sent=row.request))}
    except GoogleError as error:
        return {**known, "error": status_of(error)}
    except EngineError as error:
        return {**known, "error": status_of(from_http_status(error.status, str(error)))}


def status_of(error: GoogleError) -> Message:
    """Return an error as a google.rpc.Status."""
    return {"code": RPC_CODES[error.status], "message": error.message}


def written(rows: Iterable[Mapping[str, Any]]) -> bytes:
    """Return answers as lines of JSON."""
    return b"".join(orjson.dumps(row) + b"\n" for row in rows)
