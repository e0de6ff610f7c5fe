"""Reads a folder of Workers AI model pages into a table with a method for each model.

A page is JSON (`name` and `schema: {input, output}` in JSON Schema), or the text of the page, whose lists are read back
into such a schema. Text does not say which properties are required.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..source import is_list, is_mapping
from . import openapi, page_text
from .table import UNSTATED, Field, SourceError, Table

_BOUNDS: Final[Mapping[str, tuple[str, str]]] = {
    # a page's word: what it is of a number, and of a text
    "min": ("minimum", "minLength"),
    "max": ("maximum", "maxLength"),
    "default": ("default", "default"),
}
_EVENTS: Final = "text/event-stream"


def read(folder: Path) -> tuple[Table, dict[str, Path]]:
    """Read a folder of pages.

    Returns:
        A table with a method `RUN MODEL` for each model id (its last part, for a text page), and the JSON pages
        by the same keys.

    Raises:
        SourceError: The folder has no pages, or a file is not a page.
    """
    files = sorted(path for path in folder.iterdir() if path.suffix in (".json", ".txt"))
    if not files:
        raise SourceError(f"{folder}: there are no pages (.json, .txt) in it")
    whole = Table()
    made_of: dict[str, Path] = {}
    for path in files:
        name, schema, stated = _page(path)
        if f"{openapi.RUN.upper()} {name}" in whole.methods:
            raise SourceError(f"{path}: there are two pages of {name}")
        try:
            table = openapi.read(_as_openapi(name, schema))
        except SourceError as error:
            raise SourceError(f"{path}: {error}") from error
        for method in table.methods.values():
            if method.body is not None:
                method.body = Field(method.body.type, {**method.body.facts, "required": UNSTATED})
        if stated:
            made_of |= dict.fromkeys(table.methods, path)
        else:
            _unstated(table)
        whole.methods |= table.methods
        whole.messages |= table.messages
        whole.enums |= table.enums
    return whole, made_of


def _page(path: Path) -> tuple[str, Mapping[str, Any], bool]:
    """Return the name and schema of a page, and whether it states what is required."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise SourceError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SourceError(f"{path}: not UTF-8: byte {error.start + 1}") from error
    if path.suffix == ".txt":
        return *_text(path, text), False
    try:
        content: Any = json.loads(text)
    except ValueError as error:
        raise SourceError(f"{path}: not JSON: {error}") from error
    schema = content.get("schema") if is_mapping(content) else None
    name = content.get("name") if is_mapping(content) else None
    if not isinstance(name, str) or not is_mapping(schema) or not {"input", "output"} <= schema.keys():
        raise SourceError(f"{path}: no model's page: it needs a name, and a schema with input and output")
    return name, schema, True


def _text(path: Path, text: str) -> tuple[str, Mapping[str, Any]]:
    try:
        lists = page_text.read(text)
    except ValueError as error:
        raise SourceError(f"{path}: no model's page: {error}") from error
    words = [word for word in text.partition("\nInput\n")[0].split() if "-" in word and word[0].isalpha()]
    if not words:
        raise SourceError(f"{path}: no model's page: it begins with no name of a model")
    schemas = {part.lower(): _item(page_text.Item("", inside=items)) for part, items in lists.items()}
    return words[0], schemas


def _item(item: page_text.Item) -> dict[str, Any]:
    """Convert a property of a page's list to JSON Schema."""
    inside = {one.name: one for one in item.inside}
    text = item.type == "string"
    made: dict[str, Any] = {
        _BOUNDS[word][text]: int(value) if value.is_integer() else value
        for word, value in item.bounds.items()
    }
    if item.name and not item.name.isdigit() and item.name[0].isupper():
        made["title"] = item.name
    if inside and all(name.isdigit() or name[0].isupper() for name in inside):
        return {**made, "oneOf": [_item(one) for one in item.inside]}
    if item.type == "array":
        return {**made, "type": "array", "items": _item(inside["items"]) if "items" in inside else {}}
    if "additionalProperties" in inside:
        return {**made, "type": "object", "additionalProperties": _item(inside["additionalProperties"])}
    if inside:
        return {**made, "type": "object", "properties": {name: _item(one) for name, one in inside.items()}}
    return {**made, **({"type": item.type} if item.type not in ("", "one of") else {})}


def _as_openapi(name: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    """Convert a page to OpenAPI; the names of its definitions include the model's."""
    moved = {
        f"#/{holder}/{key}": (f"{name}.{key}", value)
        for part in ("input", "output")
        for holder in ("$defs", "definitions")
        for key, value in _definitions(schema[part], holder).items()
    }
    names = {ref: f"#/components/schemas/{key.replace('~', '~0').replace('/', '~1')}"
             for ref, (key, _) in moved.items()}  # fmt: skip
    outputs = _whole(schema["output"])
    operation = {
        "operationId": name,
        "requestBody": {"content": {"application/json": {"schema": _redirected(schema["input"], names)}}},
        "responses": {"200": {"content": {"application/json": {"schema": _redirected(outputs, names)}}}},
    }
    return {
        "openapi": "3.1.0",
        "paths": {name: {openapi.RUN: operation}},
        "components": {"schemas": {key: _redirected(value, names) for key, value in moved.values()}},
    }


def _definitions(schema: Any, holder: str) -> Mapping[str, Any]:
    found: Any = schema.get(holder) if is_mapping(schema) else None
    return found if is_mapping(found) else {}


def _whole(output: Any) -> Any:
    """Return the answers that are not streams."""
    if not is_mapping(output):
        return output
    for key in ("oneOf", "anyOf"):
        if is_list(output.get(key)):
            kept = [one for one in output[key] if not (is_mapping(one) and one.get("contentType") == _EVENTS)]
            return {**output, key: kept}
    return output


def _redirected(value: Any, names: Mapping[str, str]) -> Any:
    if is_list(value):
        return [_redirected(item, names) for item in value]
    if not is_mapping(value):
        return value
    return {
        key: names.get(item, item) if key == "$ref" and isinstance(item, str) else _redirected(item, names)
        for key, item in value.items()
    }


def _unstated(table: Table) -> None:
    """Mark `required` as unknown for every field."""
    for message in table.messages.values():
        for wire, field in [*message.fields.items()]:
            message.fields[wire] = Field(field.type, {**field.facts, "required": UNSTATED})
