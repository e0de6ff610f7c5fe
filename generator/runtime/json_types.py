"""What a value is, in words that type checkers understand: `isinstance` leaves them unknown what is inside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard, TypeVar

T = TypeVar("T")


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether it is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether it may be given as an object."""
    return isinstance(value, Mapping)


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether it may be given as an array."""
    return isinstance(value, (list, tuple))


def is_bytes(value: object) -> TypeGuard[bytes | bytearray]:
    """Whether it may be given as bytes; a memoryview may too, and behaves alike."""
    return isinstance(value, (bytes, bytearray, memoryview))


def instance(value: object, kind: type[T]) -> T | None:
    """A value of a kind; None for another value, which a service may send although the contract says otherwise."""
    return value if isinstance(value, kind) else None


def instances(value: object, kind: type[T]) -> list[T]:
    """The items of an array that are of a kind, in the array itself if all are; none where it is no array."""
    if not is_array(value):
        return []
    if all(isinstance(item, kind) for item in value):
        return value
    return [item for item in value if isinstance(item, kind)]
