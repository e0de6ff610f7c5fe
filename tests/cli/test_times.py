"""Times and durations as people type them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire.cli.times import Span, read_time

NOW = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24 Dec 18:00 CET", datetime(2026, 12, 24, 17, 0, tzinfo=UTC)),
        ("Dec 24, 2026 6pm EST", datetime(2026, 12, 24, 23, 0, tzinfo=UTC)),
        ("2027-01-02T03:04:05Z", datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2027-01-02 03:04+05:30", datetime(2027, 1, 1, 21, 34, tzinfo=UTC)),
        ("1 March 10:00 UTC", datetime(2027, 3, 1, 10, 0, tzinfo=UTC)),
        ("11:00 UTC", datetime(2026, 11, 29, 11, 0, tzinfo=UTC)),
        ("13:00 UTC", datetime(2026, 11, 28, 13, 0, tzinfo=UTC)),
    ],
)
def test_times(text: str, expected: datetime) -> None:
    assert read_time(text, NOW) == expected


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("24 Dec 2020", "has passed: it is 2026-11-28 12:00 UTC"),
        ("24 Dec 18:00 IST", "the zone IST is not known or not clear"),
        ("soon", "is not a time"),
        ("", "is not a time"),
        ("31 Feb", "is not a time"),
        ("9" * 400, "is not a time"),
    ],
)
def test_what_is_no_time(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read_time(text, NOW)


@given(st.integers(0, 10**10), st.integers(-12, 14))
def test_iso_8601_is_read_as_it_is(later: int, hours: int) -> None:
    time = (NOW + timedelta(seconds=later + 1)).astimezone(timezone(timedelta(hours=hours)))
    assert read_time(time.isoformat(), NOW) == time


@pytest.mark.parametrize(
    ("text", "seconds"), [("90", 90), ("90s", 90), ("1.5h", 5400), ("1d 12h", 129_600), ("2w", 1_209_600)]
)
def test_durations(text: str, seconds: float) -> None:
    assert Span().convert(text, None, None) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "x", "1x", "-5", "1h?", "9" * 40])
def test_what_is_no_duration(text: str) -> None:
    with pytest.raises(click.BadParameter):
        Span().convert(text, None, None)
