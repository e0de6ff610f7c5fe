"""JSON Schema translated to the service's own `Schema`, where that can express it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil, floor
from typing import Any, Final

from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw._runtime.model import Model
from genwire_raw.generativelanguage import models as raw

from .._schemas.json_schema import NULL, PROPERTY_ORDERING, JsonSchema, map_subschemas, resolve


def service_schema(schema: JsonSchema) -> raw.Schema | None:
    """Translate a JSON Schema to the service's form: references are resolved, null becomes `nullable`.

    Python names of the service's fields (`max_items`) and its names for types (`STRING`) are accepted as well.

    Returns:
        The schema; None if the service's form cannot express it: recursion, arbitrary keys, enums of numbers.

    Raises:
        ValidationError: A reference cannot be resolved.
    """
    try:
        return raw.Schema.from_dict(_Translation(schema).of(schema))
    except _InexpressibleError:
        return None


def without_reference_siblings(schema: Any) -> Any:
    """Return a JSON Schema in which no reference has siblings, as the service requires."""
    if is_mapping(schema):
        if isinstance(schema.get("$ref"), str):
            schema = {key: item for key, item in schema.items() if key.startswith("$")}
        return {key: without_reference_siblings(item) for key, item in schema.items()}
    return [without_reference_siblings(item) for item in schema] if is_sequence(schema) else schema


def with_property_ordering(schema: Any) -> Any:
    """Return a JSON Schema with the order of the properties of each object in it, which JSON itself does not keep.

    An order that the schema states itself is kept.
    """
    if not is_mapping(schema):
        return schema
    made = map_subschemas(schema, with_property_ordering)
    properties = made.get("properties")
    if is_mapping(properties) and len(properties) > 1 and not made.keys() & _ORDERINGS:
        made[PROPERTY_ORDERING] = list(properties)
    return made


def with_known_bounds(schema: Any) -> Any:
    """Return a JSON Schema whose bounds are in keywords that the service knows, or else in its descriptions.

    Source: the contract's description of `response_json_schema`, which lists the keywords.
    """
    if not is_mapping(schema):
        return schema
    made = map_subschemas(schema, with_known_bounds)
    is_integer = made.get("type") == "integer"
    words: list[str] = []
    for keyword, (bound, known, whole) in _EXCLUSIVE.items():
        if keyword in made:
            value = made.pop(keyword)
            if is_integer:
                made[known] = whole(value)
            else:
                words.append(f"{bound} {value}")
    if "multipleOf" in made:
        words.append(f"a multiple of {made.pop('multipleOf')}")
    made.pop("uniqueItems", None)
    if words:
        rule = f"Must be {' and '.join(words)}."
        made["description"] = f"{made['description']} {rule}" if made.get("description") else rule
    return made


# Keywords that the service does not know: the rule in words, and what says the same of integers.
_EXCLUSIVE: Final[Mapping[str, tuple[str, str, Callable[[float], int]]]] = {
    "exclusiveMinimum": ("more than", "minimum", lambda value: floor(value) + 1),
    "exclusiveMaximum": ("less than", "maximum", lambda value: ceil(value) - 1),
}


class _InexpressibleError(Exception):
    """The service's form cannot express the schema."""


_WIRE_NAMES: Final = {name: field.wire for name, field in raw.Schema.FIELDS.items()}
_ORDERINGS: Final = frozenset({"property_ordering", PROPERTY_ORDERING})
_IGNORED: Final = frozenset({"$schema", "$id", "$defs", "definitions", "$comment", "examples"})
_TRANSLATED: Final = frozenset({"$ref", "type", "anyOf", "oneOf", "const", "enum", "items", "properties"})
_ARRAY, _OBJECT, _STRING = raw.Type.ARRAY.value, raw.Type.OBJECT.value, raw.Type.STRING.value


class _Translation:
    """The translation of a JSON Schema to the JSON of a `Schema`."""

    def __init__(self, root: JsonSchema) -> None:
        self._root = root
        self._within: list[str] = []

    def of(self, schema: Any) -> dict[str, Any]:
        if isinstance(schema, Model):
            return schema.to_dict()
        if not is_mapping(schema):
            raise _InexpressibleError
        stated = {
            _WIRE_NAMES.get(str(key), str(key)): item for key, item in schema.items() if key not in _IGNORED
        }
        if stated.get("additionalProperties") is True:
            del stated["additionalProperties"]
        if not stated.keys() <= _TRANSLATED | set(_WIRE_NAMES.values()):
            raise _InexpressibleError
        if "$ref" in stated:
            return self._reference(stated.pop("$ref"), stated)
        alternatives = stated.get("anyOf") or stated.get("oneOf")
        return self._union(alternatives, stated) if alternatives else self._single(stated)

    def _reference(self, reference: str, siblings: Mapping[str, Any]) -> dict[str, Any]:
        if reference in self._within:
            raise _InexpressibleError
        self._within.append(reference)
        made = self.of({**resolve(self._root, reference), **siblings})
        self._within.pop()
        return made

    def _union(self, alternatives: Any, stated: Mapping[str, Any]) -> dict[str, Any]:
        rest = {key: item for key, item in stated.items() if key not in _TRANSLATED}
        real = [self.of(one) for one in alternatives if one != NULL]
        if len(real) < len(alternatives):
            rest["nullable"] = True
        return {**real[0], **rest} if len(real) == 1 else {**rest, "anyOf": real}

    def _single(self, stated: Mapping[str, Any]) -> dict[str, Any]:
        made = {key: item for key, item in stated.items() if key not in _TRANSLATED}
        types = stated.get("type", "string" if "enum" in stated or "const" in stated else ())
        names = [str(one).upper() for one in (types if is_sequence(types) else [types])]
        if "NULL" in names and len(names) > 1:
            names.remove("NULL")
            made["nullable"] = True
        if len(names) != 1:
            raise _InexpressibleError
        made["type"] = names[0]
        values: Any = [stated["const"]] if "const" in stated else stated.get("enum")
        if values is not None:
            made |= self._enum(values, names[0])
        if names[0] == _OBJECT:
            if not stated.get("properties"):  # the service refuses objects without any
                raise _InexpressibleError
            made["properties"] = {name: self.of(item) for name, item in stated["properties"].items()}
        elif names[0] == _ARRAY:
            made["items"] = self.of(stated.get("items"))
        return made

    def _enum(self, values: Any, name: str) -> dict[str, Any]:
        if name != _STRING or not all(isinstance(value, str) for value in values):
            raise _InexpressibleError
        return {"enum": list(values), "format": "enum"}
