"""Enums and literals: values of which JSON has one of a few."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any, Final

from ..errors import ValidationError
from .json_schema import NULL, JsonSchema, same

_TYPES: Final[dict[type, str]] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


def enumeration(values: Sequence[Any], where: str) -> JsonSchema:
    """Return the schema of one of some values.

    Raises:
        ValidationError: A value is neither text nor a number; the error begins with `where`.
    """
    kinds: dict[str, list[Any]] = {}
    for value in values:
        if type(value) not in _TYPES:
            raise ValidationError(
                f"{where}: {value!r} is neither text nor a number, and cannot be in an enum"
            )
        kinds.setdefault(_TYPES[type(value)], []).append(value)
    schemas = [NULL if name == "null" else {"type": name, "enum": some} for name, some in kinds.items()]
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def json_of(value: Any) -> Any:
    """Return the value that JSON has for a member of an enum; of anything else, itself."""
    return value.value if isinstance(value, Enum) else value


class Choice:
    """Reads one of some values; true and 1, which are equal in Python, are two of them.

    Args:
        values: The values.
    """

    def __init__(self, values: Sequence[Any]) -> None:
        self._values = values

    def __call__(self, value: Any) -> Any:
        """Return the value that JSON stands for.

        Raises:
            ValueError: There is none.
        """
        for one in self._values:
            if same(json_of(one), value):
                return one
        raise ValueError(f"{value!r:.80} is not one of the values")
