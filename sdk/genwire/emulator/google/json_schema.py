"""The API's own schema message as the JSON Schema that engines follow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

_SAME: Final = ("title", "description", "enum", "minimum", "maximum", "pattern", "required", "default")
_ENUM: Final = "enum"
_NUMBERS: Final = ("minItems", "maxItems", "minProperties", "maxProperties", "minLength", "maxLength")


def from_schema(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return a `Schema` message in canonical form as JSON Schema.

    The `format` of numbers (`int32`) and of enums, and `example`, say nothing that an engine could follow and are left
    out; `propertyOrdering` becomes the order of `properties`.
    """
    made: dict[str, Any] = {name: schema[name] for name in _SAME if name in schema}
    made |= {name: int(schema[name]) for name in _NUMBERS if name in schema}
    for name, convert in _NESTED.items():
        if name in schema:
            made[name] = convert(schema[name])
    if order := schema.get("propertyOrdering"):
        properties = made.get("properties", {})
        made["properties"] = {name: properties[name] for name in order if name in properties} | properties
    kind = schema.get("type", "TYPE_UNSPECIFIED")
    if kind != "TYPE_UNSPECIFIED":
        made["type"] = kind.lower()
    if kind == "STRING" and schema.get("format", _ENUM) != _ENUM:
        made["format"] = schema["format"]
    if schema.get("nullable"):
        return _nullable(made)
    return made


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


_NESTED: Final[Mapping[str, Callable[[Any], Any]]] = {
    "items": from_schema,
    "properties": lambda properties: {name: from_schema(one) for name, one in properties.items()},
    "anyOf": lambda options: [from_schema(one) for one in options],
}
