"""The end of the attempt that a thread makes: what its reads and writes are limited by."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager


class _Limit(threading.local):
    """The end of the attempt that this thread makes, by `time.monotonic()`; None for no limit."""

    end: float | None = None


_limit = _Limit()


@contextmanager
def limited(end: float | None) -> Generator[None]:
    """Limit all reads and writes that this thread makes in the block.

    Args:
        end: When they end at the latest, by `time.monotonic()`; None for no limit.
    """
    before, _limit.end = _limit.end, end
    try:
        yield
    finally:
        _limit.end = before


def limit(end: float | None) -> None:
    """Set another end within a `limited` block."""
    _limit.end = end


def current_end() -> float | None:
    """Return the end that holds for this thread; None for no limit."""
    return _limit.end
