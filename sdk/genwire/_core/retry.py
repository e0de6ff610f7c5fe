"""When to send a call again, as a value and a pure decision."""

from __future__ import annotations

import random
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import attrs

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from .error_mapping import Outcome


def _at_least(least: float, *, whole: bool = False) -> Any:
    def check(_: object, field: attrs.Attribute[Any], value: Any) -> None:
        kinds = int if whole else (int, float)
        if isinstance(value, bool) or not isinstance(value, kinds) or not value >= least:
            kind = "a whole number" if whole else "a number"
            raise ConfigurationError(f"Retry: {field.name} must be {kind} of at least {least}, got {value!r}")

    return check


def _fraction(_: object, field: attrs.Attribute[Any], value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise ConfigurationError(f"Retry: {field.name} must be a number from 0 to 1, got {value!r}")


def _status_codes(value: Any) -> frozenset[int]:
    try:
        statuses = frozenset(value)
    except TypeError:
        raise ConfigurationError(f"Retry: statuses must be a collection of numbers, got {value!r}") from None
    for status in statuses:
        if isinstance(status, bool) or not isinstance(status, int):
            raise ConfigurationError(f"Retry: statuses must be a collection of numbers, got {status!r} in it")
    return statuses


@attrs.frozen
class Retry:
    """What is sent again, how often and when. A value: use `Retry(attempts=1)` for no retries at all.

    Only what does no harm is repeated: requests that were refused before they were processed (429, a connection that
    was never made), and, for operations that the contract calls idempotent, timeouts, broken connections and server
    errors. Where the service names a time to wait, calls that share a client wait for it together.

    Attributes:
        attempts: Attempts in all, the first included; a refusal that names a time to wait is not counted while other
            calls of the client wait for the same.
        initial: Seconds before the second attempt; doubled for each one after, up to `maximum`.
        maximum: The longest pause in seconds that the client chooses by itself.
        max_retry_after: The longest pause in seconds that the service may ask for (Retry-After, RetryInfo); the call
            fails at once if it asks for more.
        budget: Seconds from the first attempt after which there is no further one.
        jitter: The part of a pause that is random, from 0 to 1, so that clients do not come back all at once.
        statuses: The HTTP statuses that are sent again.

    Raises:
        ConfigurationError: A value cannot be used.
    """

    attempts: int = attrs.field(default=4, validator=_at_least(1, whole=True))
    initial: float = attrs.field(default=0.5, validator=_at_least(0))
    maximum: float = attrs.field(default=20.0, validator=_at_least(0))
    max_retry_after: float = attrs.field(default=60.0, validator=_at_least(0))
    budget: float = attrs.field(default=120.0, validator=_at_least(0))
    jitter: float = attrs.field(default=0.5, validator=_fraction)
    statuses: frozenset[int] = attrs.field(
        default=frozenset({408, 429, 500, 502, 503, 504}), converter=_status_codes
    )

    def delay(self, outcome: Outcome, attempt: int, elapsed: float) -> float | None:
        """Return the seconds to wait before the next attempt; None if there is to be none.

        Args:
            outcome: What the attempt came to.
            attempt: Its number, from 1.
            elapsed: Seconds since the first attempt began.
        """
        if attempt >= self.attempts or outcome.is_permanent or not self._is_retryable(outcome):
            return None
        if outcome.delay is not None:
            delay = outcome.delay if outcome.delay <= self.max_retry_after else None
        else:
            delay = min(self.maximum, self.initial * 2.0 ** min(attempt - 1, 64))
            delay *= 1 - self.jitter * random.random()  # noqa: S311 - spreads load, guards nothing
        return max(0.0, delay) if delay is not None and elapsed + delay <= self.budget else None

    def _is_retryable(self, outcome: Outcome) -> bool:
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


Retry.__module__ = "genwire"


@lru_cache(maxsize=1)
def default_retry() -> Retry:
    """Return the policy of clients that were given none."""
    return Retry()
