"""What a value is, in words that type checkers understand: `isinstance` leaves them unknown what is inside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard


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
