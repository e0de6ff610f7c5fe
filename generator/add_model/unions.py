"""Expresses alternatives as unions of the contract, with a JSON type or a required key to identify each member."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..source import is_mapping
from .normal import Schema
from .notes import Notes

_ANY_OBJECT: Final[Schema] = {"type": "object", "additionalProperties": True}


def join(members: list[Schema], one: Schema, enums: frozenset[str], notes: Notes, where: str) -> None:
    """Add an alternative to a union; merge it with a member of the same JSON type.

    Args:
        members: The alternatives so far.
        one: The new alternative, as a schema of the contract.
        enums: The names of the enums among the named schemas.
        notes: Collects what is lost.
        where: The place on the page.
    """
    for inner in one.get("oneOf", ()):
        join(members, inner, enums, notes, where)
    if "oneOf" in one or one in members:
        return
    if "$ref" in one and name_of(one) in enums:
        notes.add("an enum in a union is a string", where)
        one = {"type": "string"}
    for at, other in enumerate(members):
        both = _together(other, one, enums, notes, where)
        if both is not None:
            members[at] = both
            return
    members.append(one)


def told_apart(classes: Mapping[str, Schema]) -> bool:
    """Return whether each class has a required key that the others lack."""
    return all(
        set(schema.get("required", ()))
        - {key for other in classes.values() if other is not schema for key in other["properties"]}
        for schema in classes.values()
    )


def one_class(schemas: list[Schema], enums: frozenset[str]) -> Schema:
    """Merge classes into one; fields of different types accept any string, or any value."""
    properties: dict[str, Schema] = {}
    for schema in schemas:
        for key, field in schema["properties"].items():
            before = properties.setdefault(key, field)
            if not alike(before, field):
                text = _is_text(before, enums) and _is_text(field, enums)
                properties[key] = {
                    "description": field["description"],
                    **({"type": "string"} if text else {}),
                }
    required = [key for key in properties if all(key in schema.get("required", ()) for schema in schemas)]
    rest = {key: value for key, value in schemas[0].items() if key not in ("properties", "required")}
    return {**rest, **({"required": required} if required else {}), "properties": properties}


def name_of(ref: Mapping[str, Any]) -> str:
    """Return the last part of a `$ref`."""
    return str(ref["$ref"]).rpartition("/")[2]


def alike(one: Any, other: Any) -> bool:
    """Return whether two schemas differ only in descriptions."""
    if is_mapping(one) and is_mapping(other):
        keys = one.keys() - {"description"}
        return keys == other.keys() - {"description"} and all(alike(one[key], other[key]) for key in keys)
    return bool(one == other)


def _is_text(schema: Schema, enums: frozenset[str]) -> bool:
    return schema.get("type") == "string" or ("$ref" in schema and name_of(schema) in enums)


def _together(one: Schema, other: Schema, enums: frozenset[str], notes: Notes, where: str) -> Schema | None:
    """Merge two alternatives of one JSON type; None if their types differ."""
    kinds = {"object" if "$ref" in schema else schema.get("type") for schema in (one, other)}
    if kinds == {"array"}:
        items: list[Schema] = []
        for schema in (one, other):
            join(items, schema["items"], enums, notes, f"{where}[]")
        return {"type": "array", "items": items[0] if len(items) == 1 else {"oneOf": items}}
    if kinds == {"object"}:
        if "$ref" in one and "$ref" in other:
            return None
        notes.add("an object in a union with any object is any object", where)
        return dict(_ANY_OBJECT)
    if kinds <= {"integer", "number"}:
        return {"type": "number" if "number" in kinds else "integer"}
    if len(kinds) == 1:
        notes.add("the bounds of alternatives of one type are left out", where)
        return {"type": kinds.pop()}
    return None
