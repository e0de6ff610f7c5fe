"""When to send a call again, as a value and a pure decision."""

from __future__ import annotations

import random
from typing import NamedTuple


class Outcome(NamedTuple):
    """What one attempt came to, as far as retrying needs to know.

    Attributes:
        status_code: The HTTP status; None if there was no answer.
        sent: Whether the request may have reached the service.
        idempotent: Whether sending it twice does no harm.
        delay: Seconds the service asks to wait, if it said so.
        hopeless: The service says that trying again is of no use (a daily quota).
    """

    status_code: int | None
    sent: bool
    idempotent: bool
    delay: float | None = None
    hopeless: bool = False


class Retry(NamedTuple):
    """What is sent again, how often and when. A value: use `Retry(attempts=1)` for no retries at all.

    Only what does no harm is repeated: what was refused before it was processed (429, a connection that was never
    made), and, for operations that the contract calls idempotent, timeouts, broken connections and server errors.

    Attributes:
        attempts: Attempts in all, the first included.
        initial: Seconds before the second attempt; doubled for each one after, up to `maximum`.
        maximum: Most seconds between two attempts that we choose.
        maximum_asked: Most seconds to wait when the service asks (Retry-After, RetryInfo); beyond, the error stands.
        budget: Seconds from the first attempt after which there is no further one.
        jitter: The part of a delay that is random, from 0 to 1, so that clients do not come back all at once.
        statuses: HTTP statuses that are worth another attempt.
    """

    attempts: int = 4
    initial: float = 0.5
    maximum: float = 20.0
    maximum_asked: float = 60.0
    budget: float = 120.0
    jitter: float = 0.5
    statuses: frozenset[int] = frozenset({408, 429, 500, 502, 503, 504})

    def delay(self, outcome: Outcome, attempt: int, elapsed: float) -> float | None:
        """Seconds to wait before the next attempt; None when the outcome stands.

        Args:
            outcome: What the attempt came to.
            attempt: Its number, from 1.
            elapsed: Seconds since the first attempt began.
        """
        if attempt >= self.attempts or outcome.hopeless or not self._worth_it(outcome):
            return None
        if outcome.delay is not None:
            delay = outcome.delay if outcome.delay <= self.maximum_asked else None
        else:
            delay = min(self.maximum, self.initial * 2.0 ** min(attempt - 1, 64))
            delay *= 1 - self.jitter * random.random()  # noqa: S311 - spreads load, guards nothing
        return max(0.0, delay) if delay is not None and elapsed + delay <= self.budget else None

    def _worth_it(self, outcome: Outcome) -> bool:
        if outcome.status_code is None:
            return outcome.idempotent or not outcome.sent
        if outcome.status_code not in self.statuses:
            return False
        # 429 is refused unprocessed, and so is a 503 that says when to come back.
        return (
            outcome.idempotent
            or outcome.status_code == 429
            or (outcome.status_code == 503 and outcome.delay is not None)
        )
