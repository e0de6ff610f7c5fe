"""Maps schemas of the contract to Python types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from .bundle import ref_name
from .source import Node

Many = Literal["", "list", "map"]

_STRINGS: Final[Mapping[str | None, tuple[str, str]]] = {
    # format: kind of rules.Field, type in Python
    None: ("string", "str"),
    "google-fieldmask": ("string", "str"),
    "int64": ("int64", "int"),
    "byte": ("bytes", "bytes"),
    "date-time": ("timestamp", "datetime"),
    "google-duration": ("duration", "timedelta"),
    "binary": ("any", "FilePart"),
}
_OTHERS: Final[Mapping[str, tuple[str, str]]] = {
    "integer": ("integer", "int"),
    "number": ("number", "float"),
    "boolean": ("boolean", "bool"),
}
FORMATS: Final[Mapping[str, frozenset[str]]] = {
    "string": frozenset(name for name in _STRINGS if name),
    "integer": frozenset({"int32"}),
    "number": frozenset({"float", "double"}),
}
# Kinds that JSON does not have as Python does.
_CONVERTED: Final = frozenset({"int64", "bytes", "timestamp", "duration", "model", "enum"})
# What a value that was read remembers of the wire is a subclass of what may be given.
_READ: Final[Mapping[str, str]] = {"datetime": "Timestamp", "timedelta": "Duration"}


@dataclass(frozen=True)
class Shape:
    """The Python form of a value.

    Attributes:
        kind: As in `rules.Field`.
        type: The type of a single value.
        many: Whether it is a single value, a list or a map.
        of: The named schemas that it uses.
        schema: The schema of a single value, with its bounds.
        members: The alternatives of a union.
    """

    kind: str
    type: str
    schema: Node
    many: Many = ""
    of: tuple[str, ...] = ()
    members: tuple[Shape, ...] = ()

    @property
    def annotation(self) -> str:
        """The type, as a list or map if it is one."""
        return {"": self.type, "list": f"list[{self.type}]", "map": f"dict[str, {self.type}]"}[self.many]

    @property
    def read_annotation(self) -> str:
        """The type of a read-only value."""
        return self.annotation.replace(self.type, _READ.get(self.type, self.type))

    @property
    def plain(self) -> bool:
        """Whether the value is the same in JSON and Python."""
        if self.kind == "union":
            return all(member.plain for member in self.members)
        return self.kind not in _CONVERTED

    @property
    def named_union(self) -> bool:
        """Whether it is a named union."""
        return self.kind == "union" and self.of == (self.type,)


def shape(schema: Node, schemas: Mapping[str, Node]) -> Shape:
    """Return the shape of a schema.

    Raises:
        SpecError: The schema cannot be expressed.
    """
    if schema.get("type") == "array":
        return _repeated(_item(schema, "items"), "list", schemas)
    values = schema.get("additionalProperties")
    if schema.get("type") == "object" and isinstance(values, Node) and "properties" not in schema:
        return _repeated(values, "map", schemas)
    return _single(schema, schemas)


def _repeated(item: Node, many: Many, schemas: Mapping[str, Node]) -> Shape:
    one = shape(item, schemas)
    if one.many and not one.plain:
        raise item.error(
            "a list or map in a list or map of what is not plain JSON: name a schema for the inner one"
        )
    if one.many:
        return Shape("any", one.annotation, item, many)
    return Shape(one.kind, one.type, one.schema, many, one.of, one.members)


def _single(schema: Node, schemas: Mapping[str, Node]) -> Shape:
    name = ref_name(schema)
    if name is not None:
        return _named(name, schemas[name], schemas)
    if "oneOf" in schema:
        members = tuple(shape(member, schemas) for member in schema["oneOf"])
        of = tuple(name for member in members for name in member.of if member.kind == "model")
        return Shape("union", union_type(members), schema, of=of, members=members)
    kind: str | None = schema.get("type")
    if kind == "string":
        return _string(schema)
    if kind is not None and kind in _OTHERS:
        return Shape(*_OTHERS[kind], schema)
    if kind == "object":
        if "properties" in schema:
            raise schema.error("an object with properties is a named schema", "properties")
        return Shape("object", "dict[str, Any]", schema)
    if kind is None:
        return Shape("any", "Any", schema)
    raise schema.error(f"the type {kind!r} has no meaning here", "type")


def _string(schema: Node) -> Shape:
    if "const" in schema:
        return Shape("string", f"Literal[{schema['const']!r}]", schema)
    if schema.get("format") not in _STRINGS:
        raise schema.error(f"the format {schema['format']!r} of a string has no meaning here", "format")
    return Shape(*_STRINGS[schema.get("format")], schema)


def _named(name: str, schema: Node, schemas: Mapping[str, Node]) -> Shape:
    if "enum" in schema:
        return Shape("enum", name, schema, of=(name,))
    if "oneOf" in schema:
        members = tuple(shape(member, schemas) for member in schema["oneOf"])
        return Shape("union", name, schema, of=(name,), members=members)
    return Shape("model", name, schema, of=(name,))


def union_type(members: tuple[Shape, ...]) -> str:
    """Return the annotation of a union, without duplicates."""
    return " | ".join(dict.fromkeys(member.annotation for member in members))


def tag(members: tuple[Shape, ...], schemas: Mapping[str, Node]) -> tuple[str, dict[str, str]] | None:
    """Return the discriminator of a union's classes, a required constant field, and each class's constant.

    None if there is no such field: a class lacks it, or two classes have the same constant.
    """
    constants = {name: _constants(schemas[name]) for name in _classes(members)}
    if len(constants) < 2:
        return None
    for key in next(iter(constants.values())):
        values = {name: own[key] for name, own in constants.items() if key in own}
        if len(values) == len(constants) == len(set(values.values())):
            return key, values
    return None


def _constants(schema: Node) -> dict[str, str]:
    required = schema.get("required", ())
    return {
        key: field["const"]
        for key, field in schema.get("properties", {}).items()
        if "const" in field and key in required
    }


def _classes(members: tuple[Shape, ...]) -> list[str]:
    return [member.of[0] for member in members if member.kind == "model" and not member.many]


def discriminators(members: tuple[Shape, ...], schemas: Mapping[str, Node]) -> dict[str, str]:
    """Return for each class of a union without a discriminator the required key that only it has.

    Raises:
        SpecError: A class has no such key, and the union has several classes.
    """
    names = _classes(members)
    if len(names) == 1:
        return {names[0]: ""}
    keys: dict[str, str] = {}
    for name in names:
        others = {key for other in names if other != name for key in schemas[other].get("properties", ())}
        own = [key for key in schemas[name].get("required", ()) if key not in others]
        if not own:
            raise schemas[name].error(
                f"{name} cannot be told apart in a union: it needs a required key that no other member has"
            )
        keys[name] = own[0]
    return keys


def bounds(schema: Mapping[str, Any], outer: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    """Return the arguments of `rules.Field` for the bounds of a value and of its list."""
    for key, argument in (
        ("minimum", "minimum"),
        ("maximum", "maximum"),
        ("minLength", "min_length"),
        ("maxLength", "max_length"),
        ("pattern", "pattern"),
    ):
        if key in schema:
            yield argument, schema[key]
    if "const" in schema:
        yield "pattern", f"^{re.escape(schema['const'])}$"
    for key, argument in (("minItems", "min_items"), ("maxItems", "max_items")):
        if key in outer:
            yield argument, outer[key]


def _item(schema: Node, key: str) -> Node:
    item = schema.get(key)
    if not isinstance(item, Node):
        raise schema.error(f"an array needs {key}")
    return item
