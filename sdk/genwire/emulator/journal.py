"""What was asked of the emulator: the last requests, without their secrets, and how often each operation was used."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, Literal

REDACTED: Final = "[redacted]"
# Longer bodies are not kept, so that the journal stays small.
_KEPT_BODY: Final = 64 * 1024
_SECRET_HEADERS: Final = frozenset(
    {"authorization", "proxy-authorization", "cookie", "x-goog-api-key", "x-auth-key", "cf-aig-authorization"}
)
_SECRET_PARAMETERS: Final = frozenset({"key", "access_token"})


@dataclass(slots=True, kw_only=True)
class Entry:
    """One request as the control plane shows it.

    `outcome` is None while it is being answered, then `answered`, or `unfinished` if the client left or a fault
    dropped the connection.
    """

    number: int
    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    operation: str | None
    time: str = field(default_factory=lambda: datetime.now(UTC).isoformat())
    body: Any = None
    body_bytes: int = 0
    status: int | None = None
    fault: str | None = None
    outcome: Literal["answered", "unfinished"] | None = None

    def note_body(self, value: Any, size: int) -> None:
        """Remember the body; of a long one only how long it was."""
        self.body_bytes = size
        self.body = value if size <= _KEPT_BODY else None


class Journal:
    """The last requests and the use of operations.

    Args:
        kept: How many requests to remember.
        operations: Ids of all operations there are.
    """

    def __init__(self, kept: int, operations: Iterable[str]) -> None:
        self.entries: deque[Entry] = deque(maxlen=kept)
        self.used = Counter(dict.fromkeys(operations, 0))
        self._count = 0

    def begin(
        self,
        *,
        method: str,
        path: str,
        query: Iterable[tuple[str, str]],
        headers: Iterable[tuple[str, str]],
        operation: str | None,
    ) -> Entry:
        """Note a request that has come in, and return its entry for what is still to be learnt of it."""
        self._count += 1
        entry = Entry(
            number=self._count,
            method=method,
            path=path,
            query={name: REDACTED if name in _SECRET_PARAMETERS else value for name, value in query},
            headers={name: REDACTED if name in _SECRET_HEADERS else value for name, value in headers},
            operation=operation,
        )
        self.entries.append(entry)
        if operation is not None:
            self.used[operation] += 1
        return entry

    def clear(self) -> None:
        """Forget everything."""
        self.entries.clear()
        self.used = Counter(dict.fromkeys(self.used, 0))
        self._count = 0
