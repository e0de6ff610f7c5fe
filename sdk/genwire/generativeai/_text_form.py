"""The text form of protocol buffers, in which messages print."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from genwire_raw._runtime.json_types import is_array, is_mapping

from ._fields import Enum, Field

_ESCAPES: Final = {9: "\\t", 10: "\\n", 13: "\\r", ord('"'): '\\"', ord("\\"): "\\\\"}


def text_form(fields: Mapping[str, Field], values: Mapping[str, Any]) -> str:
    """A message as text: a field a line, nested ones indented.

    Args:
        fields: What the fields hold, by their names.
        values: The values of those that are set.
    """
    lines = (line for name, value in values.items() for line in _field(name, fields[name], value))
    return "".join(f"{line}\n" for line in lines)


def _field(name: str, field: Field, value: Any) -> Iterator[str]:
    if field.many == "{}":
        for key, item in value.items():
            yield from _block(name, [f"key: {json.dumps(key)}", *_one("value", item)])
    elif field.kind == "struct":
        yield from _block(name, _members(value))
    else:
        for one in value if is_array(value) else [value]:
            yield from _one(name, one)


def _one(name: str, value: Any) -> Iterator[str]:
    match value:
        case Enum():
            yield f"{name}: {value.name}"
        case bool() | str():
            yield f"{name}: {json.dumps(value, ensure_ascii=False)}"
        case float():
            yield f"{name}: {repr(value).removesuffix('.0')}"
        case bytes():
            text = "".join(
                _ESCAPES.get(one) or (chr(one) if 32 <= one < 127 else f"\\{one:03o}") for one in value
            )
            yield f'{name}: "{text}"'
        case _:
            *lines, last = str(value).split("\n")
            yield from [f"{name}: {last}"] if last else _block(name, lines)  # a message ends its last line


def _members(struct: Mapping[str, Any]) -> Iterator[str]:
    """The members of a struct; the kind of each value is named."""
    for key, value in struct.items():
        yield from _block("fields", [f"key: {json.dumps(key)}", *_block("value", _value(value))])


def _value(value: Any) -> Iterator[str]:
    if value is None:
        yield "null_value: NULL_VALUE"
    elif is_mapping(value):
        yield from _block("struct_value", _members(value))
    elif is_array(value):
        yield from _block("list_value", (line for one in value for line in _block("values", _value(one))))
    else:
        kind = "bool" if isinstance(value, bool) else "string" if isinstance(value, str) else "number"
        yield from _one(f"{kind}_value", value)


def _block(name: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"{name} {{"
    yield from (f"  {line}" for line in lines)
    yield "}"
