"""Keys of mappings: JSON has text for them, Python also numbers, enums, dates and more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from genwire_raw._runtime.json_types import is_sequence

from ..errors import ValidationError
from . import exact_json
from .constraints import RuleError
from .exact_json import ExactFloat
from .json_schema import NULL, JsonSchema, mismatch

_TEXT: Final = "string"
_OTHERS: Final = frozenset({"integer", "number", "boolean", "null"})


def key_schema(key: JsonSchema, item: JsonSchema, where: str) -> JsonSchema:
    """Return the schema of an object from the schemas of its keys and of its values.

    Args:
        key: The schema of the keys, which is no reference.
        item: The schema of the values.
        where: The place and the type of the keys, for the error.

    Raises:
        ValidationError: Text cannot stand for a key: it is an array or an object.
    """
    if not all(kind in _OTHERS or kind == _TEXT for kind in _kinds(key)):
        raise ValidationError(f"{where} cannot be a key, since keys of objects in JSON are text")
    names = _names(key)
    if names is None:
        return {"type": "object", "additionalProperties": item}
    return {"type": "object", "properties": dict.fromkeys(names, item), "additionalProperties": False}


def read_key(name: str, key: JsonSchema, read: Callable[[Any], Any]) -> Any:
    """Return the key that a text in JSON stands for.

    Raises:
        RuleError: The text breaks the rules of the keys.
    """
    rule = ""
    for value in _values(name) if key else [name]:
        found = mismatch(value, key, key)
        if found is None:
            return read(value)
        rule = rule or found.rule
    raise RuleError(f"has a key that {rule}")


def _values(name: str) -> list[Any]:
    """Return what a text may stand for: a number, a truth value or null that it is the JSON of, and itself."""
    try:
        value = exact_json.loads(name)
    except ValueError:
        return [name]
    return [value, name] if isinstance(value, (int, ExactFloat)) or value is None else [name]


def _kinds(key: JsonSchema) -> list[str]:
    if is_sequence(key.get("anyOf")):
        return [kind for one in key["anyOf"] for kind in _kinds(one)]
    return [str(key.get("type", _TEXT))]


def _names(key: JsonSchema) -> list[str] | None:
    """Return the texts of all keys, if they are one of a few."""
    if is_sequence(key.get("anyOf")):
        parts = [_names(one) for one in key["anyOf"]]
        return None if None in parts else [name for part in parts for name in part or ()]
    if key == NULL:
        return ["null"]
    if "enum" not in key:
        return None
    return [value if isinstance(value, str) else exact_json.dumps(value) for value in key["enum"]]
