"""Checks named schemas and their fields."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..bundle import ref_name
from ..naming import RESERVED_CLASSES, field_name, member_name, module_name
from ..shapes import FORMATS, Shape, discriminators, shape, tag
from ..source import Node, SpecError, is_list
from .words import check_words

_CLASS: Final = re.compile(r"[A-Z][A-Za-z0-9]*")
_WIRE: Final = re.compile(r"[A-Za-z_$@][A-Za-z0-9_$@.-]*")
_ENUM_VALUE: Final = re.compile(r"[\w./+:-]+")

_NAMED: Final = frozenset({"description", "x-source", "deprecated", "title"})
_MESSAGE: Final = _NAMED | {
    "type",
    "properties",
    "required",
    "x-oneof",
    "x-oneof-required",
    "additionalProperties",
}
_ENUM: Final = _NAMED | {
    "type",
    "enum",
    "x-enum-deprecated",
    "x-enum-descriptions",
    "x-enum-numbers",
    "x-enum-sources",
}
_UNION: Final = _NAMED | {"oneOf"}

_FIELD: Final = frozenset(
    {
        "description",
        "readOnly",
        "writeOnly",
        "deprecated",
        "x-immutable",
        "x-source",
        "x-required-when",
        "x-as-body",
    }
)
_REFERENCE: Final = _FIELD | {"$ref", "x-default"}
_BY_TYPE: Final[Mapping[str | None, frozenset[str]]] = {
    "string": frozenset({"type", "const", "format", "default", "minLength", "maxLength", "pattern"}),
    "integer": frozenset({"type", "format", "default", "minimum", "maximum", "x-coerced-maximum"}),
    "number": frozenset({"type", "format", "default", "minimum", "maximum"}),
    "boolean": frozenset({"type", "default"}),
    "array": frozenset({"type", "items", "minItems", "maxItems", "default"}),
    "object": frozenset({"type", "additionalProperties", "x-any", "x-any-types"}),
    None: frozenset({"oneOf", "default"}),
}
_PYTHON: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
}


def check_schemas(document: Node) -> Iterator[SpecError]:
    """Yield the mistakes in a bundle's schemas."""
    schemas = document["components"]["schemas"]
    modules = Counter(module_name(name) for name in schemas)
    for name, schema in schemas.items():
        if not _CLASS.fullmatch(name):
            yield schema.error(f"{name} is no name for a class: capital letters begin its words")
        if name in RESERVED_CLASSES:
            yield schema.error(f"{name} is a name that the generated modules use for something else")
        if modules[module_name(name)] > 1:
            yield schema.error(f"{name} and another schema would both be in the module {module_name(name)}")
        yield from check_words(schema, name)
        yield from _check_named(name, schema, schemas)


def check_value(schema: Node, what: str, schemas: Mapping[str, Node]) -> Iterator[SpecError]:
    """Yield the mistakes in the schema of a field, a parameter or a body."""
    yield from _check_keys(schema, what)
    yield from _check_bounds(schema, what)
    yield from _check_default(schema, what, schemas)
    if is_list(schema.get("oneOf")):
        for member in schema["oneOf"]:
            yield from check_value(member, f"a member of {what}", schemas)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), Node):
            yield from check_value(schema[key], f"an item of {what}", schemas)
    try:
        yield from _check_union(schema, what, shape(schema, schemas), schemas)
    except SpecError as error:
        yield error


def _check_named(name: str, schema: Node, schemas: Mapping[str, Node]) -> Iterator[SpecError]:
    if "enum" in schema:
        yield from _check_known(schema, name, _ENUM)
        yield from _check_enum(name, schema)
    elif "oneOf" in schema:
        yield from _check_known(schema, name, _UNION)
        yield from check_value(schema.like({"oneOf": schema["oneOf"]}), name, schemas)
    elif schema.get("type") == "object" and "properties" in schema:
        yield from _check_known(schema, name, _MESSAGE)
        yield from _check_message(name, schema, schemas)
    else:
        yield schema.error(
            f"{name} is neither an object with properties, an enum nor a union: write it in place"
        )


