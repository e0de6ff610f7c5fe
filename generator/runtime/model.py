"""The base of generated models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from .conversion import Reader, reader, written
from .errors import DecodeError
from .fields import define
from .json_types import is_bytes, is_object, is_sequence
from .rules import Field, Group, Violation, check_model

_new = object.__new__
_DEPTH, _ITEMS, _CHARACTERS = 4, 3, 200
_TABLES = frozenset({"FIELDS", "GROUPS", "_names", "_reading", "_internal"})


class _Received:
    """The slot for an object's original JSON. It is not a field, so attrs neither shows nor copies it."""

    __slots__ = ("_src",)

    _src: Mapping[str, Any]


@attrs.define(slots=False, init=False, eq=False, repr=False)
class _WithoutFields(_Received):
    """Marks models as attrs classes for mypy, which knows only `attrs.define`, so that it accepts `attrs.evolve`."""

    __slots__ = ()


@define
class Model(_WithoutFields):
    """A JSON object of the contract: an attrs class that converts each field from JSON when it is first read.

    Attributes:
        additional_properties: Unknown fields, as received; None if there are none. They are
            written back, and sent if you set them.
    """

    FIELDS: ClassVar[Mapping[str, Field]]
    GROUPS: ClassVar[Mapping[str, Group]] = {}
    _reading: ClassVar[dict[str, tuple[str, Reader | None]]]
    _names: ClassVar[Mapping[str, str]]
    _internal: ClassVar[frozenset[str]] = frozenset()  # names of a subclass that `dir` leaves out

    additional_properties: dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Create an object from its JSON; never raises, whatever the fields contain.

        A field is converted on first access. The object keeps `src`, so do not change it afterwards.
        """
        self = _new(cls)
        self._src = src
        return self

    if not TYPE_CHECKING:  # or type checkers would accept any name

        def __getattr__(self, name: str) -> Any:
            """Convert a field of an object created from JSON; the next access finds it in its slot."""
            try:
                wire, read = self._reading[name]
            except KeyError:
                if name != "additional_properties":
                    wire, read = self._learn(name)
                else:
                    value = {key: item for key, item in self._src.items() if key not in self._names} or None
                    self.additional_properties = value
                    return value
            value = self._src.get(wire)
            if read is not None and value is not None:
                value = read(value)
            setattr(self, name, value)
            return value

    @classmethod
    def _learn(cls, name: str) -> tuple[str, Reader | None]:
        field = cls.FIELDS.get(name)
        if field is None:
            raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}")
        how = cls._reading[name] = (field.wire, reader(cls, name, field))
        return how

    def as_received(self) -> Mapping[str, Any] | None:
        """The JSON that this object was created from, without later changes; None for a constructed object."""
        return getattr(self, "_src", None)

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        """Return all fields that are not None as JSON, optionally without output-only fields, as for requests."""
        out: dict[str, Any] = {}
        for name, field in self.FIELDS.items():
            value = getattr(self, name)
            if value is not None and not (omit_read_only and field.read_only):
                out[field.wire] = written(value, field, omit_read_only=omit_read_only)
        return {**self.additional_properties, **out} if self.additional_properties else out

    @classmethod
    def decode(cls, payload: object) -> Self:
        """Create an object from a whole answer.

        Raises:
            DecodeError: The answer is not a JSON object.
        """
        if not is_object(payload):
            raise DecodeError(f"expected a JSON object for {cls.__name__}, got {type(payload).__name__}")
        return cls.from_dict(payload)

    def validate(self) -> list[Violation]:
        """Return the violations of the contract's rules for requests; empty if the object may be sent."""
        return check_model(self)

    def which(self, group: str) -> str | None:
        """Return the name of the field that is set in a group of exclusive fields, or None.

        Raises:
            KeyError: The class has no such group.
        """
        return next((name for name in self.GROUPS[group].members if getattr(self, name) is not None), None)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or self.FIELDS is not other.FIELDS:
            return NotImplemented
        return self.additional_properties == other.additional_properties and all(
            getattr(self, name) == getattr(other, name) for name in self.FIELDS
        )

    __hash__: ClassVar[Any] = None  # mutable, like list and dict

    def __repr__(self) -> str:
        return _brief(self, _DEPTH)

    def __dir__(self) -> list[str]:
        """Return the public attributes, without internal tables and names."""
        hidden = _TABLES | self._internal
        return [name for name in super().__dir__() if name not in hidden]


def _brief(value: Any, depth: int) -> str:  # noqa: PLR0911 - a kind of value a return
    """Return a repr that stays readable for embeddings, images and long texts."""
    if isinstance(value, Model):
        if not depth:
            return f"{type(value).__name__}(...)"
        fields = {name: getattr(value, name) for name in (*value.FIELDS, "additional_properties")}
        inner = ", ".join(
            f"{name}={_brief(item, depth - 1)}" for name, item in fields.items() if item is not None
        )
        return f"{type(value).__name__}({inner})"
    if isinstance(value, str):
        text = str(value)
        return (
            repr(text) if len(text) <= _CHARACTERS else f"{text[:_CHARACTERS]!r}... ({len(text)} characters)"
        )
    if is_bytes(value):
        return f"<{memoryview(value).nbytes} bytes>"
    if is_sequence(value):
        return f"[{_joined((_brief(item, depth) for item in value), len(value), _ITEMS)}]"
    if is_object(value):
        if not depth:
            return "{...}"
        shown = (f"{key!r}: {_brief(item, depth - 1)}" for key, item in value.items())
        return f"{{{_joined(shown, len(value), 2 * _ITEMS)}}}"
    return repr(value)


def _joined(shown: Iterator[str], count: int, limit: int) -> str:
    more = [f"... {count - limit} more"] if count > limit else []
    return ", ".join([*islice(shown, limit), *more])
