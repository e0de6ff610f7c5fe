# Made by `python codegen.py` from generator/runtime/conversion.py. Do not edit.
"""Converts JSON to the values of a model's fields, and back."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

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


def reader(model: type[Any], name: str, field: Field) -> Reader | None:
    """Return a function that reads a field's value from JSON; None if both are the same."""
    if field.kind == "model" and field.many == "list":
        return _models_reader(_class_of(model, field))
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
    """Return a field's value as JSON."""
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


def _single(model: type[Any], name: str, field: Field) -> Reader | None:
    match field.kind:
        case "model":
            return _model_reader(_class_of(model, field))
        case "enum":
            return _enum_reader(_class_of(model, field))
        case "union":
            return getattr(sys.modules[_home(model)], f"{name}_of", None)
        case kind:
            return _READ.get(kind)


def _home(model: type[Any]) -> str:
    """Return the module of the generated class, for subclasses in other modules too."""
    return next(base for base in model.__mro__ if "FIELDS" in base.__dict__).__module__


def _class_of(model: type[Any], field: Field) -> Any:
    """Import and return the class of a field's values, from the same package."""
    return getattr(sys.modules[_home(model).rpartition(".")[0]], field.of[0])


def _model_reader(model: type[Any]) -> Reader:
    read = model.from_dict
    return lambda value: read(value) if value.__class__ is dict else value


def _models_reader(model: type[Any]) -> Reader:
    read = model.from_dict

    def read_models(value: Any) -> Any:
        if value.__class__ is not list:
            return value
        return [read(item) if item.__class__ is dict else item for item in value]

    return read_models


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
