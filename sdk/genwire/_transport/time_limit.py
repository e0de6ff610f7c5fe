"""What bounds the reads and writes of a thread: the end of its attempt, and another thread that interrupts it."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from socket import SHUT_RDWR
from typing import Any


class Interruption:
    """Lets another thread end the wait of the thread that uses it.

    Attributes:
        stream: httpcore's stream that the thread waits for, or has waited for last.
    """

    def __init__(self) -> None:
        self.stream: Any = None

    def interrupt(self) -> None:
        """End the connection that the thread waits for: closing its socket would not wake the thread."""
        if self.stream is not None:
            shut_down(self.stream)


class _Bounds(threading.local):
    """The end of the attempt that this thread makes, by `time.monotonic()`, and who may interrupt it."""

    end: float | None = None
    interruption: Interruption | None = None


_bounds = _Bounds()


@contextmanager
def limited(end: float | None) -> Generator[None]:
    """Limit all reads and writes that this thread makes in the block.

    Args:
        end: When they end at the latest, by `time.monotonic()`; None for no limit.
    """
    before, _bounds.end = _bounds.end, end
    try:
        yield
    finally:
        _bounds.end = before


@contextmanager
def interruptible() -> Generator[Interruption]:
    """Let another thread end the reads and writes that this thread makes in the block."""
    before, _bounds.interruption = _bounds.interruption, Interruption()
    try:
        yield _bounds.interruption
    finally:
        _bounds.interruption = before


def limit(end: float | None) -> None:
    """Set another end within a `limited` block."""
    _bounds.end = end


def current_end(stream: Any) -> float | None:
    """Return the end that holds for this thread, which is about to wait for a stream; None for no limit."""
    if _bounds.interruption is not None:
        _bounds.interruption.stream = stream
    return _bounds.end


def shut_down(stream: Any) -> bool:
    """End a connection that another thread is reading; return False if it is not a connection of httpcore's."""
    connection = None if stream is None else stream.get_extra_info("socket")
    if connection is None:
        return False
    with suppress(OSError):  # it has ended already
        connection.shutdown(SHUT_RDWR)
    return True
