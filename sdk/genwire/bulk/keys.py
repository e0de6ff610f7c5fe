"""The keys of rows: there, and no two alike; on disk, so that memory does not grow with the rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from math import isnan
from typing import Any, Final, TypeAlias

import orjson

from ..errors import ValidationError

KeyLike: TypeAlias = str | Callable[[Mapping[str, Any]], Any] | None

_BATCH: Final = 1000


def key_of(key: KeyLike, number: int, row: Mapping[str, Any]) -> Any:
    """Return the key of a row: of a column, of a function, or its number.

    Raises:
        ValidationError: It has none.
    """
    if key is None:
        return number
    if callable(key):
        try:
            value = key(row)
        except Exception as error:
            raise ValidationError(
                f"no key: the function of key raised {type(error).__name__}: {error}"
            ) from error
        named = "the function of key"
    else:
        if key not in row:
            raise ValidationError(f"no column {key!r}, which is to be the key")
        value, named = row[key], f"column {key!r}"
    if value is None or value == "" or (isinstance(value, float) and isnan(value)):
        raise ValidationError(f"no key: {named} gives {value!r}")
    return value


class Keys:
    """The keys that were seen.

    Args:
        name: What errors call the rows.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._db = sqlite3.connect("", isolation_level=None)  # a temporary file
        self._db.execute("PRAGMA synchronous = OFF")
        self._db.execute("PRAGMA journal_mode = OFF")
        self._db.execute("CREATE TABLE keys (key TEXT PRIMARY KEY, number INTEGER) WITHOUT ROWID")
        self._new: dict[str, int] = {}

    def add(self, key: Any, number: int) -> None:
        """Take the key of a row.

        Raises:
            ValidationError: Another row has it.
        """
        try:
            text = orjson.dumps(key, default=str, option=orjson.OPT_SERIALIZE_NUMPY).decode()
        except TypeError:
            raise ValidationError(
                f"{self._name}, row {number}: the key {key!r:.40} must be text or a number"
            ) from None
        first = self._new.setdefault(text, number)
        if first != number:
            raise self._twice(text, first, number)
        if len(self._new) >= _BATCH:
            self.flush()

    def flush(self) -> None:
        """Compare the last keys with all before.

        Raises:
            ValidationError: Two rows have the same key.
        """
        try:
            self._db.execute("BEGIN")
            self._db.executemany("INSERT INTO keys VALUES (?, ?)", self._new.items())
            self._db.execute("COMMIT")
        except sqlite3.IntegrityError:
            for text, number in self._new.items():
                found = self._db.execute("SELECT number FROM keys WHERE key = ?", [text]).fetchone()
                if found is not None and found[0] != number:
                    raise self._twice(text, found[0], number) from None
            raise
        self._new.clear()

    def close(self) -> None:
        """Drop the temporary file."""
        self._db.close()

    def _twice(self, text: str, first: int, second: int) -> ValidationError:
        return ValidationError(f"{self._name}: rows {first} and {second} have the same key {text}")
