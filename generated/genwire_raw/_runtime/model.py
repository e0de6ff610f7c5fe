# Made by `python codegen.py` from generator/runtime/model.py. Do not edit.
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
    """The slot for the JSON that an object came from. It is not a field, so attrs neither shows nor copies it."""

    __slots__ = ("_src",)

    _src: Mapping[str, Any]


@attrs.define(slots=False, init=False, eq=False, repr=False)
class _WithoutFields(_Received):
    """Marks models as attrs classes for mypy, which knows only `attrs.define`, so that it accepts `attrs.evolve`."""

    __slots__ = ()


@define
class Model(_WithoutFields):
    """A JSON object of the contract; an attrs class whose slots are filled from JSON when they are first read.

    Attributes:
        additional_properties: Fields the contract does not name, as they came; None when there are none. They are
            written back, and set here they are sent.
    """

    FIELDS: ClassVar[Mapping[str, Field]]
    GROUPS: ClassVar[Mapping[str, Group]] = {}
    _reading: ClassVar[dict[str, tuple[str, Reader | None]]]
    _names: ClassVar[Mapping[str, str]]
    _internal: ClassVar[frozenset[str]] = frozenset()  # names of a subclass that `dir` leaves out

    additional_properties: dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The object for its JSON; never raises, whatever the fields hold.

        A field is read when it is first asked for: most are never read. `src` belongs to the object from now on.
        """
        self = _new(cls)
        self._src = src
        return self

    if not TYPE_CHECKING:  # or type checkers would accept any name

        def __getattr__(self, name: str) -> Any:
            """Read a field of an object that came from JSON; the next access finds it in its slot."""
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
        """The JSON that this object came from, whatever was done to it since; None for one that was constructed."""
        return getattr(self, "_src", None)

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        """JSON of all that is not None; without output-only fields if asked, as requests need it."""
        out: dict[str, Any] = {}
        for name, field in self.FIELDS.items():
            value = getattr(self, name)
            if value is not None and not (omit_read_only and field.read_only):
                out[field.wire] = written(value, field, omit_read_only=omit_read_only)
        return {**self.additional_properties, **out} if self.additional_properties else out

    @classmethod
    def decode(cls, payload: object) -> Self:
        """`from_dict` for a whole answer.

        Raises:
            DecodeError: The answer is not a JSON object.
        """
        if not is_object(payload):
            raise DecodeError(f"expected a JSON object for {cls.__name__}, got {type(payload).__name__}")
        return cls.from_dict(payload)

    def validate(self) -> list[Violation]:
        """The rules of the contract that this object breaks as a request; empty when it may be sent."""
        return check_model(self)

    def which(self, group: str) -> str | None:
        """The member of an only-one-of group that is set, or None.

        Raises:
            KeyError: The contract has no such group here.
        """
        return next((name for name in self.GROUPS[group].members if getattr(self, name) is not None), None)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or self.FIELDS is not other.FIELDS:
            return NotImplemented
        return self.additional_properties == other.additional_properties and all(
            getattr(self, name) == getattr(other, name) for name in self.FIELDS
        )

    __hash__ = None  # type: ignore[assignment]  # mutable, like list and dict

    def __repr__(self) -> str:
        return _brief(self, _DEPTH)

    def __dir__(self) -> list[str]:
        """What an object has to offer, without the tables and internal names of its class."""
        hidden = _TABLES | self._internal
        return [name for name in super().__dir__() if name not in hidden]


def _brief(value: Any, depth: int) -> str:  # noqa: PLR0911 - a kind of value a return
    """A repr that stays readable for embeddings, images and long texts."""
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
