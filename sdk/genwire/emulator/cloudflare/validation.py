"""Checking request bodies against the contract, with complaints as Workers AI words them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from ..contract import Schema, load

_DOCUMENT: Final = "urn:genwire:workers_ai"
_TYPES: Final[Mapping[type, str]] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
    type(None): "null",
}


def complaint(schema: Schema, body: Any) -> str | None:
    """Return what is wrong with a body, or None.

    Args:
        schema: The schema of the body; of several in a `oneOf` the body must fit one.
        body: The body.
    """
    members: list[Schema] = list(schema.get("oneOf", (schema,)))
    errors = [_errors(str(member["$ref"]), body) for member in members]
    if not all(errors):
        return None
    said = list(dict.fromkeys(text for found in errors for error in found for text in _texts(error)))
    if len(members) > 1:
        return f"Bad input: Error: oneOf at '/' not met, 0 matches: {', '.join(said)}"
    return f"Bad input: Error: {', '.join(said)}"


@cache
def _validator(ref: str) -> Draft202012Validator:
    document: Resource[Any] = DRAFT202012.create_resource(load("workers_ai").document)
    registry: Registry[Any] = Registry()
    return Draft202012Validator(
        {"$ref": _DOCUMENT + ref}, registry=registry.with_resource(_DOCUMENT, document)
    )


def _errors(ref: str, body: Any) -> list[ValidationError]:
    found: Iterator[Any] = _validator(ref).iter_errors(body)  # pyright: ignore[reportUnknownMemberType]
    return list(found)


def _texts(error: ValidationError) -> Iterator[str]:
    where = "/" + "/".join(str(step) for step in error.absolute_path)
    limit: Any = error.validator_value
    match error.validator:
        case "oneOf" | "anyOf" if error.context:
            for inner in error.context:
                yield from _texts(inner)
        case "required":
            yield f"required properties at '{where}' are '{','.join(limit)}'"
        case "type":
            given: object = error.instance  # pyright: ignore[reportUnknownMemberType]
            yield f"Type mismatch of '{where}', '{_TYPES.get(type(given), 'object')}' not in '{limit}'"
        case "enum":
            yield f"enum value at '{where}' is not in '{','.join(map(str, limit))}'"
        case _:
            yield f"{error.validator} at '{where}' is {limit}"
