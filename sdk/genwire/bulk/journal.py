"""The answers that were paid for, in a file beside `out`: an answer counts once it is in there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import orjson

from ..errors import JobError
from .task import DIGEST_SIZE

if TYPE_CHECKING:
    from collections.abc import Generator

_FORMAT: Final = 1
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS job (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS answers (
    digest BLOB PRIMARY KEY, tokens INTEGER NOT NULL, cut_at INTEGER, is_cut INTEGER NOT NULL, body BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS batches (name TEXT PRIMARY KEY, digests BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS staged (digest BLOB PRIMARY KEY, body BLOB, error TEXT);
"""
# What SQLite's errors mean for a journal.
_REASONS: Final[Mapping[int, str]] = {
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: it or its folder cannot be written",
    sqlite3.SQLITE_READONLY: "cannot be written: it or its folder is read-only",
    sqlite3.SQLITE_PERM: "cannot be written: permission denied",
    sqlite3.SQLITE_FULL: "cannot be written: the disk is full",
    sqlite3.SQLITE_IOERR: "cannot be read or written ({})",
    sqlite3.SQLITE_CORRUPT: "is damaged ({}); move it away to begin anew",
    sqlite3.SQLITE_NOTADB: "is no journal of a job",
}
# SQLite takes no more variables than this in one statement, in any build.
_MOST_VARIABLES: Final = 500


class JournalInUseError(JobError):
    """A journal is open already, here or in another process."""


class Kept(NamedTuple):
    """An answer as the journal keeps it.

    Attributes:
        digest: Of the request.
        body: The answer's JSON, as it came.
        tokens: Tokens of request and answer.
        is_cut: Whether the answer stopped at its limit of tokens.
        cut_at: That limit; None for the model's own.
    """

    digest: bytes
    body: bytes
    tokens: int
    is_cut: bool = False
    cut_at: int | None = None

    def serves(self, token_limit: int | None) -> bool:
        """Whether it answers the same request with this limit: one that was cut does not if the limit was raised."""
        if not self.is_cut or self.cut_at is None:
            return True
        return token_limit is not None and token_limit <= self.cut_at


class Staged(NamedTuple):
    """What a batch brought for a request.

    Attributes:
        digest: Of the request.
        body: The answer's JSON; None where there is none.
        error: What is wrong, in the service's words; None for an answer.
    """

    digest: bytes
    body: bytes | None
    error: str | None = None


