# Made by `python codegen.py` from generator/runtime/model.py. Do not edit.
"""The base of generated models."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from operator import attrgetter
from typing import Any, ClassVar, Final, Self, TypeVar, cast

from .errors import DecodeError
from .json_types import is_bytes, is_object, is_sequence
from .rules import Field, Group, Violation, check_model

M = TypeVar("M", bound="Model")

# The `get` of a mapping that comes from JSON, where nothing is known of the values: None is one of them.
getter: Final[Callable[[Mapping[str, Any]], Callable[[str], Any]]] = attrgetter("get")

_DEPTH, _ITEMS, _CHARACTERS = 4, 3, 200


class Model:
    """A JSON object of the contract.

    Attributes:
        additional_properties: Fields the contract does not name, as they came; None when there are none. They are
            written back, and set here they are sent.
    """

    __slots__ = ("additional_properties",)

    FIELDS: ClassVar[Mapping[str, Field]] = {}
    GROUPS: ClassVar[Mapping[str, Group]] = {}
    additional_properties: dict[str, Any] | None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Reads the object from JSON; never raises, whatever the fields hold."""
        raise TypeError(f"{cls.__name__} is not a generated model")

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        """JSON of all that is not None; without output-only fields if asked, as requests need it."""
        raise TypeError(f"{type(self).__name__} is not a generated model")

    @classmethod
    def decode(cls, payload: object) -> Self:
        """`from_dict` for a whole answer.

        Raises:
            DecodeError: The answer is not a JSON object.
        """
        if not is_object(payload):
            raise DecodeError(f"expected a JSON object for {cls.__name__}, got {type(payload).__name__}")
        return cls.from_dict(payload)

    def view_as(self, kind: type[M]) -> M:
        """This very object as a subclass that adds only properties; nothing is copied."""
        object.__setattr__(self, "__class__", kind)
        return cast("M", self)

    def validate(self) -> list[Violation]:
        """The rules of the contract that this object breaks as a request; empty when it may be sent."""
        return list(check_model("", self))

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


def _brief(value: Any, depth: int) -> str:
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
