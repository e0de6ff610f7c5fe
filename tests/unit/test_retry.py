"""When a call is sent again: a pure decision."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire import Retry
from genwire._core.error_mapping import Outcome
from genwire.errors import ConfigurationError

seconds = st.floats(0, 1000, allow_nan=False)
outcomes = st.builds(
    Outcome,
    st.none() | st.sampled_from([400, 401, 404, 408, 429, 500, 503, 599]),
    sent=st.booleans(),
    idempotent=st.booleans(),
    delay=st.none() | seconds,
    is_permanent=st.booleans(),
)


@given(outcomes, st.integers(1, 10), seconds)
def test_never_beyond_attempts_budget_or_what_the_service_may_ask(
    outcome: Outcome, attempt: int, elapsed: float
) -> None:
    policy = Retry(attempts=5, budget=300, maximum=20, max_retry_after=60)
    delay = policy.delay(outcome, attempt, elapsed)
    if delay is not None:
        assert attempt < 5
        assert 0 <= delay <= 60
        assert elapsed + delay <= 300
        assert outcome.delay is None or delay == outcome.delay


@given(outcomes, st.integers(1, 10))
def test_one_attempt_means_one(outcome: Outcome, attempt: int) -> None:
    assert Retry(attempts=1).delay(outcome, attempt, 0) is None


@pytest.mark.parametrize(
    ("outcome", "again"),
    [
        (Outcome(503, sent=True, idempotent=True), True),
        (Outcome(503, sent=True, idempotent=False), False),
        (Outcome(503, sent=True, idempotent=False, delay=1), True),
        (Outcome(500, sent=True, idempotent=False), False),
        (Outcome(429, sent=True, idempotent=False), True),
        (Outcome(429, sent=True, idempotent=True, is_permanent=True), False),
        (Outcome(429, sent=True, idempotent=True, delay=61), False),
        (Outcome(404, sent=True, idempotent=True), False),
        (Outcome(None, sent=True, idempotent=False), False),
        (Outcome(None, sent=True, idempotent=True), True),
        (Outcome(None, sent=False, idempotent=False), True),
    ],
)
def test_only_what_does_no_harm_is_sent_again(outcome: Outcome, again: bool) -> None:
    assert (Retry().delay(outcome, 1, 0) is not None) is again


def test_delays_double_up_to_the_maximum() -> None:
    policy = Retry(attempts=9, initial=0.5, maximum=4, jitter=0, budget=100)
    outcome = Outcome(503, sent=True, idempotent=True)
    assert [policy.delay(outcome, attempt, 0) for attempt in range(1, 6)] == [0.5, 1, 2, 4, 4]


def test_jitter_takes_away_at_most_its_part() -> None:
    policy = Retry(initial=8, maximum=8, jitter=0.5)
    delays = {policy.delay(Outcome(503, sent=True, idempotent=True), 1, 0) for _ in range(200)}
    assert all(delay is not None and 4 <= delay <= 8 for delay in delays)
    assert len(delays) > 1


def test_delays_have_a_limit() -> None:
    busy = Outcome(503, sent=True, idempotent=True)
    assert Retry(attempts=10_000, jitter=0).delay(busy, 5_000, 0) == 20


@pytest.mark.parametrize(
    ("name", "value", "rule"),
    [
        ("attempts", "3", "a whole number of at least 1"),
        ("attempts", 0, "a whole number of at least 1"),
        ("attempts", 2.5, "a whole number of at least 1"),
        ("attempts", True, "a whole number of at least 1"),
        ("initial", -1, "a number of at least 0"),
        ("maximum", None, "a number of at least 0"),
        ("max_retry_after", float("nan"), "a number of at least 0"),
        ("budget", "long", "a number of at least 0"),
        ("jitter", 9, "a number from 0 to 1"),
        ("statuses", 429, "a collection of numbers"),
        ("statuses", ["429"], "a collection of numbers"),
    ],
)
def test_values_are_checked_when_a_policy_is_made(name: str, value: Any, rule: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Retry(**{name: value})
    assert f"Retry: {name} must be {rule}, got " in str(caught.value)


def test_a_policy_is_a_value() -> None:
    assert Retry(statuses=[429, 503]) == Retry(statuses=frozenset({503, 429}))
    assert attrs.evolve(Retry(), attempts=2).attempts == 2
    assert pickle.loads(pickle.dumps(Retry(attempts=2))) == Retry(attempts=2)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Retry().attempts = 5  # type: ignore[misc]