class Journal:
    """The journal of a job: SQLite with a write-ahead log, each commit on the disk before it counts.

    It belongs to one process at a time. Its methods block, and may be called from any thread.

    Args:
        path: The file; it is made if it is not there.

    Raises:
        JournalInUseError: It is open already.
        JobError: It cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = RLock()
        with self._written():
            self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=0)
        try:
            with self._written():
                self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
                self._db.execute("PRAGMA journal_mode = WAL")
                self._db.execute("PRAGMA synchronous = FULL")
                self._db.executescript(_SCHEMA)
                self._db.execute("INSERT OR IGNORE INTO job VALUES ('format', ?)", [str(_FORMAT)])
            self._check_format()
        except BaseException:
            self.close()
            raise

    def identity(self) -> Mapping[str, Any] | None:
        """Return what makes the job that it belongs to; None for a new one."""
        text = self._fact("identity")
        return None if text is None else orjson.loads(text)

    def belong_to(self, identity: Mapping[str, Any]) -> None:
        """Note the job that it belongs to."""
        with self._written():
            self._db.execute(
                "INSERT OR REPLACE INTO job VALUES ('identity', ?)", [orjson.dumps(identity).decode()]
            )

    def clear(self) -> None:
        """Forget all answers."""
        with self._written():
            self._db.executescript(
                "DELETE FROM job WHERE name = 'identity'; DELETE FROM answers; DELETE FROM batches; DELETE FROM staged"
            )

    def spent(self) -> tuple[int, int]:
        """Return how many answers there are, and the tokens that all of them took."""
        with self._written():
            query = "SELECT count(*), coalesce(sum(tokens), 0) FROM answers"
            count, tokens = self._db.execute(query).fetchone()
        return int(count), int(tokens)

    def put(self, answers: Iterable[Kept]) -> None:
        """Keep answers; on return they are on the disk.

        Raises:
            JobError: They are not; the disk is full, for example.
        """
        rows = [(one.digest, one.tokens, one.cut_at, one.is_cut, one.body) for one in answers]
        with self._written(), self._transaction():
            self._db.executemany(
                "INSERT INTO answers VALUES (?, ?, ?, ?, ?) ON CONFLICT (digest) DO UPDATE SET"
                " tokens = tokens + excluded.tokens, cut_at = excluded.cut_at, is_cut = excluded.is_cut,"
                " body = excluded.body",
                rows,
            )

    def get(self, digests: Sequence[bytes]) -> dict[bytes, Kept]:
        """Return the answers that are there, by the digests of their requests."""
        found: dict[bytes, Kept] = {}
        with self._written():
            for some, places in _some(digests):
                query = f"SELECT digest, body, tokens, is_cut, cut_at FROM answers WHERE digest IN ({places})"  # noqa: S608 - question marks only
                for digest, body, tokens, is_cut, cut_at in self._db.execute(query, some):
                    found[digest] = Kept(digest, body, tokens, bool(is_cut), cut_at)
        return found

    def batches(self) -> dict[str, list[bytes]]:
        """Return the digests of the batches that were begun and are not over, by the service's names."""
        with self._written():
            rows = self._db.execute("SELECT name, digests FROM batches").fetchall()
        return {
            name: [digests[at : at + DIGEST_SIZE] for at in range(0, len(digests), DIGEST_SIZE)]
            for name, digests in rows
        }

    def begin_batch(self, name: str, digests: Iterable[bytes]) -> None:
        """Note a batch that the service has accepted."""
        with self._written():
            self._db.execute("INSERT OR REPLACE INTO batches VALUES (?, ?)", [name, b"".join(digests)])

    def end_batch(self, name: str, staged: Iterable[Staged]) -> None:
        """Keep what a batch brought, until its rows are written, and forget the batch."""
        with self._written(), self._transaction():
            self._db.executemany("INSERT OR REPLACE INTO staged VALUES (?, ?, ?)", staged)
            self._db.execute("DELETE FROM batches WHERE name = ?", [name])

    def staged(self, digests: Sequence[bytes]) -> dict[bytes, Staged]:
        """Return what batches brought for requests, by their digests."""
        found: dict[bytes, Staged] = {}
        with self._written():
            for some, places in _some(digests):
                query = f"SELECT digest, body, error FROM staged WHERE digest IN ({places})"  # noqa: S608 - question marks only
                found.update({row[0]: Staged(*row) for row in self._db.execute(query, some)})
        return found

    def clear_staged(self, *, errors_only: bool) -> None:
        """Forget what batches brought: all of it, or only the errors, whose rows are asked again."""
        with self._written():
            self._db.execute("DELETE FROM staged WHERE error IS NOT NULL OR NOT ?", [errors_only])

    def close(self) -> None:
        """Close the file, its log merged into it if the disk lets it."""
        with suppress(sqlite3.Error):
            self._db.close()

    def _check_format(self) -> None:
        if self._fact("format") != str(_FORMAT):
            raise JobError(f"{self.path}: it is of another version of genwire")

    def _fact(self, name: str) -> str | None:
        with self._written():
            row = self._db.execute("SELECT value FROM job WHERE name = ?", [name]).fetchone()
        return None if row is None else str(row[0])

    @contextmanager
    def _transaction(self) -> Generator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")
            raise

    @contextmanager
    def _written(self) -> Generator[None]:
        """Errors of SQLite's as one line that names the file."""
        try:
            with self._lock:
                yield
        except sqlite3.DatabaseError as error:
            kind = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise JournalInUseError(f"{self.path}: the job is being run at this moment") from None
            raise JobError(
                f"{self.path}: {_REASONS[kind].format(error) if kind in _REASONS else error}"
            ) from None


def _some(digests: Sequence[bytes]) -> Iterator[tuple[Sequence[bytes], str]]:
    """Digests, as many as one statement takes, with as many question marks."""
    for start in range(0, len(digests), _MOST_VARIABLES):
        some = digests[start : start + _MOST_VARIABLES]
        yield some, ", ".join("?" * len(some))
