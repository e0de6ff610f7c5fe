"""Times and durations as people type them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final

import click

from .options import ParamType

_UNITS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_SPAN: Final = re.compile(r"(\d+(?:\.\d+)?)\s*([smhdw]?)")
# Names of zones in hours from UTC: those of RFC 5322, and Europe's. Others, such as IST, are names of several zones.
_ZONES: Final = {
    "UTC": 0,
    "UT": 0,
    "GMT": 0,
    "Z": 0,
    "EST": -5,
    "EDT": -4,
    "CST": -6,
    "CDT": -5,
    "MST": -7,
    "MDT": -6,
    "PST": -8,
    "PDT": -7,
    "WET": 0,
    "WEST": 1,
    "CET": 1,
    "CEST": 2,
    "EET": 2,
    "EEST": 3,
}


class Span(ParamType):
    """A duration: seconds, or a number with s, m, h, d or w after it."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        """Return the duration."""
        parts = _SPAN.findall(str(value))
        if not parts or _SPAN.sub("", str(value)).strip():
            self.fail(f"{value!r} must be seconds, or like 90m, 2h or 1d12h", param, ctx)
        try:
            return timedelta(seconds=sum(float(number) * _UNITS[unit or "s"] for number, unit in parts))
        except OverflowError:
            self.fail(f"{value!r} is too long", param, ctx)


class Moment(ParamType):
    """A time to come: `24 Dec 18:00 CET`, `tomorrow`'s date, or ISO 8601; local time without a zone."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Return the time, with its zone."""
        try:
            return read_time(str(value), datetime.now().astimezone())
        except ValueError as error:
            self.fail(str(error), param, ctx)


def read_time(text: str, now: datetime) -> datetime:
    """Return the time that a text names; one without a date or a year is the next one.

    Args:
        text: The time.
        now: The present time, with the zone of times without one.

    Raises:
        ValueError: The text names no time, a zone that is not known, or a time that has passed.
    """
    from dateutil import parser

    def zone(name: str | None, offset: int | None) -> Any:
        if offset is not None:
            return timezone(timedelta(seconds=offset))
        if name is None:
            return None
        hours = _ZONES.get(name.upper())
        if hours is None:
            raise _UnknownZoneError(name)
        return timezone(timedelta(hours=hours))

    def parsed(default: datetime) -> datetime:
        found: datetime = parser.parse(text, default=default, tzinfos=zone)
        return found if found.tzinfo is not None else found.astimezone()

    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    try:
        time = parsed(midnight)
        if time <= now:
            following = (midnight + timedelta(days=1), _a_year_later(midnight))
            time = next((later for day in following if (later := parsed(day)) > now), time)
    except _UnknownZoneError as error:
        raise ValueError(
            f"{text!r}: the zone {error} is not known or not clear; write it as +01:00"
        ) from None
    except (ValueError, OverflowError):
        raise ValueError(f"{text!r} is not a time; write it like '24 Dec 18:00 CET'") from None
    if time <= now:
        raise ValueError(f"{text!r} has passed: it is {now.astimezone(UTC):%Y-%m-%d %H:%M} UTC")
    return time


class _UnknownZoneError(Exception):
    """A zone's name that is not in the table."""


def _a_year_later(day: datetime) -> datetime:
    return day.replace(year=day.year + 1, day=min(day.day, 28))
