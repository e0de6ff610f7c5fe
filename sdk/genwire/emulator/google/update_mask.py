"""Update masks: which fields of a resource a PATCH changes (AIP-134, AIP-161)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any, Final

from ..contract import Contract, Schema
from ..json_body import is_object
from .errors import invalid_argument
from .protojson import snake

_ABSENT: Final = object()


def update(
    contract: Contract, schema: Schema, resource: Mapping[str, Any], change: Mapping[str, Any], mask: str
) -> Any:
    """Return a resource with the fields of a mask taken from a change.

    Args:
        contract: The contract, to resolve references.
        schema: The schema of the resource.
        resource: What there is.
        change: What was sent, in canonical form.
        mask: Paths with commas; `*` for all fields that can be written, empty for those that `change` has.

    Raises:
        GoogleError: A path names no field, or an immutable one that would change.
    """
    schema = contract.resolve(schema)
    updated = deepcopy(dict(resource))
    for path in _paths(contract, schema, change, mask):
        fields = _fields(contract, schema, path)
        if any(field.get("readOnly") for field in fields):
            continue
        names = path.split(".")
        value = _read(change, names)
        if any(field.get("x-immutable") for field in fields) and value != _read(resource, names):
            if mask == "*" and value is _ABSENT:
                continue
            raise invalid_argument(f"Field {snake(path)} is immutable and cannot be updated.")
        _write(updated, names, value)
    return updated


def _paths(contract: Contract, schema: Schema, change: Mapping[str, Any], mask: str) -> Iterator[str]:
    if mask == "*":
        yield from schema["properties"]
    elif not mask:
        yield from _populated(contract, schema, change, "")
    else:
        for path in mask.split(","):
            yield _canonical(contract, schema, path)


def _populated(contract: Contract, schema: Schema, change: Mapping[str, Any], prefix: str) -> Iterator[str]:
    for name, value in change.items():
        field = contract.resolve(schema["properties"][name])
        if is_object(value) and "properties" in field:
            yield from _populated(contract, field, value, f"{prefix}{name}.")
        else:
            yield prefix + name


def _canonical(contract: Contract, schema: Schema, path: str) -> str:
    """Return a path with each name as JSON spells it."""
    names: list[str] = []
    for part in path.split("."):
        known = {spelling: name for name in schema.get("properties", {}) for spelling in (name, snake(name))}
        if part not in known:
            raise invalid_argument(f"Invalid field mask path '{path}': Cannot find field.")
        names.append(known[part])
        schema = contract.resolve(schema["properties"][known[part]])
    return ".".join(names)


def _fields(contract: Contract, schema: Schema, path: str) -> list[Schema]:
    fields: list[Schema] = []
    for name in path.split("."):
        fields.append(schema["properties"][name])
        schema = contract.resolve(fields[-1])
    return fields


def _read(message: Any, names: list[str]) -> Any:
    for name in names:
        if not is_object(message) or name not in message:
            return _ABSENT
        message = message[name]
    return message


def _write(message: dict[str, Any], names: list[str], value: Any) -> None:
    for name in names[:-1]:
        message = message.setdefault(name, {})
    if value is _ABSENT:
        message.pop(names[-1], None)
    else:
        message[names[-1]] = value
