"""A time limit for one attempt as a whole: httpx limits each step, so that a trickle could go on for ever."""

from __future__ import annotations

import time
from functools import lru_cache

import httpx


class Deadline:
    """The time limit of an attempt that begins now.

    Args:
        seconds: The limit; None for none.
        own: The limits of the HTTP client for each step. Of two limits, the shorter holds.

    Attributes:
        per_step: The limits for each step.
        end: When the attempt ends, by `time.monotonic()`; None for no limit.
    """

    __slots__ = ("_seconds", "end", "per_step")

    def __init__(self, seconds: float | None, own: httpx.Timeout) -> None:
        self._seconds = seconds
        self.per_step = _limits(seconds, own.connect, own.read, own.write, own.pool)
        self.restart()

    def restart(self) -> None:
        """Start the time anew."""
        self.end = None if self._seconds is None else time.monotonic() + self._seconds

    def read_within(self, request: httpx.Request) -> None:
        """Limit each read of the answer's body to what is left."""
        if self.end is not None:
            left = max(0.001, self.end - time.monotonic())
            request.extensions["timeout"]["read"] = _tighter(left, self.per_step.read)

    def watch(self, chunk: bytes) -> bytes:
        """Return a chunk that came in time.

        Raises:
            httpx.ReadTimeout: It came too late.
        """
        if self.end is not None and time.monotonic() > self.end:
            raise self.missed()
        return chunk

    def missed(self) -> httpx.ReadTimeout:
        """Return the error for an answer that was not complete in time."""
        return httpx.ReadTimeout("the answer was not complete in time")


@lru_cache(maxsize=64)
def _limits(
    seconds: float | None,
    connect: float | None,
    read: float | None,
    write: float | None,
    pool: float | None,
) -> httpx.Timeout:
    # Waiting for a connection, and opening one, get a little less than the whole, so that the error can say which
    # of them timed out.
    to_connect = None if seconds is None else min(10.0, 0.9 * seconds)
    to_wait = None if seconds is None else 0.9 * seconds
    return httpx.Timeout(
        connect=_tighter(to_connect, connect),
        read=_tighter(seconds, read),
        write=_tighter(seconds, write),
        pool=_tighter(to_wait, pool),
    )


def _tighter(one: float | None, other: float | None) -> float | None:
    return min((limit for limit in (one, other) if limit is not None), default=None)
