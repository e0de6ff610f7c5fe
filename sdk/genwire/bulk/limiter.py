"""How many requests are under way, and when the next may begin.

Three limits in one place: concurrency, which grows while the service answers and is halved when it refuses; a gate for
all, closed as long as the service asks for; and requests and tokens a minute.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from ..errors import ConfigurationError

MOST: Final = 256
_FIRST: Final = 16


class Pace:
    """A rate: amounts are spread evenly over time, so that no minute has more than its share.

    Args:
        per_minute: The most a minute; None for no limit.
    """

    def __init__(self, per_minute: float | None) -> None:
        self._seconds = 0.0 if per_minute is None else 60.0 / per_minute
        self.opens = 0.0

    def take(self, amount: float, now: float) -> None:
        """Use up an amount now."""
        if self._seconds:
            self.opens = max(self.opens, now) + amount * self._seconds

    def correct(self, amount: float) -> None:
        """Take an amount more, or less, than was taken before it was known."""
        self.opens += amount * self._seconds


class _Place(NamedTuple):
    """A place that is waited for, with the number of rows of its request."""

    given: asyncio.Future[bool]
    rows: int


class Limiter:
    """Lets requests begin, each of which asks about one or more rows.

    Args:
        concurrency: The most requests at once; `auto` to find it out.
        requests_per_minute: The most requests that begin in a minute; None for no limit.
        tokens_per_minute: The most tokens of requests and answers in a minute; None for no limit.

    Attributes:
        average_tokens: The tokens of a row and its answer, as they were so far; 0 while that is unknown.
        in_flight: How many requests are under way.
        refused_since: Since when the service refuses all requests, by the event loop's clock; None if it does not.

    Raises:
        ConfigurationError: A limit cannot be used.
    """

    def __init__(
        self,
        concurrency: int | str = "auto",
        *,
        requests_per_minute: float | None = None,
        tokens_per_minute: float | None = None,
    ) -> None:
        self._most = _concurrency(concurrency)
        self._is_searching = concurrency == "auto"
        self._limit = float(min(_FIRST, self._most) if self._is_searching else self._most)
        self._requests = Pace(_rate(requests_per_minute, "requests_per_minute"))
        self._tokens = Pace(_rate(tokens_per_minute, "tokens_per_minute"))
        self._gate = 0.0
        self._decreased = 0.0
        self._waiting: deque[_Place] = deque()
        self._timer: asyncio.TimerHandle | None = None
        self._is_closed = False
        self.average_tokens = 0.0
        self.in_flight = 0
        self.refused_since: float | None = None

    @property
    def limit(self) -> int:
        """The most requests at once, at this moment."""
        return int(self._limit)

    def acquire_now(self, rows: int = 1) -> bool:
        """Take a place if there is one at this moment, and nobody waits for it; return whether there was."""
        if self._is_closed or self._waiting or self.in_flight >= self.limit:
            return False
        now = _now()
        if self._opens() > now:
            return False
        self._take(now, rows)
        return True

    async def acquire(self, rows: int = 1) -> bool:
        """Wait for a place; return whether there is one: there is none any more after `close`."""
        return self.acquire_now(rows) or (
            not self._is_closed and await self._wait(self._waiting.append, rows)
        )

    async def acquire_again(self, rows: int = 1) -> bool:
        """Give a place back and wait for one, before all others.

        Returns:
            Whether the request may begin; the place is held in either case.
        """
        self.release()
        if not self._is_closed and await self._wait(self._waiting.appendleft, rows):
            return True
        self.in_flight += 1
        return False

    def release(self) -> None:
        """Give a place back."""
        self.in_flight -= 1
        if self._waiting:
            self._admit()

    def accepted(self, tokens: int, rows: int = 1) -> None:
        """Note an answer, with the tokens that it took."""
        self.refused_since = None
        self._tokens.correct(tokens - self.average_tokens * rows)
        of_a_row = tokens / rows
        self.average_tokens = 0.9 * self.average_tokens + 0.1 * of_a_row if self.average_tokens else of_a_row
        if self._limit < self._most:
            # One more after each round of answers; twice as many while no limit was met.
            self._limit = min(
                float(self._most), self._limit + (1.0 if self._is_searching else 1.0 / self._limit)
            )

    def refused(self, begun: float, delay: float, rows: int = 1) -> None:
        """Note that the service has too much to do.

        Args:
            begun: When the refused request began: those from before the last decrease do not count again.
            delay: Seconds for which nothing more is sent.
            rows: The rows of the request.
        """
        now = _now()
        self._is_searching = False
        self._tokens.correct(-self.average_tokens * rows)
        if self.refused_since is None:
            self.refused_since = now
        if begun >= self._decreased:
            self._limit = max(1.0, self._limit / 2)
            self._decreased = now
        self._gate = max(self._gate, now + delay)

    def close(self) -> None:
        """Let no more requests begin."""
        self._is_closed = True
        if self._timer is not None:
            self._timer.cancel()
        while self._waiting:
            given = self._waiting.popleft().given
            if not given.done():
                given.set_result(False)

    async def _wait(self, line_up: Callable[[_Place], None], rows: int) -> bool:
        given: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        line_up(_Place(given, rows))
        self._admit()
        try:
            return await given
        except asyncio.CancelledError:
            if given.done() and not given.cancelled() and given.result():
                self.release()
            raise

    def _opens(self) -> float:
        return max(self._gate, self._requests.opens, self._tokens.opens)

    def _take(self, now: float, rows: int) -> None:
        self.in_flight += 1
        self._requests.take(1, now)
        self._tokens.take(self.average_tokens * rows, now)

    def _admit(self) -> None:
        while self._waiting and self.in_flight < self.limit:
            now = _now()
            wait = self._opens() - now
            if wait > 0:
                if self._timer is None or self._timer.when() > now + wait or self._timer.cancelled():
                    self._set_timer(wait)
                return
            given, rows = self._waiting.popleft()
            if not given.done():
                self._take(now, rows)
                given.set_result(True)

    def _set_timer(self, wait: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(wait, self._ring)

    def _ring(self) -> None:
        self._timer = None
        self._admit()


def _now() -> float:
    return asyncio.get_running_loop().time()


def _concurrency(value: int | str) -> int:
    if value == "auto":
        return MOST
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MOST:
        raise ConfigurationError(
            f"concurrency must be 'auto' or a whole number from 1 to {MOST}, got {value!r}"
        )
    return value


def _rate(value: Any, name: str) -> float | None:
    if value is not None and (
        isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0
    ):
        raise ConfigurationError(f"{name} must be a number above 0, or None for no limit, got {value!r}")
    return value
