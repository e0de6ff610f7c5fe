"""Values that JSON carries as text."""

from __future__ import annotations

import copy
import pickle
from base64 import b64encode
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire_raw import Duration, OpenEnum, Timestamp
from genwire_raw._runtime import values
from tests.unit.json_strategies import ANY, same


class Colour(OpenEnum):
    RED = "red"
    EMPTY = ""


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-01-02T03:04:05Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2024-01-02T03:04:05.5Z", datetime(2024, 1, 2, 3, 4, 5, 500_000, tzinfo=UTC)),
        ("2024-01-02T03:04:05.123456789Z", datetime(2024, 1, 2, 3, 4, 5, 123_456, tzinfo=UTC)),
        ("2024-01-02T03:04:05+05:30", datetime(2024, 1, 1, 21, 34, 5, tzinfo=UTC)),
        ("2024-01-02T03:04:05", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2016-12-31T23:59:60Z", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ],
)
def test_timestamps_are_read_and_written_as_they_came(text: str, moment: datetime) -> None:
    read = values.read_timestamp(text)
    assert isinstance(read, Timestamp)
    assert read == moment
    assert read.tzinfo is not None
    assert values.write_timestamp(read) == read.wire == text
    for twin in (copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
        assert (twin, twin.wire) == (read, text)


def test_a_computed_timestamp_is_written_anew() -> None:
    later = Timestamp.parse("2024-01-02T03:04:05.123456789Z") + timedelta(days=1)
    assert values.write_timestamp(later) == "2024-01-03T03:04:05.123456Z"


@given(st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30))])))
def test_a_moment_survives(moment: datetime) -> None:
    try:
        text = values.write_timestamp(moment)
    except OverflowError:
        return  # at the very ends of the calendar, where UTC has no year
    assert text.endswith("Z")
    assert values.read_timestamp(text) == moment


def test_a_datetime_without_zone_names_no_moment() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        values.write_timestamp(datetime(2024, 1, 2))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3.5s", 3.5),
        ("0s", 0),
        ("-1s", -1),
        ("-0.25s", -0.25),
        ("3600s", 3600),
        ("0.000000001s", 0),
        ("+1s", 1),
    ],
)
def test_durations_are_read_and_written_as_they_came(text: str, seconds: float) -> None:
    read = values.read_duration(text)
    assert isinstance(read, Duration)
    assert read.total_seconds() == seconds
    assert values.write_duration(read) == read.wire == text
    for twin in (copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
        assert (twin, twin.wire) == (read, text)


@given(st.timedeltas())
def test_a_span_survives(span: timedelta) -> None:
    text = values.write_duration(span)
    assert text.endswith("s")
    assert abs(values.read_duration(text) - span) <= timedelta(
        microseconds=1 + abs(span) // timedelta(days=30_000)
    )


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (timedelta(hours=1), "3600s"),
        (timedelta(microseconds=1), "0.000001s"),
        (timedelta(seconds=-1.5), "-1.5s"),
        (timedelta(0), "0s"),
    ],
)
def test_spans_are_written_to_the_microsecond(span: timedelta, text: str) -> None:
    assert values.write_duration(span) == text


@given(st.integers(-(2**63), 2**63 - 1))
def test_64_bit_integers_are_decimal_text(number: int) -> None:
    assert values.write_int64(number) == str(number)
    assert values.read_int64(str(number)) == number


@given(st.binary())
def test_bytes_are_base64(data: bytes) -> None:
    text = values.write_bytes(data)
    assert text == b64encode(data).decode()
    assert values.read_bytes(text) == data
    assert values.write_bytes(bytearray(data)) == values.write_bytes(memoryview(data)) == text


@pytest.mark.parametrize("name", ["timestamp", "duration", "int64", "bytes"])
@given(value=ANY)
def test_what_cannot_be_read_stays_as_it_came(name: str, value: Any) -> None:
    read, write = getattr(values, f"read_{name}"), getattr(values, f"write_{name}")
    if name == "int64" and type(value) is int:
        return  # a number is accepted, and becomes text
    assert same(write(read(value)), value)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("timestamp", "yesterday"),
        ("timestamp", "2024-13-01T00:00:00Z"),
        ("duration", "1e400s"),
        ("duration", "nans"),
        ("duration", "infs"),
        ("duration", " 1s"),
        ("duration", "1"),
        ("duration", "1_0s"),
        ("int64", "007"),
        ("int64", "+5"),
        ("int64", " 5"),
        ("int64", "5.0"),
        ("int64", "1_000"),
        ("int64", "9" * 5000),
        ("bytes", "A"),
        ("bytes", "AA"),
        ("bytes", "AB=="),
        ("bytes", "_-8="),
        ("bytes", "A P8="),
        ("bytes", "ü"),
    ],
)
def test_text_that_is_not_canonical_stays_text(name: str, text: str) -> None:
    assert getattr(values, f"read_{name}")(text) == text


def test_an_open_enum_tells_known_from_unknown() -> None:
    assert Colour("red") is Colour.RED
    assert Colour("").known
    assert not Colour("blue").known
    assert values.write_enum(Colour("blue")) == "blue"
    assert type(values.write_enum(Colour.RED)) is str
    number: Any = 5
    with pytest.raises(ValueError, match="5"):
        Colour(number)
