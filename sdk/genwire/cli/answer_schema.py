"""The schema of an answer, from a line of field names, a file, or a class."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import click

from genwire_raw._runtime.json_types import is_mapping

from .importing import load

_TYPES: Final = {
    "str": "string",
    "string": "string",
    "int": "integer",
    "integer": "integer",
    "float": "number",
    "number": "number",
    "bool": "boolean",
    "boolean": "boolean",
}
_FIELD: Final = re.compile(
    r"(?P<name>\w+)(?:\s+(?P<type>\w+)(?P<list>\[\])?)?(?:\s*:\s*(?P<about>.+))?", re.DOTALL
)


def read_schema(given: str) -> Any:
    """Return a JSON Schema, or a class.

    Args:
        given: Fields (`name, age int, tags str[], bio: one sentence`), a JSON Schema or the path of one, or
            `module:Class`.

    Raises:
        UsageError: It is none of these.
    """
    text = given.strip()
    if text.startswith("{"):
        return _parsed(text, "--schema")
    if Path(text).suffix == ".json" or (len(text) < 256 and Path(text).is_file()):
        try:
            return _parsed(Path(text).read_text(encoding="utf-8"), text)
        except OSError as error:
            raise click.UsageError(f"--schema: {text}: {error.strerror}") from None
    if re.fullmatch(r"[\w./-]+:[A-Za-z_][\w.]*", text):
        return load(text)
    return fields_schema(text)


def fields_schema(text: str) -> dict[str, Any]:
    """Return the JSON Schema of an object from its fields, separated by commas or lines.

    Args:
        text: A name, then a type (`str`, `int`, `float`, `bool`, with `[]` for a list) unless it is `str`, then a
            colon and a description if wanted.

    Raises:
        UsageError: A field has no such form, or appears twice.
    """
    properties: dict[str, Any] = {}
    for item in filter(None, (part.strip() for part in re.split(r"[,\n]", text))):
        found = _FIELD.fullmatch(item)
        kind = _TYPES.get((found["type"] or "str").lower()) if found else None
        if found is None or kind is None:
            raise click.UsageError(
                f"--schema: {item!r} must be a name, a type ({', '.join(_TYPES)}, with [] for a list) unless it is "
                "text, and a description after a colon"
            )
        if found["name"] in properties:
            raise click.UsageError(f"--schema: the field {found['name']!r} appears twice")
        field: dict[str, Any] = {"type": kind}
        if found["list"]:
            field = {"type": "array", "items": field}
        properties[found["name"]] = {**field, "description": found["about"]} if found["about"] else field
    if not properties:
        raise click.UsageError("--schema must name a field")
    return {"type": "object", "properties": properties, "required": [*properties]}


def _parsed(text: str, where: str) -> Any:
    try:
        schema: Any = json.loads(text)
    except ValueError as error:
        raise click.UsageError(f"{where} is not JSON: {error}") from None
    if not is_mapping(schema):
        raise click.UsageError(f"{where} must be a JSON Schema, an object")
    return schema