def _check_enum(name: str, schema: Node) -> Iterator[SpecError]:
    values: list[Any] = schema["enum"]
    if schema.get("type") != "string" or not all(isinstance(value, str) for value in values):
        yield schema.error(f"{name}: enums are of strings", "enum")
        return
    for value in values:
        if not _ENUM_VALUE.fullmatch(value) or not member_name(value).isidentifier():
            yield schema.error(f"{name}: {value!r} is no value for an enum", "enum")
    for member, count in Counter(member_name(value) for value in values).items():
        if count > 1:
            yield schema.error(f"{name}: {count} values would be the member {member}", "enum")
    yield from _check_values(name, schema, values)
    if "x-enum-descriptions" not in schema:
        yield schema.error(f"{name} needs x-enum-descriptions")
    elif not all(isinstance(text, str) and text for text in schema["x-enum-descriptions"].values()):
        yield schema.error(f"{name}: each value needs a description", "x-enum-descriptions")
    for value in schema.get("x-enum-deprecated", ()):
        if value not in values:
            yield schema.error(f"{name}: x-enum-deprecated: there is no value {value!r}", "x-enum-deprecated")


def _check_values(name: str, schema: Node, values: list[str]) -> Iterator[SpecError]:
    """Check the descriptions of values; values from a later source than the enum's need no number."""
    if not values:
        yield schema.error(f"{name}: an enum needs values", "enum")
    later: Node = schema.get("x-enum-sources", schema.like({}))
    for value in later:
        if value not in values:
            yield later.error(f"{name}: x-enum-sources has {value!r}, which is no value", value)
        yield from check_words(later.like({"description": name, "x-source": later[value]}), f"{name}.{value}")
    numbered = [value for value in values if value not in later or value in schema.get("x-enum-numbers", ())]
    for key, expected in (("x-enum-descriptions", values), ("x-enum-numbers", numbered)):
        if key not in schema or list(schema[key]) == expected:
            continue
        lacking = [value for value in expected if value not in schema[key]]
        more = [value for value in schema[key] if value not in expected]
        wrong = [f"lacks {', '.join(lacking)}"] if lacking else []
        wrong += [f"has {', '.join(more)}, not a value of the enum"] if more else []
        reason = " and ".join(wrong) or "has another order than the enum"
        yield schema.error(f"{name}: {key} {reason}", key)


def _check_message(name: str, schema: Node, schemas: Mapping[str, Node]) -> Iterator[SpecError]:
    properties: Node = schema["properties"]
    attributes = Counter(field_name(wire) for wire in properties)
    for wire, field in properties.items():
        what = f"{name}.{wire}"
        if not _WIRE.fullmatch(wire) or not field_name(wire).isidentifier():
            yield properties.error(f"{what} cannot be named in Python", wire)
        elif attributes[field_name(wire)] > 1:
            yield properties.error(f"{what} and another field would both be {field_name(wire)}", wire)
        target = schemas.get(ref_name(field) or "")
        if not field.get("description") and not (target and target.get("description")):
            yield properties.error(f"{what} needs a description", wire)
        if "x-source" in field:
            yield from check_words(field, what)
        yield from check_value(field, what, schemas)
    for wire in schema.get("required", ()):
        if wire not in properties:
            yield schema.error(f"{name} requires {wire!r}, which it does not have", "required")
    if schema.get("additionalProperties", True) is not True:
        yield schema.error(f"{name}: objects are open for readers, or a map in place", "additionalProperties")
    yield from _check_groups(name, schema, properties)


def _check_groups(name: str, schema: Node, properties: Node) -> Iterator[SpecError]:
    groups = schema.get("x-oneof", schema.like({}))
    held = Counter(wire for members in groups.values() for wire in members)
    for group, members in groups.items():
        if not members:
            yield groups.error(f"{name}: the group {group} has no members", group)
        for wire in members:
            if wire not in properties:
                yield groups.error(f"{name}: the group {group} has {wire!r}, which is no field", group)
            elif wire in schema.get("required", ()):
                yield groups.error(f"{name}: {wire} is required, and one of the group {group}", group)
            elif held[wire] > 1:
                yield groups.error(f"{name}: {wire} is in several groups", group)
    for group in schema.get("x-oneof-required", ()):
        if group not in groups:
            yield schema.error(
                f"{name} requires the group {group!r}, which it does not have", "x-oneof-required"
            )


