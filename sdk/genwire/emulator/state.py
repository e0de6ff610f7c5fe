"""What the emulator remembers: JSON documents and file contents, in SQLite."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

import orjson

_VERSION: Final = 1
_MOST_BYTES: Final = 2**31  # of one value, in SQLite
_TABLES: Final = """
CREATE TABLE document (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (kind, id)
);
CREATE TABLE chunk (
    owner TEXT NOT NULL,
    at INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (owner, at)
) WITHOUT ROWID;
"""


# Kept free for deleting: also that has to be written down before it makes room.
_RESERVE_BYTES: Final = 4 * 1024 * 1024
_RESERVE: Final = "emulator.reserve"
_FULL: Final = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE})


class StateError(Exception):
    """The state cannot be opened; the message is one line that a user can act on."""


class DiskFullError(Exception):
    """There is no room for what was to be kept; nothing of it was, and what was there still is."""


class State:
    """Documents by kind and id, in the order of their creation, and the bytes that belong to some of them.

    Every method is durable when it returns: SQLite has written it through to the disk. Calls that belong together go
    into one `transaction`.

    Args:
        data_dir: Folder of the database, made when absent; in memory without one.

    Raises:
        StateError: The folder cannot be used.
    """

    def __init__(self, data_dir: Path | None) -> None:
        self._is_short = False
        try:
            if data_dir is not None:
                data_dir.mkdir(parents=True, exist_ok=True)
            where = ":memory:" if data_dir is None else str(data_dir / "emulator.sqlite3")
            # The emulator works in one thread, which need not be the one that made it.
            self._db = sqlite3.connect(where, isolation_level=None, timeout=0.5, check_same_thread=False)
            try:
                self._prepare()
                self._check()
            except (sqlite3.Error, orjson.JSONDecodeError):
                self._db.close()
                raise
        except (OSError, sqlite3.Error, orjson.JSONDecodeError) as error:
            raise StateError(f"Cannot keep state in {data_dir}: {_reason(error)}") from None
        self._reserve = None if data_dir is None else data_dir / _RESERVE
        self._keep_reserve()

    def _prepare(self) -> None:
        self._db.executescript(
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        )
        with self.transaction():
            (version,) = self._db.execute("PRAGMA user_version").fetchone()
            if version not in (0, _VERSION):
                raise sqlite3.DatabaseError(f"it was written by another version (format {version})")
            if version == 0:
                for statement in _TABLES.split(";")[:-1]:
                    self._db.execute(statement)
                self._db.execute(f"PRAGMA user_version = {_VERSION}")

    def _check(self) -> None:
        """Read all of it but the contents of files, so that damage is found at the start and not in an answer."""
        (found,) = self._db.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError(f"malformed: {found}")
        for (body,) in self._db.execute("SELECT body FROM document"):
            orjson.loads(body)

    def _keep_reserve(self) -> None:
        """Take the room that deleting may need, unless it is taken; on a full disk, later."""
        if self._reserve is None or (self._reserve.exists() and self._reserve.stat().st_size):
            return
        with suppress(OSError):
            if shutil.disk_usage(self._reserve.parent).free > 2 * _RESERVE_BYTES:
                self._reserve.write_bytes(b"\0" * _RESERVE_BYTES)

    def _before_deletion(self) -> None:
        """Give up the reserve where a deletion could not be written down otherwise."""
        if self._reserve is None:
            return
        if shutil.disk_usage(self._reserve.parent).free < _RESERVE_BYTES:
            self._reserve.unlink(missing_ok=True)
            self._is_short = True
        else:
            self._keep_reserve()

    def close(self) -> None:
        """Close the database."""
        self._db.close()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Make everything inside happen together or not at all.

        Raises:
            DiskFullError: There is no room for it.
        """
        with _disk_errors():
            if self._is_short:
                # What was deleted is room again once the log of changes has been taken over into the database.
                self._is_short = False
                with suppress(sqlite3.OperationalError):
                    self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                # A full disk may have ended the transaction already.
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def put(self, kind: str, id: str, body: Any) -> None:
        """Write a document, replacing an earlier one in its place.

        Raises:
            DiskFullError: There is no room for it.
        """
        with _disk_errors():
            self._db.execute(
                "INSERT INTO document (kind, id, body) VALUES (?, ?, ?) "
                "ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body",
                (kind, id, orjson.dumps(body)),
            )

    def get(self, kind: str, id: str) -> Any | None:
        """Return a document, or None."""
        row = self._db.execute("SELECT body FROM document WHERE kind = ? AND id = ?", (kind, id)).fetchone()
        return None if row is None else orjson.loads(row[0])

    def all(self, kind: str) -> list[Any]:
        """Return the documents of a kind, oldest first."""
        rows = self._db.execute("SELECT body FROM document WHERE kind = ? ORDER BY seq", (kind,))
        return [orjson.loads(body) for (body,) in rows]

    def newest(self, kind: str, most: int, *, max_bytes: int | None = None) -> list[Any]:
        """Return the newest documents of a kind, newest first; without those of more than `max_bytes`."""
        rows = self._db.execute(
            "SELECT body FROM document WHERE kind = ? AND length(body) <= ? ORDER BY seq DESC LIMIT ?",
            (kind, _MOST_BYTES if max_bytes is None else max_bytes, most),
        )
        return [orjson.loads(body) for (body,) in rows]

    def count(self, kind: str) -> int:
        """Return how many documents of a kind there are."""
        (count,) = self._db.execute("SELECT count(*) FROM document WHERE kind = ?", (kind,)).fetchone()
        return int(count)

    def kinds(self) -> list[str]:
        """Return the kinds that there are documents of."""
        return [kind for (kind,) in self._db.execute("SELECT DISTINCT kind FROM document ORDER BY kind")]

    def delete(self, kind: str, id: str) -> None:
        """Remove a document, if it exists."""
        self._before_deletion()
        with _disk_errors():
            self._db.execute("DELETE FROM document WHERE kind = ? AND id = ?", (kind, id))

    def clear(self) -> None:
        """Remove everything."""
        self._before_deletion()
        with self.transaction():
            self._db.execute("DELETE FROM document")
            self._db.execute("DELETE FROM chunk")
        self._keep_reserve()

    def append(self, owner: str, at: int, data: bytes) -> None:
        """Write bytes of a file at an offset.

        Raises:
            DiskFullError: There is no room for them.
        """
        with _disk_errors():
            self._db.execute("INSERT INTO chunk (owner, at, data) VALUES (?, ?, ?)", (owner, at, data))

    def content(self, owner: str) -> Iterator[bytes]:
        """Return the bytes of a file, piece by piece."""
        for (data,) in self._db.execute("SELECT data FROM chunk WHERE owner = ? ORDER BY at", (owner,)):
            yield data

    def delete_content(self, owner: str) -> None:
        """Remove the bytes of a file."""
        self._before_deletion()
        with _disk_errors():
            self._db.execute("DELETE FROM chunk WHERE owner = ?", (owner,))


@contextmanager
def _disk_errors() -> Generator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode in _FULL:
            raise DiskFullError from None
        raise


def _reason(error: Exception) -> str:
    message = str(error)
    if "locked" in message:
        return "another emulator is using it"
    damaged = (
        isinstance(error, orjson.JSONDecodeError) or "malformed" in message or "not a database" in message
    )
    if damaged:
        return f"the database is damaged ({message}); move the folder away to start with an empty one"
    return message
