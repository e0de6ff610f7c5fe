"""The fields of messages: what they hold, what they read as when unset, and how given values are converted."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import Any, Final, NamedTuple, TypeGuard

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw._runtime.values import Duration, OpenEnum, Timestamp


class Enum(IntEnum):
    """An enum whose members equal their numbers and their names."""

    def __eq__(self, other: object) -> bool:
        return self.name == other if isinstance(other, str) else int(self) == other

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(int(self))


class Field(NamedTuple):
    """A field of a message.

    Attributes:
        kind: A scalar (`string`, `int64`, ...), or the name of a message or enum.
        many: `[]` for a list, `{}` for a mapping by text.
        group: The fields of which it is one, and of which one alone is set.
        has_presence: Whether an unset field differs from one set to zero.
    """

    kind: str
    many: str = ""
    group: str = ""
    has_presence: bool = False

    @classmethod
    def parse(cls, text: str) -> Field:
        """Read `Part[]`, `string?` (present or absent), `Blob|data` (one of a group)."""
        text, _, group = text.partition("|")
        is_optional = text.endswith("?")
        text = text.removesuffix("?")
        many = text[-2:] if text.endswith(("[]", "{}")) else ""
        return cls(text.removesuffix(many), many, group, is_optional or bool(group))


def indented(text: str) -> str:
    """Return a text with its second and further lines indented by four spaces."""
    return text.replace("\n", "\n    ")


def is_several(value: object) -> TypeGuard[Iterable[Any]]:
    """Whether a value is an iterable of values: any but texts, bytes and mappings."""
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))


ZEROS: Final[Mapping[str, Any]] = {
    "string": "",
    "bytes": b"",
    "bool": False,
    "int32": 0,
    "int64": 0,
    "float": 0.0,
    "double": 0.0,
    "duration": timedelta(0),
    "timestamp": None,
    "any": None,
    "raw": None,
}


def enum_member(kind: type[Enum], value: Any) -> Any:
    """A member by its number or name; a number or an answer's name that the enum lacks stays as it is.

    Raises:
        KeyError: There is no member of this name.
    """
    if isinstance(value, OpenEnum) and value.value not in kind.__members__:
        return value
    if isinstance(value, str):
        return kind[value]
    try:
        return kind(value)
    except ValueError:
        return value


def scalar(kind: str, value: Any) -> Any:
    """A value as a field of the kind holds it: times from text, numbers or mappings; bytes from base64."""
    return _SCALARS[kind](value) if kind in _SCALARS else value


def moment(value: Any) -> Any:
    """A time, from text, seconds, a mapping of `seconds` and `nanos`, or a datetime, in local time if it is naive."""
    if isinstance(value, str):
        return Timestamp.parse(value)
    if isinstance(value, datetime):
        return value if value.tzinfo else value.astimezone()
    if is_mapping(value) or isinstance(value, (int, float)):
        return datetime.fromtimestamp(0, UTC) + span(value)
    raise TypeError(f"a time is needed, got {value!r:.80}")


def span(value: Any) -> Any:
    """A duration, from text, seconds, or a mapping of `seconds` and `nanos`."""
    if isinstance(value, str):
        return Duration.parse(value)
    if is_mapping(value):
        return timedelta(seconds=value.get("seconds", 0), microseconds=value.get("nanos", 0) / 1000)
    return timedelta(seconds=value) if isinstance(value, (int, float)) else value


def json_value(value: Any) -> Any:
    """A value of a struct, with mappings and lists of any kind as plain ones."""
    if is_mapping(value):
        return {str(key): json_value(item) for key, item in value.items()}
    if is_several(value):
        return [json_value(item) for item in value]
    return value


_SCALARS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "timestamp": moment,
    "duration": span,
    "bytes": lambda value: b64decode(value) if isinstance(value, str) else value,
    "int64": lambda value: int(value) if isinstance(value, str) else value,
    "float": lambda value: float(value) if isinstance(value, int) else value,
    "double": lambda value: float(value) if isinstance(value, int) else value,
    "struct": json_value,
    "any": json_value,
}