def _check_keys(schema: Node, what: str) -> Iterator[SpecError]:
    if "$ref" in schema:
        yield from _check_known(schema, what, _REFERENCE)
        return
    kind = schema.get("type")
    if kind not in _BY_TYPE:
        yield schema.error(f"{what}: the type {kind!r} has no meaning here", "type")
        return
    if "enum" in schema:
        yield schema.error(f"{what}: an enum is a named schema", "enum")
    elif "properties" in schema:
        yield schema.error(f"{what}: an object with properties is a named schema", "properties")
    else:
        yield from _check_known(schema, what, _FIELD | _BY_TYPE[kind])
    if "format" in schema and schema["format"] not in FORMATS.get(str(kind), ()):
        yield schema.error(f"{what}: the format {schema['format']!r} has no meaning here", "format")
    if schema.get("x-required-when", "nested") != "nested":
        yield schema.error(f"{what}: x-required-when is `nested`", "x-required-when")


def _check_known(schema: Node, what: str, known: frozenset[str]) -> Iterator[SpecError]:
    for key in schema:
        if key not in known:
            yield schema.error(f"{what}: {key!r} has no meaning here and would be lost", key)


def _check_bounds(schema: Node, what: str) -> Iterator[SpecError]:
    for least, most in (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")):
        if least in schema and most in schema and schema[least] > schema[most]:
            yield schema.error(f"{what}: {least} is more than {most}", least)
    if "const" in schema and schema.keys() & {"format", "pattern", "default", "minLength", "maxLength"}:
        yield schema.error(f"{what}: a constant has no other rules", "const")
    if "pattern" in schema:
        try:
            re.compile(schema["pattern"])
        except re.error as error:
            yield schema.error(f"{what}: the pattern is wrong: {error}", "pattern")


def _check_default(schema: Node, what: str, schemas: Mapping[str, Node]) -> Iterator[SpecError]:
    target = schemas.get(ref_name(schema) or "")
    if "x-default" in schema and target is not None and schema["x-default"] not in target.get("enum", ()):
        yield schema.error(f"{what}: x-default is no value of the enum", "x-default")
    kind = str(schema.get("type"))
    if "default" not in schema or kind not in _PYTHON:
        return
    default = schema["default"]
    if not isinstance(default, _PYTHON[kind]) or (isinstance(default, bool) and kind != "boolean"):
        yield schema.error(f"{what}: the default {default!r} is not of the type {kind}", "default")
    elif isinstance(default, (int, float)) and not (
        schema.get("minimum", default) <= default <= schema.get("maximum", default)
    ):
        yield schema.error(f"{what}: the default {default!r} is out of bounds", "default")


def _check_union(schema: Node, what: str, found: Shape, schemas: Mapping[str, Node]) -> Iterator[SpecError]:
    if is_list(schema.get("oneOf")) and len({member.annotation for member in found.members}) < 2:
        yield schema.error(f"{what}: a union has several members", "oneOf")
        return
    if found.kind != "union" or found.named_union:
        return
    for member in found.members:
        if not _may_be_in_union(member):
            yield schema.error(f"{what}: a union is of classes, lists of classes, and plain JSON", "oneOf")
    for kind, count in Counter(
        _json_type(member) for member in found.members if member.kind != "model"
    ).items():
        if count > 1:
            yield schema.error(
                f"{what}: a union cannot tell {count} members apart that are {kind} in JSON", "oneOf"
            )
    if tag(found.members, schemas):
        return
    if any(member.kind == "object" for member in found.members) and any(
        member.kind == "model" and not member.many for member in found.members
    ):
        yield schema.error(f"{what}: a union cannot tell a class from an open object", "oneOf")
    try:
        discriminators(found.members, schemas)
    except SpecError as error:
        yield schema.error(f"{what}: {error.reason}", "oneOf")


def _may_be_in_union(member: Shape) -> bool:
    if member.plain:
        return True
    if member.kind == "union" and member.many == "list":
        return member.named_union or all(
            one.plain or (one.kind == "model" and not one.many) for one in member.members
        )
    return member.kind == "model" and member.many != "map"


def _json_type(member: Shape) -> str:
    if member.many == "list":
        return "lists"
    return "numbers" if member.kind in ("integer", "number") else f"of the type {member.kind}"
