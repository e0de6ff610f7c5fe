"""Compares fields, parameters and bodies."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from ..classes import Attribute
from ..shapes import Shape, union_type

# Bounds by whether a higher value is looser.
_BOUNDS: Final = {
    "minimum": False,
    "maximum": True,
    "minLength": False,
    "maxLength": True,
    "minItems": False,
    "maxItems": True,
}
_NOTES: Final = {"x-immutable": "cannot be changed later", "deprecated": "deprecated"}


@dataclass(frozen=True)
class Direction:
    """The direction of values: to the service, from it, or both."""

    sent: bool
    received: bool


@dataclass(frozen=True)
class Difference:
    """A difference, and whether it breaks programs."""

    detail: str
    breaks: bool


def compare_attributes(old: Attribute, new: Attribute, way: Direction) -> Iterator[Difference]:
    """Compare the old and new state of a field or parameter."""
    yield from compare_types(old.shape, new.shape, way)
    yield from _forms(old.shape, new.shape)
    yield from _bounds(old, new, way)
    if old.required != new.required:
        breaks = way.sent and not new.read_only if new.required else way.received
        yield Difference("required" if new.required else "no longer required", breaks)
    for key, note, breaks in (
        ("readOnly", "output only", way.sent),
        ("writeOnly", "input only", way.received),
    ):
        if bool(old.schema.get(key)) != bool(new.schema.get(key)):
            now = bool(new.schema.get(key))
            yield Difference(note if now else f"no longer {note}", breaks=now and breaks)
    for key, note in _NOTES.items():
        if bool(old.schema.get(key)) != bool(new.schema.get(key)):
            yield Difference(note if new.schema.get(key) else f"no longer {note}", breaks=False)
    for key in ("default", "x-default", "x-coerced-maximum"):
        before, after = (one.schema.get(key, one.shape.schema.get(key)) for one in (old, new))
        if before != after:
            yield Difference(f"{key.removeprefix('x-')} {_shown(before)} -> {_shown(after)}", breaks=False)


def compare_types(old: Shape, new: Shape, way: Direction) -> Iterator[Difference]:
    """Compare two types; a wider one breaks readers, a narrower one breaks writers."""
    before, after = _spelt(old), _spelt(new)
    if before == after:
        return
    wider = _wider(old, new)
    narrower = _wider(new, old)
    breaks = (way.sent and not wider) or (way.received and not narrower)
    yield Difference(f"type {before} -> {after}", breaks)


def _forms(old: Shape, new: Shape) -> Iterator[Difference]:
    """Compare the wire forms of types that are the same in Python."""
    before, after = (" ".join(str(one.schema[key]) for key in ("type", "format") if key in one.schema)
                     for one in (old, new))  # fmt: skip
    if before != after and _spelt(old) == _spelt(new):
        yield Difference(f"on the wire {before} -> {after}", breaks=False)


def _wider(old: Shape, new: Shape) -> bool:
    """Return whether the new type accepts every value of the old one."""
    return new.annotation == "Any" or _members(old) <= _members(new)


def _members(shape: Shape) -> set[str]:
    return {one.annotation for one in shape.members} if shape.members else {shape.annotation}


def _spelt(shape: Shape) -> str:
    """Return the annotation of a type, with the members of a union."""
    members = union_type(shape.members) if shape.members else shape.type
    return {"": members, "list": f"list[{members}]", "map": f"dict[str, {members}]"}[shape.many]


def _bounds(old: Attribute, new: Attribute, way: Direction) -> Iterator[Difference]:
    for key, more_is_looser in _BOUNDS.items():
        holders = [one.schema if key.endswith("Items") else one.shape.schema for one in (old, new)]
        before, after = (holder.get(key) for holder in holders)
        if before != after:
            looser = after is None or (before is not None and (after > before) == more_is_looser)
            yield Difference(f"{key} {_shown(before)} -> {_shown(after)}", way.sent and not looser)
    before, after = (one.shape.schema.get("pattern") for one in (old, new))
    if before != after:
        yield Difference(f"pattern {_shown(before)} -> {_shown(after)}", way.sent and after is not None)


def _shown(value: Any) -> str:
    return "none" if value is None else json.dumps(value, ensure_ascii=False)
