"""Parameters of calls, and their text form in the path, the query and headers."""

from __future__ import annotations

import json
from typing import Any, NamedTuple
from urllib.parse import quote

from .conversion import written
from .errors import PathError
from .json_types import is_mapping, is_sequence
from .rules import Field, Violation, type_rule


class Parameter(NamedTuple):
    """A parameter, of the query by default: its Python name and its rules.

    `safe` lists characters that are not escaped in a path.
    """

    name: str
    field: Field
    in_path: bool = False
    in_header: bool = False
    safe: str = ""


def path_segment(operation: str, parameter: Parameter, value: Any) -> str:
    """Return the percent-encoded text of a path parameter.

    Raises:
        PathError: The value is missing or of the wrong type, or its text is empty, `.` or `..`.
    """
    rule = type_rule(parameter.field.kind, value)
    if rule:
        raise PathError(f"{operation}: {parameter.name} {rule}, got {value!r}")
    text = _text(written(value, parameter.field, omit_read_only=True))
    parts = text.split("/") if "/" in parameter.safe else [text]
    if any(part in ("", ".", "..") for part in parts):
        raise PathError(
            f"{operation}: {parameter.name} must not have empty, '.' or '..' segments, got {value!r}"
        )
    return quote(text, safe=parameter.safe)


def query_items(parameter: Parameter, value: Any) -> dict[str, str | list[str]]:
    """Return a query parameter in Google's form: `ids=a&ids=b` for a list, `x.y=` for a field of a message.

    Source: google/api/http.proto, "URL query parameters".

    Raises:
        TypeError: The value has no such form.
    """
    found: dict[str, str | list[str]] = {}
    _spread(parameter.field.wire, written(value, parameter.field, omit_read_only=True), found)
    return found


def header_text(parameter: Parameter, value: Any) -> str | None:
    """Return a header's text: a list with commas (RFC 9110, 5.6.1), an object as ASCII JSON; None for an empty list.

    Raises:
        TypeError: The value has no such form.
    """
    plain = written(value, parameter.field, omit_read_only=True)
    if is_mapping(plain):
        return json.dumps(plain)
    if is_sequence(plain):
        return ",".join(map(_text, plain)) or None
    return _text(plain)


def header_violations(parameter: Parameter, value: Any) -> list[Violation]:
    """Return violations in a header's value: characters other than printable ASCII, or a comma in a list's item."""
    is_list = is_sequence(value)
    items = list(value) if is_list else [value]
    found: list[Violation] = []
    for index, item in enumerate(items):
        if not isinstance(item, str):
            continue
        path = f"{parameter.name}[{index}]" if is_list else parameter.name
        if not (item.isascii() and item.isprintable()):
            found.append(Violation(path, item, "must be printable ASCII, as it travels in a header"))
        elif is_list and "," in item:
            found.append(Violation(path, item, "must not have a comma, which separates a header's items"))
    return found


def _spread(name: str, value: Any, found: dict[str, str | list[str]]) -> None:
    if is_mapping(value):
        for key, item in value.items():
            if item is not None:
                _spread(f"{name}.{key}", item, found)
    elif not is_sequence(value):
        found[name] = _text(value)
    elif value:
        found[name] = [_text(item) for item in value]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    raise TypeError(f"a parameter cannot carry {value!r}")
