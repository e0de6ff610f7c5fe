"""Whether a value follows a JSON schema, for the keywords that `json_values` makes values for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from .interface import EngineError
from .json_kinds import is_array, is_number, is_object
from .patterns import matches

SchemaPart = Mapping[str, Any] | bool

# Every schema of a few pages takes less; one that lets choices nest in choices may take any number.
MOST_STEPS: Final = 100_000
_UNSUPPORTED: Final = frozenset(
    {
        "contains",
        "dependencies",
        "dependentRequired",
        "dependentSchemas",
        "else",
        "if",
        "propertyNames",
        "then",
    }
)


class OutOfStepsError(Exception):
    """A schema takes more steps to follow than were allowed."""


class Steps:
    """What may still be done for one schema.

    Args:
        left: How many steps.
    """

    def __init__(self, left: int = MOST_STEPS) -> None:
        self._left = left

    def take(self, count: int = 1) -> None:
        """Take some steps.

        Raises:
            OutOfStepsError: There are not as many.
        """
        self._left -= count
        if self._left < 0:
            raise OutOfStepsError


def resolve(root: SchemaPart, reference: str) -> SchemaPart:
    """Return the schema that a reference within the same document names.

    Raises:
        EngineError: It names none.
    """
    found: Any = root if reference.startswith("#") else None
    for step in reference.split("/")[1:]:
        found = found.get(step.replace("~1", "/").replace("~0", "~")) if is_object(found) else None
    if isinstance(found, bool) or is_object(found):
        return found
    raise EngineError(f"The schema refers to {reference!r}, which it does not have", status=400)


def refuse_unsupported(schema: Mapping[str, Any]) -> None:
    """Check that a schema has no keyword that could make a value wrong unnoticed.

    Raises:
        EngineError: It has one.
    """
    if found := sorted(_UNSUPPORTED & schema.keys()):
        raise EngineError(f"The echo engine does not know the schema keyword {found[0]!r}", status=400)


def fits(value: Any, schema: SchemaPart, root: SchemaPart, steps: Steps) -> bool:
    """Return whether a value follows a schema, whose references are within `root`; formats are annotations.

    Raises:
        EngineError: A `pattern` is not one that can be matched in linear time.
        OutOfStepsError: It takes too many steps to find out.
    """
    steps.take()
    if isinstance(schema, bool):
        return schema
    if value is None and schema.get("nullable") is True:
        return True
    return (
        _fits_itself(value, schema, steps)
        and _fits_kind(value, schema, root, steps)
        and ("$ref" not in schema or fits(value, resolve(root, schema["$ref"]), root, steps))
        and all(fits(value, part, root, steps) for part in schema.get("allOf", ()))
        and ("anyOf" not in schema or any(fits(value, part, root, steps) for part in schema["anyOf"]))
        and ("oneOf" not in schema or sum(fits(value, part, root, steps) for part in schema["oneOf"]) == 1)
        and ("not" not in schema or not fits(value, schema["not"], root, steps))
    )


def same(left: Any, right: Any) -> bool:
    """Return whether two values are equal in JSON, where `true` is not 1 and 1.0 is."""
    return left == right and (type(left) is type(right) or (is_number(left) and is_number(right)))


def types(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the types that a schema states, none when it leaves them open."""
    stated = schema.get("type", ())
    return (stated,) if isinstance(stated, str) else tuple(stated)


_IS_TYPE: Final[Mapping[str, Callable[[Any], bool]]] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: is_number(value) and float(value).is_integer(),
    "number": is_number,
    "string": lambda value: isinstance(value, str),
    "array": is_array,
    "object": is_object,
}


def _fits_itself(value: Any, schema: Mapping[str, Any], steps: Steps) -> bool:
    stated = types(schema)
    steps.take(len(schema.get("enum", ())))
    return (
        (not stated or any(_IS_TYPE[name](value) for name in stated))
        and ("enum" not in schema or any(same(value, one) for one in schema["enum"]))
        and ("const" not in schema or same(value, schema["const"]))
    )


def _fits_kind(value: Any, schema: Mapping[str, Any], root: SchemaPart, steps: Steps) -> bool:
    if isinstance(value, str):
        return _fits_string(value, schema)
    if is_array(value):
        return _fits_array(value, schema, root, steps)
    if is_object(value):
        return _fits_object(value, schema, root, steps)
    return not is_number(value) or _fits_number(value, schema)


def _fits_number(value: float, schema: Mapping[str, Any]) -> bool:
    step = schema.get("multipleOf")
    return (
        ("minimum" not in schema or value >= schema["minimum"])
        and ("maximum" not in schema or value <= schema["maximum"])
        and ("exclusiveMinimum" not in schema or value > schema["exclusiveMinimum"])
        and ("exclusiveMaximum" not in schema or value < schema["exclusiveMaximum"])
        and (step is None or ((value / step).is_integer() if isinstance(step, float) else value % step == 0))
    )


def _fits_string(value: str, schema: Mapping[str, Any]) -> bool:
    return _count_fits(len(value), schema, "minLength", "maxLength") and (
        "pattern" not in schema or matches(schema["pattern"], value)
    )


def _fits_array(value: list[Any], schema: Mapping[str, Any], root: SchemaPart, steps: Steps) -> bool:
    first = schema.get("prefixItems", [])
    return (
        _count_fits(len(value), schema, "minItems", "maxItems")
        and all(fits(item, part, root, steps) for item, part in zip(value, first, strict=False))
        and all(fits(item, schema.get("items", True), root, steps) for item in value[len(first) :])
        and (not schema.get("uniqueItems") or is_unique(value, steps))
    )


def is_unique(values: list[Any], steps: Steps) -> bool:
    """Return whether no two values are equal."""
    steps.take(len(values) * (len(values) - 1) // 2)
    return not any(same(one, other) for at, one in enumerate(values) for other in values[:at])


def _fits_object(value: Mapping[str, Any], schema: Mapping[str, Any], root: SchemaPart, steps: Steps) -> bool:
    declared = schema.get("properties", {})
    others = [name for name in value if name not in declared]
    return (
        _count_fits(len(value), schema, "minProperties", "maxProperties")
        and all(name in value for name in schema.get("required", ()))
        and all(fits(value[name], declared[name], root, steps) for name in value if name in declared)
        and all(fits(value[name], schema.get("additionalProperties", True), root, steps) for name in others)
    )


def _count_fits(count: int, schema: Mapping[str, Any], least: str, most: str) -> bool:
    return int(schema.get(least, 0)) <= count and (most not in schema or count <= schema[most])
