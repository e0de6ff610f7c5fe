"""A limit for one attempt as a whole: httpx limits each step, so that a trickle could go on for ever."""

from __future__ import annotations

import time
from functools import lru_cache

import httpx


class Deadline:
    """The end of an attempt that begins now.

    Args:
        seconds: For the whole; None for no limit.
        own: The limits of the HTTP client for each step. Of two limits, the tighter holds.

    Attributes:
        per_step: The limits for each step.
    """

    __slots__ = ("_end", "_seconds", "per_step")

    def __init__(self, seconds: float | None, own: httpx.Timeout) -> None:
        self._seconds = seconds
        self.per_step = _limits(seconds, own.connect, own.read, own.write, own.pool)
        self.restart()

    def restart(self) -> None:
        """Gives the whole time anew."""
        self._end = None if self._seconds is None else time.monotonic() + self._seconds

    def read_within(self, request: httpx.Request) -> None:
        """Makes what is left the limit for each read of the answer's body."""
        if self._end is not None:
            left = max(0.001, self._end - time.monotonic())
            request.extensions["timeout"]["read"] = _tighter(left, self.per_step.read)

    def watch(self, chunk: bytes) -> bytes:
        """Gives a chunk back that came in time.

        Raises:
            httpx.ReadTimeout: It did not.
        """
        if self._end is not None and time.monotonic() > self._end:
            raise self.missed()
        return chunk

    def missed(self) -> httpx.ReadTimeout:
        """The error for an answer that was not whole in time."""
        return httpx.ReadTimeout("the answer was not whole in time")


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
