"""JSON Schema: whether a value follows one, and walking through one.

Checks the keywords that the services document, and the bounds that pydantic writes; others are ignored.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Context, Decimal, InvalidOperation
from typing import Any, Final, NamedTuple, TypeAlias

from genwire_raw._runtime.json_types import is_mapping, is_sequence

from ..errors import ValidationError

JsonSchema: TypeAlias = Mapping[str, Any]

NULL: Final[JsonSchema] = {"type": "null"}
PROPERTY_ORDERING: Final = (
    "propertyOrdering"  # no word of JSON Schema: Google's models follow it, others refuse it
)


class Mismatch(NamedTuple):
    """Where a value does not follow its schema (`items[2].name`), and the rule that it breaks."""

    path: str
    rule: str


def mismatch(value: Any, schema: JsonSchema, root: JsonSchema, *, closed: bool = False) -> Mismatch | None:
    """Return the first place where a value does not follow a schema; None when it follows.

    Args:
        value: JSON as Python has it.
        schema: The schema.
        root: The document that the schema's references point into.
        closed: Whether objects may have only the properties that their schema names.
    """
    return next(_Check(root, closed=closed).mismatches(value, schema, ""), None)


def resolve(root: JsonSchema, reference: str) -> JsonSchema:
    """Return the schema that a reference within the same document points to.

    Raises:
        ValidationError: The document has no such schema.
    """
    found: Any = root if reference.startswith("#") else None
    for step in reference.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        found = found.get(name) if is_mapping(found) else None
    if not is_mapping(found):
        raise ValidationError(f"the schema refers to {reference!r}, which it does not have")
    return found


def map_subschemas(schema: JsonSchema, function: Callable[[Any], Any]) -> dict[str, Any]:
    """Return a schema with each schema directly inside it replaced by what a function makes of it."""
    made = dict(schema)
    for keyword in ("items", "additionalProperties"):
        if keyword in made:
            made[keyword] = function(made[keyword])
    for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
        if is_sequence(made.get(keyword)):
            made[keyword] = [function(item) for item in made[keyword]]
    for keyword in ("properties", "$defs", "definitions"):
        if is_mapping(made.get(keyword)):
            made[keyword] = {name: function(item) for name, item in made[keyword].items()}
    return made


def without_property_ordering(schema: Any) -> Any:
    """Return a schema without the order of properties that Google's models follow."""
    if not is_mapping(schema):
        return schema
    known = {key: item for key, item in schema.items() if key != PROPERTY_ORDERING}
    return map_subschemas(known, without_property_ordering)


def same(value: Any, other: Any) -> bool:
    """Return whether two values are the same in JSON, where true is not 1."""
    if is_sequence(value) and is_sequence(other):
        return len(value) == len(other) and all(map(same, value, other))
    if is_mapping(value) and is_mapping(other):
        return value.keys() == other.keys() and all(same(item, other[key]) for key, item in value.items())
    return bool(value == other) and isinstance(value, bool) == isinstance(other, bool)


def _is_multiple(value: Any, bound: Any) -> bool:
    """Return whether a number is a multiple of another one in decimals: 0.3 is one of 0.1."""
    try:
        return Context(prec=_DIGITS).remainder(Decimal(str(value)), Decimal(str(bound))) == 0
    except InvalidOperation:  # infinity, a bound of 0, more digits than that
        return False


def _matches(text: str, pattern: str) -> bool:
    """Return whether a text has a match of a pattern; one in a dialect that Python does not know matches all."""
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return True


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


