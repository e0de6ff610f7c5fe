"""Compares the named schemas of two contracts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..bundle import ref_name
from ..classes import Attribute, NamedView
from ..operations import OperationView
from ..source import Node, is_list, is_mapping
from .change import Change, matched
from .values import Direction, compare_attributes, compare_types


def directions(operations: list[OperationView], schemas: Mapping[str, Node]) -> dict[str, Direction]:
    """Return the direction of each schema's values; schemas used only in open fields come from the service."""
    sent, received = set[str](), set[str]()
    for one in operations:
        _reach(one.node.get("requestBody", {}), schemas, sent)
        _reach([parameter.attribute.schema for parameter in one.arguments], schemas, sent)
        _reach(one.node["responses"], schemas, received)
        for name in one.long_running or ():
            _reach({"$ref": name}, schemas, received)
    return {name: Direction(name in sent, name in received or name not in sent) for name in schemas}


def reached(value: Any, schemas: Mapping[str, Node]) -> set[str]:
    """Return the schemas reachable from a part of a document."""
    found = set[str]()
    _reach(value, schemas, found)
    return found


def compare_schemas(
    api: str, old: Mapping[str, Node], new: Mapping[str, Node], ways: Mapping[str, Direction]
) -> Iterator[Change]:
    """Compare the schemas of an API."""
    renamed: dict[str, str] = {}
    for kind, before, after in matched(old, new, _undescribed):
        detail = f"now {after}" if kind == "renamed" else ""
        yield Change(api, "class", before, kind, detail, kind != "added", schema=after)
        renamed[before] = after
    for name, schema in old.items():
        if name in new:
            yield from _compare(
                api, NamedView(name, schema, old), NamedView(name, new[name], new), ways[name]
            )


def _compare(api: str, old: NamedView, new: NamedView, way: Direction) -> Iterator[Change]:
    if old.kind != new.kind:
        yield Change(
            api, "class", old.name, "changed", f"{old.kind} -> {new.kind}", breaks=True, schema=old.name
        )
        return
    if bool(old.schema.get("deprecated")) != bool(new.schema.get("deprecated")):
        detail = "deprecated" if new.schema.get("deprecated") else "no longer deprecated"
        yield Change(api, "class", old.name, "changed", detail, schema=old.name)
    if old.kind == "enum":
        yield from _compare_enums(api, old, new)
    elif old.kind == "union":
        for one in compare_types(old.shape, new.shape, way):
            yield Change(api, "class", old.name, "changed", one.detail, one.breaks, schema=old.name)
    else:
        yield from _compare_fields(api, old, new, way)
        yield from _compare_groups(api, old, new, way)


def _compare_enums(api: str, old: NamedView, new: NamedView) -> Iterator[Change]:
    before, after = ({value: view.schema.get("x-enum-numbers", {}).get(value) for _, value, _ in view.members}
                     for view in (old, new))  # fmt: skip
    for kind, was, now in matched(before, after, lambda number: object() if number is None else number):
        detail = f"now {now}" if kind == "renamed" else ""
        yield Change(api, "enum value", f"{old.name}.{was}", kind, detail, kind != "added", schema=old.name)
    had, has = (set(view.schema.get("x-enum-deprecated", ())) for view in (old, new))
    for value in sorted((had ^ has) & before.keys() & after.keys()):
        detail = "deprecated" if value in has else "no longer deprecated"
        yield Change(api, "enum value", f"{old.name}.{value}", "changed", detail, schema=old.name)


def _compare_fields(api: str, old: NamedView, new: NamedView, way: Direction) -> Iterator[Change]:
    before, after = ({field.wire: field for field in view.fields} for view in (old, new))
    for kind, was, now in matched(before, after, lambda field: _undescribed(field.schema)):
        detail = f"now {now}" if kind == "renamed" else ""
        breaks = kind != "added" or (way.sent and _needed(after[now]))
        if kind == "added" and after[now].required:
            detail = "required"
        yield Change(api, "field", f"{old.name}.{was}", kind, detail, breaks, schema=old.name)
    for wire, field in before.items():
        if wire in after:
            for one in compare_attributes(field, after[wire], way):
                yield Change(
                    api, "field", f"{old.name}.{wire}", "changed", one.detail, one.breaks, schema=old.name
                )


def _needed(field: Attribute) -> bool:
    return field.required and not field.read_only


def _compare_groups(api: str, old: NamedView, new: NamedView, way: Direction) -> Iterator[Change]:
    before, after = old.groups, new.groups
    for name in sorted(before.keys() | after.keys()):
        place = f"{old.name}.{name}"
        if name not in after:
            yield Change(api, "group", place, "removed", "", breaks=True, schema=old.name)
        elif name not in before:
            yield Change(api, "group", place, "added", ", ".join(after[name][0]), way.sent, schema=old.name)
        elif before[name] != after[name]:
            detail = f"{_group(*before[name])} -> {_group(*after[name])}"
            tighter = not set(after[name][0]) <= set(before[name][0]) or after[name][1] > before[name][1]
            yield Change(api, "group", place, "changed", detail, way.sent and tighter, schema=old.name)


def _group(members: tuple[str, ...], required: bool) -> str:
    return f"{'exactly' if required else 'at most'} one of {', '.join(members)}"


def _undescribed(schema: Node) -> Any:
    """Return a schema without descriptions, to find it under another name."""
    if not any(key in schema for key in ("properties", "enum", "oneOf", "$ref", "type")):
        return object()
    words = ("description", "x-source", "x-enum-deprecated", "x-enum-descriptions", "title")
    return {key: value for key, value in schema.items() if key not in words}


def _reach(value: Any, schemas: Mapping[str, Node], found: set[str]) -> None:
    ahead: list[Any] = [value]
    while ahead:
        one = ahead.pop()
        if is_list(one):
            ahead += one
        elif is_mapping(one):
            ahead += one.values()
            name = ref_name(one) or ""
            if name in schemas and name not in found:
                found.add(name)
                ahead.append(schemas[name])
