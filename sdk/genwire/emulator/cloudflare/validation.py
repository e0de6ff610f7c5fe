"""Checking request bodies against the contract, with complaints as Workers AI words them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, Final

from ..contract import Contract, Schema
from ..json_body import is_array, is_object

# More complaints than these help nobody, and a large body could have millions.
_MOST: Final = 10
_TYPES: Final[Mapping[type, str]] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
    type(None): "null",
}


def complaint(contract: Contract, schema: Schema, body: Any) -> str | None:
    """Return what is wrong with a body, or None.

    Args:
        contract: The contract, to resolve references.
        schema: The schema of the body; of several in a `oneOf` the body must fit one.
        body: The body.
    """
    complaints = list(dict.fromkeys(islice(_complaints(contract, schema, body, "/"), _MOST)))
    if not complaints:
        return None
    matches = "oneOf at '/' not met, 0 matches: " if "oneOf" in schema else ""
    return f"Bad input: Error: {matches}{', '.join(complaints)}"


def _complaints(contract: Contract, schema: Schema, value: Any, where: str) -> Iterator[str]:
    schema = contract.resolve(schema)
    if "oneOf" in schema:
        yield from _none_of(contract, schema["oneOf"], value, where)
        return
    wanted = schema.get("type")
    if wanted is not None and not _is(wanted, value):
        yield f"Type mismatch of '{where}', '{_type_of(value)}' not in '{wanted}'"
    elif "enum" in schema and value not in schema["enum"]:
        yield f"enum at '{where}' is '{','.join(schema['enum'])}'"
    elif is_object(value):
        yield from _of_object(contract, schema, value, where)
    elif is_array(value):
        yield from _of_array(contract, schema, value, where)
    elif isinstance(value, str):
        yield from _outside(schema, len(value), where, "minLength", "maxLength")
    else:
        yield from _outside(schema, value, where, "minimum", "maximum")


def _none_of(contract: Contract, members: list[Schema], value: Any, where: str) -> Iterator[str]:
    every: list[str] = []
    for member in members:
        found = list(islice(_complaints(contract, member, value, where), _MOST))
        if not found:
            return
        every += found
    yield from every


def _is(wanted: str, value: Any) -> bool:
    given = _type_of(value)
    if wanted == "number":
        return given in ("number", "integer")
    return given == wanted or (wanted == "integer" and given == "number" and value.is_integer())


def _type_of(value: object) -> str:
    return _TYPES[type(value)]


def _of_object(contract: Contract, schema: Schema, value: Mapping[str, Any], where: str) -> Iterator[str]:
    required = schema.get("required", ())
    if any(name not in value for name in required):
        yield f"required properties at '{where}' are '{','.join(required)}'"
    properties: Mapping[str, Schema] = schema.get("properties", {})
    others: Any = schema.get("additionalProperties")
    for name, inner in value.items():
        field = properties.get(name, others)
        # What no schema names is passed on to the model, as the service does.
        if is_object(field):
            yield from _complaints(contract, field, inner, _inside(where, name))


def _of_array(contract: Contract, schema: Schema, values: list[Any], where: str) -> Iterator[str]:
    yield from _outside(schema, len(values), where, "minItems", "maxItems")
    items = contract.resolve(schema.get("items", {}))
    for at, value in enumerate(values):
        yield from _complaints(contract, items, value, _inside(where, at))


def _inside(where: str, step: str | int) -> str:
    return f"{where.rstrip('/')}/{step}"


def _outside(schema: Schema, size: Any, where: str, low: str, high: str) -> Iterator[str]:
    if low in schema and size < schema[low]:
        yield f"{low} at '{where}' is {schema[low]}"
    if high in schema and size > schema[high]:
        yield f"{high} at '{where}' is {schema[high]}"
