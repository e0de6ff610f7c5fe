"""What was asked of the emulator: the last requests, without their secrets, and how often each operation was used."""

from __future__ import annotations

import threading
import time
from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, Literal
from urllib.parse import parse_qsl, urlencode

import orjson

REDACTED: Final = "[redacted]"
_REDACTED: Final = REDACTED.encode()
# Longer bodies are not kept.
_KEPT_BODY: Final = 64 * 1024
# What all requests together may take; the oldest go first.
_KEPT_BYTES: Final = 32 * 1024 * 1024
# About what Python takes for an entry, and for each of its headers, beside their bytes.
_ENTRY_COST: Final = 1024
_HEADER_COST: Final = 160
_SECRET_HEADERS: Final = frozenset(
    {b"authorization", b"proxy-authorization", b"cookie", b"x-goog-api-key", b"x-auth-key", b"cf-aig-authorization"}
)  # fmt: skip
# Whoever knows the id of an upload can go on with it.
_SECRET_PARAMETERS: Final = frozenset({"key", "access_token", "upload_id"})
_SECRET_WORDS: Final = tuple(name.encode() for name in sorted(_SECRET_PARAMETERS))

Outcome = Literal["answered", "unfinished"]


@dataclass(slots=True, kw_only=True)
class Entry:
    """One request as it is kept: in bytes, since a body of objects takes fifty times as much as its JSON.

    `outcome` is None while it is being answered, then `answered`, or `unfinished` if the client left or a fault
    dropped the connection.
    """

    journal: Journal = field(repr=False)
    number: int
    method: str
    path: str
    query: bytes
    headers: Sequence[tuple[bytes, bytes]]
    operation: str | None
    time: float = field(default_factory=time.time)
    body: bytes | None = None
    body_bytes: int = 0
    status: int | None = None
    fault: str | None = None
    outcome: Outcome | None = None
    cost: int = 0

    def note_body(self, value: Any, size: int) -> None:
        """Remember the body, a JSON value that came in so many bytes; of a long one only how long it was."""
        self.body_bytes = size
        if size <= _KEPT_BODY:
            self.journal.keep_body(self, orjson.dumps(value))

    def shown(self) -> Mapping[str, Any]:
        """Return the request as the control plane shows it, for orjson to write out."""
        query = parse_qsl(self.query.decode("latin-1"), keep_blank_values=True)
        return {
            "number": self.number,
            "method": self.method,
            "path": self.path,
            "query": dict(query),
            "headers": {name.decode("latin-1"): value.decode("latin-1") for name, value in self.headers},
            "operation": self.operation,
            "time": datetime.fromtimestamp(self.time, UTC).isoformat(),
            "body": None if self.body is None else orjson.Fragment(self.body),
            "body_bytes": self.body_bytes,
            "status": self.status,
            "fault": self.fault,
            "outcome": self.outcome,
        }


class Journal:
    """The last requests and the use of operations.

    Args:
        kept: How many requests to remember, while they fit into 32 MiB.
        operations: Ids of the operations to count.
    """

    def __init__(self, kept: int, operations: Iterable[str]) -> None:
        self.entries: deque[Entry] = deque()
        self.used = Counter(dict.fromkeys(operations, 0))
        self._most = kept
        self._count = 0
        self._bytes = 0
        self._lock = threading.Lock()  # large bodies are read in other threads

    def begin(
        self,
        *,
        method: str,
        path: str,
        query: bytes,
        headers: Iterable[tuple[bytes, bytes]],
        operation: str | None,
    ) -> Entry:
        """Note a request that has come in, and return its entry for what is still to be learnt of it."""
        self._count += 1
        kept = [(name, _REDACTED if name in _SECRET_HEADERS else value) for name, value in headers]
        entry = Entry(
            journal=self,
            number=self._count,
            method=method,
            path=path,
            query=_without_secrets(query),
            headers=kept,
            operation=operation,
        )
        entry.cost = _ENTRY_COST + len(path) + len(query) + sum(_HEADER_COST + len(one[1]) for one in kept)
        with self._lock:
            self.entries.append(entry)
            self._bytes += entry.cost
            self._shorten()
        if operation is not None and operation in self.used:
            self.used[operation] += 1
        return entry

    def keep_body(self, entry: Entry, body: bytes) -> None:
        """Keep the body of an entry, unless it has been forgotten by now."""
        with self._lock:
            if entry.cost:
                entry.body = body
                entry.cost += len(body)
                self._bytes += len(body)
                self._shorten()

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            while self.entries:
                self._forget_oldest()
        self.used = Counter(dict.fromkeys(self.used, 0))
        self._count = 0

    def _shorten(self) -> None:
        while self.entries and (len(self.entries) > self._most or self._bytes > _KEPT_BYTES):
            self._forget_oldest()

    def _forget_oldest(self) -> None:
        oldest = self.entries.popleft()
        self._bytes -= oldest.cost
        oldest.cost = 0


def _without_secrets(query: bytes) -> bytes:
    if not any(word in query for word in _SECRET_WORDS) and b"%" not in query:
        return query
    pairs = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    return urlencode(
        [(name, REDACTED if name in _SECRET_PARAMETERS else value) for name, value in pairs]
    ).encode()