_TYPES: Final[Mapping[str, tuple[str, Callable[[Any], bool]]]] = {
    "null": ("null", lambda value: value is None),
    "boolean": ("true or false", lambda value: isinstance(value, bool)),
    "integer": ("an integer", lambda value: _is_number(value) and value == value // 1),
    "number": ("a number", _is_number),
    "string": ("a string", lambda value: isinstance(value, str)),
    "array": ("an array", is_sequence),
    "object": ("an object", is_mapping),
}
_DIGITS: Final = 5000  # as many as Python reads of an integer, and more than any float needs
_UNIONS: Final = frozenset({"anyOf", "oneOf"})
# Bounds of numbers: the rule in words, and the comparison.
NUMBER_BOUNDS: Final[Mapping[str, tuple[str, Callable[[Any, Any], bool]]]] = {
    "minimum": ("at least", lambda value, bound: value >= bound),
    "maximum": ("at most", lambda value, bound: value <= bound),
    "exclusiveMinimum": ("more than", lambda value, bound: value > bound),
    "exclusiveMaximum": ("less than", lambda value, bound: value < bound),
    "multipleOf": ("a multiple of", _is_multiple),
}
_SIZE_BOUNDS: Final[Mapping[type, tuple[str, str, str]]] = {
    str: ("minLength", "maxLength", "characters"),
    list: ("minItems", "maxItems", "items"),
    dict: ("minProperties", "maxProperties", "properties"),
}


class _Check:
    def __init__(self, root: JsonSchema, *, closed: bool) -> None:
        self._root = root
        self._closed = closed

    def mismatches(self, value: Any, schema: Any, path: str) -> Iterator[Mismatch]:
        if not is_mapping(schema):
            if schema is False:
                yield Mismatch(path, "must not be there")
            return
        if "$ref" in schema:
            yield from self.mismatches(value, resolve(self._root, schema["$ref"]), path)
        if value is None and schema.get("nullable"):
            return
        yield from self._own(value, schema, path)
        for part in schema.get("allOf", ()):
            yield from self.mismatches(value, part, path)
        for keyword in _UNIONS & schema.keys():
            yield from self._alternatives(value, schema[keyword], path)
        if is_mapping(value):
            yield from self._members(value, schema, path)
        elif is_sequence(value):
            yield from self._items(value, schema, path)

    def _alternatives(self, value: Any, schemas: Any, path: str) -> Iterator[Mismatch]:
        found = [next(self.mismatches(value, schema, path), None) for schema in schemas]
        if None in found:
            return
        real = [one for one, schema in zip(found, schemas, strict=True) if schema != NULL]
        if len(real) == 1 and real[0] is not None:
            yield real[0]
        else:
            yield Mismatch(path, f"must be one of {len(found)} alternatives, and fits none of them")

    def _own(self, value: Any, schema: JsonSchema, path: str) -> Iterator[Mismatch]:
        declared = schema.get("type")
        types = (
            [str(one).lower() for one in (declared if is_sequence(declared) else [declared])]
            if declared
            else []
        )
        known = [_TYPES[name] for name in types if name in _TYPES]
        if known and not any(fits(value) for _, fits in known):
            yield Mismatch(path, f"must be {' or '.join(name for name, _ in known)}")
        allowed = [schema["const"]] if "const" in schema else schema.get("enum")
        if allowed is not None and not any(same(value, one) for one in allowed):
            yield Mismatch(path, f"must be one of {', '.join(map(repr, allowed))}")
        if _is_number(value):
            for keyword, (name, holds) in NUMBER_BOUNDS.items():
                if _is_number(schema.get(keyword)) and not holds(value, schema[keyword]):
                    yield Mismatch(path, f"must be {name} {schema[keyword]}")
        elif type(value) in _SIZE_BOUNDS:
            least, most, unit = _SIZE_BOUNDS[type(value)]
            if least in schema and len(value) < int(schema[least]):
                yield Mismatch(path, f"must have at least {schema[least]} {unit}")
            if most in schema and len(value) > int(schema[most]):
                yield Mismatch(path, f"must have at most {schema[most]} {unit}")
        if isinstance(value, str) and "pattern" in schema and not _matches(value, schema["pattern"]):
            yield Mismatch(path, f"must match {schema['pattern']}")

    def _items(self, value: Sequence[Any], schema: JsonSchema, path: str) -> Iterator[Mismatch]:
        first, others = schema.get("prefixItems", ()), schema.get("items", True)
        for index, item in enumerate(value):
            yield from self.mismatches(
                item, first[index] if index < len(first) else others, f"{path}[{index}]"
            )

    def _members(self, value: Mapping[str, Any], schema: JsonSchema, path: str) -> Iterator[Mismatch]:
        prefix = f"{path}." if path else ""
        declared = schema.get("properties", {})
        for name in schema.get("required", ()):
            if name not in value:
                yield Mismatch(prefix + name, "is required")
        others = schema.get("additionalProperties", not (self._closed and declared))
        for name, item in value.items():
            if name in declared:
                yield from self.mismatches(item, declared[name], prefix + name)
            elif others is False:
                yield Mismatch(prefix + name, f"is not one of {', '.join(declared) or 'the properties'}")
            else:
                yield from self.mismatches(item, others, prefix + name)
