"""From JSON to the values of a model's fields, and back."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .json_types import is_mapping, is_sequence
from .rules import Field
from .values import (
    OpenEnum,
    read_bytes,
    read_duration,
    read_int64,
    read_timestamp,
    write_bytes,
    write_duration,
    write_enum,
    write_int64,
    write_timestamp,
)

if TYPE_CHECKING:
    from .model import Model

Reader: TypeAlias = Callable[[Any], Any]

_READ: Final[Mapping[str, Reader]] = {
    "bytes": read_bytes,
    "duration": read_duration,
    "int64": read_int64,
    "timestamp": read_timestamp,
}
_WRITE: Final[Mapping[str, Reader]] = {
    "bytes": write_bytes,
    "duration": write_duration,
    "enum": write_enum,
    "int64": write_int64,
    "timestamp": write_timestamp,
}


def reader(model: type[Model], name: str, field: Field) -> Reader | None:
    """What makes a field's value from its JSON; None where JSON has it as Python does."""
    one = _single(model, name, field)
    if one is None or not field.many:
        return one
    read = one  # narrowed, for the closures

    def read_list(value: Any) -> Any:
        return [read(item) for item in value] if value.__class__ is list else value

    def read_map(value: Any) -> Any:
        return {key: read(item) for key, item in value.items()} if value.__class__ is dict else value

    return read_list if field.many == "list" else read_map


def written(value: Any, field: Field, *, omit_read_only: bool) -> Any:
    """A field's value as JSON."""
    if field.kind in ("model", "union"):
        return _plain(value, omit_read_only=omit_read_only)
    write = _WRITE.get(field.kind)
    if write is None:
        return value
    if field.many == "list" and is_sequence(value):
        return [write(item) for item in value]
    if field.many == "map" and is_mapping(value):
        return {key: write(item) for key, item in value.items()}
    return write(value)


def _single(model: type[Model], name: str, field: Field) -> Reader | None:
    if field.kind in _READ:
        return _READ[field.kind]
    if field.kind not in ("model", "enum", "union"):
        return None
    # The class that names the field, not a subclass elsewhere; its siblings are loaded when they are needed.
    home = next(base for base in model.__mro__ if "FIELDS" in base.__dict__).__module__
    if field.kind == "union":
        return getattr(sys.modules[home], f"{name}_of", None)
    kind = getattr(sys.modules[home.rpartition(".")[0]], field.of[0])
    return _enum_reader(kind) if field.kind == "enum" else _model_reader(kind)


def _model_reader(model: type[Model]) -> Reader:
    read = model.from_dict
    return lambda value: read(value) if value.__class__ is dict else value


def _enum_reader(enum: type[OpenEnum]) -> Reader:
    members = {member.value: member for member in enum}  # ten times quicker than calling the enum
    return lambda value: (members.get(value) or enum(value)) if value.__class__ is str else value


def _plain(value: Any, *, omit_read_only: bool) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict(omit_read_only=omit_read_only)
    if is_sequence(value):
        return [_plain(item, omit_read_only=omit_read_only) for item in value]
    if is_mapping(value):
        return {key: _plain(item, omit_read_only=omit_read_only) for key, item in value.items()}
    return value
