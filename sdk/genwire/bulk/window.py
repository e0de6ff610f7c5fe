"""Rows between being read and being written: in the order of the input, and never too many.

A row that finishes early waits for those before it. Its answer may be dropped meanwhile, since the journal has it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..errors import GenwireError
from .report import RowResult
from .task import Answer

# Rows that may be under way between the first that is not finished and the last that was read.
MOST: Final = 8192
# Answers of finished rows that are held for rows before them; of further ones, only the digest.
_HELD: Final = 512


class Entry:
    """A row on its way.

    Attributes:
        number: Its place in the source.
        key: Its key.
        row: Its columns.
        digest: The digest of its request; None where it makes none.
        answer: Its answer; None while there is none, and after it was dropped.
        error: Why it failed.
        is_finished: Whether it has an answer or an error.
        is_reused: Whether the answer was there before.
        is_left: Whether it was not asked, since the job ended.
    """

    __slots__ = ("answer", "digest", "error", "is_finished", "is_left", "is_reused", "key", "number", "row")

    def __init__(self, number: int, key: Any, row: Mapping[str, Any]) -> None:
        self.number = number
        self.key = key
        self.row = row
        self.digest: bytes | None = None
        self.answer: Answer | None = None
        self.error: GenwireError | None = None
        self.is_finished = False
        self.is_reused = False
        self.is_left = False

    @property
    def failure(self) -> GenwireError | None:
        """Why there is no answer that can be used; None if there is one."""
        return self.error or (None if self.answer is None else self.answer.error)

    def result(self) -> RowResult:
        """Return what the row came to."""
        answer = self.answer
        if answer is None:
            return RowResult(self.number, self.key, self.row, error=self.error)
        return RowResult(
            self.number,
            self.key,
            self.row,
            answer.value,
            answer.finish_reason,
            answer.input_tokens,
            answer.output_tokens,
            self.failure,
            self.is_reused,
        )


class Window:
    """The rows on their way.

    Args:
        held: The most answers that are held for rows before them; 512 unless given.
    """

    def __init__(self, *, held: int | None = None) -> None:
        self._entries: deque[Entry] = deque()
        self._most_held = _HELD if held is None else held
        self._held = 0

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def is_full(self) -> bool:
        """Whether no more rows should be read."""
        return len(self._entries) >= MOST

    def add(self, entry: Entry) -> None:
        """Take a row, after those before it."""
        self._entries.append(entry)

    def finish(self, entry: Entry) -> None:
        """Note that a row has an answer or an error, or is left."""
        entry.is_finished = True
        if entry.answer is None:
            return
        if self._held >= self._most_held and entry is not self._entries[0]:
            entry.answer = None  # the journal has it
        else:
            self._held += 1

    def restore(self, entry: Entry, answer: Answer) -> None:
        """Give a row its answer back, which was dropped."""
        entry.answer = answer
        self._held += 1

    def ready(self) -> Iterator[Entry]:
        """Give up the finished rows at the front, up to the first whose answer has to be fetched."""
        entries = self._entries
        while entries and entries[0].is_finished and not _is_dropped(entries[0]):
            entry = entries.popleft()
            self._held -= entry.answer is not None
            yield entry

    def dropped(self) -> list[Entry]:
        """Return the finished rows at the front whose answers have to be fetched from the journal, some at a time."""
        found: list[Entry] = []
        for entry in self._entries:
            if not entry.is_finished or len(found) >= self._most_held:
                break
            if _is_dropped(entry):
                found.append(entry)
        return found


def _is_dropped(entry: Entry) -> bool:
    return entry.answer is None and entry.error is None and not entry.is_left
