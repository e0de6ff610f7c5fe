"""Values that are text in JSON: timestamps, durations, 64-bit integers, bytes and open enums; and files in forms.

Reading never raises: a value that does not have the expected form is returned unchanged. Timestamps and durations
keep the text that the service sent (nanoseconds included), so that what was read is written back unchanged.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Self

from .json_types import is_bytes

_MICROSECOND = timedelta(microseconds=1)


class OpenEnum(StrEnum):
    """A string enum that accepts unknown values, since services add values without notice.

    An unknown value compares, hashes, pickles and prints like the string it is; `known` tells it from the others.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    @property
    def known(self) -> bool:
        """Whether the contract names this value."""
        return self._value_ in type(self)._value2member_map_


class Timestamp(datetime):
    """A `datetime` with a time zone that remembers the text it was read from, in `wire`."""

    __slots__ = ("_wire",)
    _wire: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an RFC 3339 timestamp of up to nine fractional digits; `t` and `z` may be small (section 5.6 there).

        Raises:
            ValueError: The text is not a timestamp.
        """
        try:
            moment = cls.fromisoformat(text)
        except ValueError:
            # A leap second is legal on the wire and unknown to datetime: the second before stands for it.
            moment = cls.fromisoformat(text.upper().replace(":60", ":59", 1))
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        moment._wire = text
        return moment

    @property
    def wire(self) -> str | None:
        """The text that the service sent; None for a computed timestamp."""
        return getattr(self, "_wire", None)

    def __reduce_ex__(self, protocol: Any) -> Any:
        return (type(self).parse, (self.wire,)) if self.wire is not None else super().__reduce_ex__(protocol)


class Duration(timedelta):
    """A `timedelta` that remembers the text it was read from (`"3.5s"`), in `wire`."""

    __slots__ = ("_wire",)
    _wire: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read seconds with up to nine fractional digits and the suffix `s`.

        Raises:
            ValueError: The text is not a duration.
        """
        if not text.endswith("s") or text != text.strip() or "_" in text:
            raise ValueError(f"not a duration: {text!r}")
        try:
            span = cls(seconds=float(text[:-1]))
        except OverflowError as error:
            raise ValueError(f"not a duration: {text!r}") from error
        span._wire = text
        return span

    @property
    def wire(self) -> str | None:
        """The text that the service sent; None for a computed duration."""
        return getattr(self, "_wire", None)

    def __reduce__(self) -> Any:
        return (type(self).parse, (self.wire,)) if self.wire is not None else super().__reduce__()


def read_timestamp(value: Any) -> Any:
    """Return a `Timestamp` for its text; other values unchanged."""
    if type(value) is str:
        try:
            return Timestamp.parse(value)
        except ValueError:
            return value
    return value


def write_timestamp(value: Any) -> Any:
    """Return a datetime as RFC 3339 text in UTC.

    Raises:
        ValueError: The datetime has no time zone, so it names no moment.
    """
    if not isinstance(value, datetime):
        return value
    if isinstance(value, Timestamp) and value.wire is not None:
        return value.wire
    if value.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone: give it one, for example datetime.UTC")
    return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def read_duration(value: Any) -> Any:
    """Return a `Duration` for its text; other values unchanged."""
    if type(value) is str:
        try:
            return Duration.parse(value)
        except ValueError:
            return value
    return value


def write_duration(value: Any) -> Any:
    """Return seconds with the suffix `s`, exact to the microsecond."""
    if not isinstance(value, timedelta):
        return value
    if isinstance(value, Duration) and value.wire is not None:
        return value.wire
    microseconds = value // _MICROSECOND
    seconds, rest = divmod(abs(microseconds), 1_000_000)
    fraction = f".{rest:06d}".rstrip("0") if rest else ""
    return f"{'-' if microseconds < 0 else ''}{seconds}{fraction}s"


def read_int64(value: Any) -> Any:
    """Return an int for decimal text, the JSON form of 64-bit integers; text that is not canonical stays text."""
    if type(value) is str:
        try:
            number = int(value)
        except ValueError:
            return value
        return number if str(number) == value else value
    return value


def write_int64(value: Any) -> Any:
    """Return an int as decimal text."""
    return str(value) if type(value) is int else value


def read_bytes(value: Any) -> Any:
    """Return bytes for base64; text that is not canonical base64 stays text, so that it is written back unchanged."""
    if type(value) is str:
        try:
            data = b64decode(value, validate=True)
        except (Base64Error, ValueError):
            return value
        return data if b64encode(data).decode() == value else value
    return value


def write_bytes(value: Any) -> Any:
    """Return bytes as standard base64 with padding."""
    return b64encode(value).decode() if is_bytes(value) else value


def write_enum(value: Any) -> Any:
    """Return an enum as a plain string."""
    return value.value if isinstance(value, OpenEnum) else value


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file in a form.

    Attributes:
        name: The file name; the service may use its extension.
        content: The file's bytes.
        mime_type: The file's MIME type.
    """

    name: str
    content: bytes
    mime_type: str = "application/octet-stream"

    def __repr__(self) -> str:
        return f"FilePart({self.name!r}, <{len(self.content)} bytes>, {self.mime_type!r})"
