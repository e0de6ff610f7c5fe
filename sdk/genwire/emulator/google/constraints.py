"""The limits of a message's fields, from the contract: what is required, how long, how large, how many."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..contract import Contract, Schema
from ..json_body import is_array, is_object
from .protojson import snake
from .unions import member_of

# Path of the field, what is wrong with it, and whether that is its absence.
Complaint = tuple[str, str, bool]


def complaints(
    contract: Contract, schema: Schema, message: Any, request: str, *, partial: bool = False
) -> Iterator[str]:
    """Yield what is wrong with a message in canonical form, in the service's wording.

    Args:
        contract: The contract, to resolve references.
        schema: The schema of the message.
        message: The message, as `protojson.read` returns it.
        request: The name of the request message, that each path starts with.
        partial: Whether the message only holds changes, so that nothing is required of it.
    """
    for path, text, required in _message(contract, schema, message, request):
        if not (partial and required):
            yield f"* {path}: {text}"


def scalar_complaints(schema: Schema, value: Any, name: str) -> list[str]:
    """Return what is wrong with one value, such as a query parameter's."""
    return [text for _, text, _ in _value(schema, value, name, name)]


def _message(
    contract: Contract, schema: Schema, message: Any, path: str, *, nested: bool = False
) -> Iterator[Complaint]:
    schema = contract.resolve(schema)
    properties: Mapping[str, Schema] = schema["properties"]
    required = list(schema.get("required", ()))
    if nested:
        required += [name for name, field in properties.items() if field.get("x-required-when") == "nested"]
    for name in required:
        if name not in message and not properties.get(name, {}).get("readOnly"):
            yield f"{path}.{snake(name)}", f"{snake(name)} is not specified", True
    for group in schema.get("x-oneof-required", ()):
        if not any(name in message for name in schema["x-oneof"][group]):
            yield f"{path}.{group}", f"required oneof field '{group}' must have one initialized field", True
    for name, value in message.items():
        if name not in properties:
            continue  # a message that is open for writers
        yield from _field(contract, properties[name], value, f"{path}.{snake(name)}", snake(name))


def _field(contract: Contract, field: Schema, value: Any, path: str, name: str) -> Iterator[Complaint]:
    field = member_of(contract, field, value)
    schema = contract.resolve(field)
    if is_array(value):
        yield from _count(schema, value, path, name)
        for at, one in enumerate(value):
            yield from _field(contract, schema.get("items", {}), one, f"{path}[{at}]", name)
    elif is_object(value):
        others: Any = schema.get("additionalProperties")
        if "properties" in schema:
            yield from _message(contract, schema, value, path, nested=not field.get("x-as-body"))
        elif is_object(others):
            for key, one in value.items():
                yield from _field(contract, others, one, f"{path}[{key}]", name)
    else:
        yield from _value(schema, value, path, name)


def _count(schema: Schema, values: list[Any], path: str, name: str) -> Iterator[Complaint]:
    low, high = schema.get("minItems", 0), schema.get("maxItems", len(values))
    if low and not values:
        yield path, f"{name} must not be empty.", False
    elif not low <= len(values) <= high:
        yield path, f"{name} must have {_between(low, high)} items.", False


def _value(schema: Schema, value: Any, path: str, name: str) -> Iterator[Complaint]:
    if isinstance(value, str) and "format" not in schema:
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            bounds = _between(schema.get("minLength", 0), schema.get("maxLength"))
            yield path, f"{name} must have {bounds} characters.", False
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield path, f"{name} must match the pattern {schema['pattern']}.", False
    elif "minimum" in schema or "maximum" in schema:
        low, high = schema.get("minimum"), schema.get("maximum")
        number = float(value)
        if (low is not None and number < low) or (high is not None and number > high):
            yield path, f"{name} must be {_range(low, high)}.", False


def _between(low: Any, high: Any) -> str:
    return f"at least {low}" if high is None else f"between {low} and {high}"


def _range(low: Any, high: Any) -> str:
    if high is None:
        return f"greater than or equal to {low}"
    return f"less than or equal to {high}" if low is None else f"in the range [{low}, {high}]"
