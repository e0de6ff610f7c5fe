"""Bounds that annotations state beside a type: `Annotated[int, Field(ge=1, le=5)]`, `Annotated[str, MaxLen(40)]`.

The metadata of pydantic (`Field`, `StringConstraints`), annotated-types and msgspec (`Meta`) name their bounds by the
same attributes. So they are read by these, and none of the three has to be installed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any, Final, NamedTuple

from genwire_raw._runtime.json_types import is_mapping, is_sequence

from .json_schema import NUMBER_BOUNDS, JsonSchema


class RuleError(ValueError):
    """A value breaks a bound; the message names the bound, not the value, and may be sent to a model."""


class Constraint(NamedTuple):
    """A bound: the attribute that states it, and its value."""

    name: str
    bound: Any


# Bounds of numbers: the keyword of JSON Schema.
_OF_NUMBERS: Final = {
    "ge": "minimum",
    "le": "maximum",
    "gt": "exclusiveMinimum",
    "lt": "exclusiveMaximum",
    "multiple_of": "multipleOf",
}
# Bounds of sizes: the keyword for each type of JSON that has a size.
_OF_SIZES: Final = {
    "min_length": {"string": "minLength", "array": "minItems", "object": "minProperties"},
    "max_length": {"string": "maxLength", "array": "maxItems", "object": "maxProperties"},
}
_PATTERN: Final = "pattern"
_NUMBERS: Final = frozenset({"integer", "number"})


def constraints_of(metadata: Iterable[Any]) -> Iterator[Constraint]:
    """Yield the bounds in the metadata of an annotation; metadata of other kinds has none."""
    for one in metadata:
        if isinstance(one, (str, type)):
            continue
        for name in (*_OF_NUMBERS, *_OF_SIZES, _PATTERN):
            bound = getattr(one, name, None)
            if bound is not None and not callable(bound):
                # msgspec and pydantic take a compiled pattern as well
                yield Constraint(name, getattr(bound, "pattern", bound) if name == _PATTERN else bound)
        inner = getattr(one, "metadata", None)  # a pydantic Field holds the bounds of annotated-types
        if inner is None and getattr(one, "__is_annotated_types_grouped_metadata__", False):
            if any(getattr(one, name, None) is not None for name in (*_OF_NUMBERS, *_OF_SIZES)):
                continue  # Interval and Len have the attributes themselves
            inner = one
        if inner is not None and not is_mapping(inner):
            yield from constraints_of(inner)


def predicates_of(metadata: Iterable[Any]) -> Iterator[Callable[[Any], object]]:
    """Yield the functions of annotated-types' `Predicate` in the metadata of an annotation."""
    for one in metadata:
        if type(one).__name__ == "Predicate" and callable(getattr(one, "func", None)):
            yield one.func


def with_constraints(
    schema: JsonSchema, constraints: Iterable[Constraint], resolved: Callable[[JsonSchema], JsonSchema]
) -> JsonSchema:
    """Return a schema that states bounds, as far as JSON Schema has keywords for them.

    Args:
        schema: The schema of the type.
        constraints: The bounds.
        resolved: Follows the reference that a schema may be.
    """
    for constraint in constraints:
        schema = _with_constraint(schema, constraint, resolved)
    return schema


def check(value: Any, constraints: Iterable[Constraint]) -> None:
    """Check the bounds that JSON Schema has no keywords for: of dates, and of numbers beyond floats.

    Raises:
        RuleError: The value breaks one of them.
    """
    for name, bound in constraints:
        exact = (
            Decimal(str(bound)) if isinstance(value, Decimal) and isinstance(bound, (int, float)) else bound
        )
        if name in _OF_NUMBERS and _is_comparable(value, exact):
            words, holds = NUMBER_BOUNDS[_OF_NUMBERS[name]]
            if not holds(value, exact):
                raise RuleError(f"must be {words} {bound}")


def _with_constraint(
    schema: JsonSchema, constraint: Constraint, resolved: Callable[[JsonSchema], JsonSchema]
) -> JsonSchema:
    alternatives = schema.get("anyOf")
    if is_sequence(alternatives):
        return {**schema, "anyOf": [_with_constraint(one, constraint, resolved) for one in alternatives]}
    kind, (name, bound) = resolved(schema).get("type"), constraint
    if name in _OF_NUMBERS and kind in _NUMBERS:
        number = _json_number(bound)
        return schema if number is None else {**schema, _OF_NUMBERS[name]: number}
    if name in _OF_SIZES and kind in _OF_SIZES[name]:
        return {**schema, _OF_SIZES[name][str(kind)]: bound}
    if name == _PATTERN and kind == "string":
        return {**schema, _PATTERN: bound}
    return schema


def _json_number(bound: Any) -> int | float | None:
    if isinstance(bound, (int, float)):
        return bound
    if isinstance(bound, Decimal):
        return int(bound) if bound == bound.to_integral_value() else float(bound)
    return None


def _is_comparable(value: Any, bound: Any) -> bool:
    """Whether a bound is of the value's own kind and no ordinary number, which the schema states."""
    return isinstance(value, type(bound)) and not isinstance(bound, (int, float))
