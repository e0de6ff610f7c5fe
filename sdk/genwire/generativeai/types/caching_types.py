"""Until when cached content is kept."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, TypeAlias, TypedDict

from genwire_raw._runtime.json_types import is_object

__all__ = ["TTL", "ExpireTime", "ExpireTimeTypes", "TTLTypes"]


class TTL(TypedDict):
    """How long to keep it."""

    seconds: int
    nanos: int


class ExpireTime(TypedDict):
    """The time when it expires, since 1970 in UTC."""

    seconds: int
    nanos: int


TTLTypes: TypeAlias = TTL | int | timedelta
ExpireTimeTypes: TypeAlias = ExpireTime | int | datetime


def to_optional_ttl(ttl: Any) -> Any:
    """A duration as a mapping.

    Raises:
        TypeError: It is neither seconds, a `timedelta` nor a mapping.
    """
    if ttl is None or is_object(ttl):
        return ttl
    if isinstance(ttl, timedelta):
        return {"seconds": int(ttl.total_seconds()), "nanos": ttl.microseconds * 1000}
    if isinstance(ttl, (int, float)):
        return {"seconds": int(ttl), "nanos": int(ttl % 1 * 1_000_000_000)}
    raise TypeError(f"ttl must be seconds, a timedelta or a mapping, got {ttl!r}")


def to_optional_expire_time(expire_time: Any) -> Any:
    """A time as a mapping; a naive one is local time.

    Raises:
        TypeError: It is neither a `datetime`, seconds nor a mapping.
    """
    if expire_time is None or is_object(expire_time):
        return expire_time
    if isinstance(expire_time, datetime):
        return {"seconds": int(expire_time.timestamp()), "nanos": expire_time.microsecond * 1000}
    if isinstance(expire_time, int):
        return {"seconds": expire_time, "nanos": 0}
    raise TypeError(f"expire_time must be a datetime, seconds or a mapping, got {expire_time!r}")
