"""Compares types as they are on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .table import Type

# What a type of a Python package may be on the wire.
_PYTHON: Final[Mapping[str, frozenset[str]]] = {
    "str": frozenset({"string", "timestamp", "duration", "fieldmask", "bytes", "int64", "enum"}),
    "int": frozenset({"int32", "int64", "integer", "number"}),
    "python float": frozenset({"float", "double", "number", "int32", "int64", "integer"}),
    "dict": frozenset({"struct", "message", "value"}),
}
_OPEN: Final = frozenset({"any"})


def agree(theirs: Type, ours: Type) -> bool:
    """Return whether two types may be the same; unknown parts and the names of messages and enums are ignored."""
    if theirs.kind in _OPEN and not theirs.many:
        return True
    if theirs.kind == "dict" and not theirs.many and ours.many[:1] == ("map",):
        return True
    if theirs.many != ours.many:
        return False
    if theirs.kind in _PYTHON:
        return ours.kind in _PYTHON[theirs.kind]
    return theirs.kind in _OPEN or theirs.kind == ours.kind


def members(one: Type) -> list[Type]:
    """Return the alternatives of a union, or the type itself."""
    if one.kind != "union":
        return [one]
    return [Type(inner.kind, inner.of, (*one.many, *inner.many), inner.members) for inner in one.members]
