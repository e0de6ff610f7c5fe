# Made by `python codegen.py` from generator/runtime/json_types.py. Do not edit.
"""Type guards for JSON values; `isinstance` alone leaves the type of their contents unknown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard, TypeVar

T = TypeVar("T")


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Return whether a value is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Return whether a value may be given as an object."""
    return isinstance(value, Mapping)


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Return whether a value may be given as an array."""
    return isinstance(value, (list, tuple))


def is_bytes(value: object) -> TypeGuard[bytes | bytearray]:
    """Return whether a value may be given as bytes; a memoryview may, too."""
    return isinstance(value, (bytes, bytearray, memoryview))


def instance(value: object, kind: type[T]) -> T | None:
    """Return a value if it is of a type, else None; services may send other types than the contract's."""
    return value if isinstance(value, kind) else None


def instances(value: object, kind: type[T]) -> list[T]:
    """Return the items of an array that are of a type (the array itself if all are); none for other values."""
    if not is_array(value):
        return []
    if all(isinstance(item, kind) for item in value):
        return value
    return [item for item in value if isinstance(item, kind)]
