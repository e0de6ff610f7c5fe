"""A model's page: its id, its description, and the JSON Schema of its input and output."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from jsonschema import Draft202012Validator

from ..source import is_list, is_mapping
from .notes import PageError

_NAME: Final = re.compile(
    r"@\w+(?:/\w[\w.-]*)+", re.ASCII
)  # it is part of a path, where ".." would lead elsewhere
_PARTS: Final = ("input", "output")
_STRUCTURE: Final = frozenset(
    {
        "properties",
        "required",
        "oneOf",
        "anyOf",
        "allOf",
        "items",
        "additionalProperties",
        "$defs",
        "definitions",
    }
)


class Page(NamedTuple):
    """A model's page.

    Attributes:
        origin: The file, URL or model id that it was read from.
        name: The model's id.
        description: The model's description.
        is_deprecated: Whether the page calls the model deprecated.
        schema: The schemas of `input` and `output`; empty if the page has none.
    """

    origin: str
    name: str
    description: str
    is_deprecated: bool
    schema: Mapping[str, Any]

    def dump(self) -> str:
        """Return the page as JSON, for `read_page`."""
        words = {"name": self.name, "description": self.description, "deprecated": self.is_deprecated}
        schema = {"schema": self.schema} if self.schema else {}
        return json.dumps({**words, **schema}, indent=1, ensure_ascii=False) + "\n"


def read_page(text: str, origin: str) -> Page:
    """Read a page.

    Args:
        text: A JSON object with `name`, and optionally `description`, `deprecated` and `schema: {input, output}`.
        origin: The page's name in messages.

    Raises:
        PageError: The text has another form.
    """
    try:
        content: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise PageError(f"{origin}: not JSON: {error}") from error
    if not is_mapping(content):
        raise PageError(f"{origin}: not a JSON object")
    name = content.get("name")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise PageError(f"{origin}: name must be a model's id, such as @cf/meta/llama-3.2-3b-instruct")
    description = content.get("description")
    words = " ".join(description.split()) if isinstance(description, str) else ""
    schema = _checked(content.get("schema"), origin)
    return Page(origin, name, words or f"The model {name}.", content.get("deprecated") is True, schema)


def _checked(schema: Any, origin: str) -> Mapping[str, Any]:
    if schema is None:
        return {}
    if not is_mapping(schema) or not all(is_mapping(schema.get(part)) for part in _PARTS):
        raise PageError(f"{origin}: schema must have input and output, in JSON Schema")
    found = {part: _mended(schema[part]) for part in _PARTS}
    for part, value in found.items():
        _check_structure(value, part, origin)
    return found


def _mended(value: Any) -> Any:
    """Move lists of required fields to their place; some pages have them among the fields."""
    if is_list(value):
        return [_mended(item) for item in value]
    if not is_mapping(value):
        return value
    made = {key: _mended(item) for key, item in value.items()}
    fields = made.get("properties")
    if is_mapping(fields) and is_list(fields.get("required")):
        made["required"] = [*made.get("required", ()), *fields["required"]]
        made["properties"] = {key: item for key, item in fields.items() if key != "required"}
    return made


def _check_structure(schema: Mapping[str, Any], part: str, origin: str) -> None:
    """Refuse a schema that is not JSON Schema; unknown keywords are only noted, later."""
    validator: Any = Draft202012Validator(
        Draft202012Validator.META_SCHEMA
    )  # its types are of JSON values only
    for error in validator.iter_errors(schema):
        if error.validator == "type" and _STRUCTURE & set(list(error.absolute_path)[-2:]):
            place = error.json_path.replace("$", part, 1)
            raise PageError(f"{origin}: {place}: not JSON Schema: {error.message[:200]}")
