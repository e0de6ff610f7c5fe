"""Constraint tables of models and parameters, and the validation of requests.

Only requests are validated, never answers: services may break their own rules.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from .json_types import is_mapping, is_sequence

Kind = Literal[
    "string",
    "integer",
    "int64",
    "number",
    "boolean",
    "bytes",
    "timestamp",
    "duration",
    "object",
    "any",
    "enum",
    "model",
    "union",
]

_TYPES: Mapping[str, tuple[type[Any], ...]] = {
    "string": (str,),
    "integer": (int,),
    "int64": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "bytes": (bytes, bytearray, memoryview),
    "timestamp": (datetime,),
    "duration": (timedelta,),
    "object": (Mapping,),
    "enum": (str,),
}
_NAMES: Mapping[str, str] = {
    "string": "a string",
    "integer": "an integer",
    "int64": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "bytes": "bytes",
    "timestamp": "a datetime with a time zone",
    "duration": "a timedelta",
    "object": "a mapping",
    "enum": "a string",
}


class Violation(NamedTuple):
    """A violation of a rule of the contract.

    Attributes:
        path: The place, in Python names: `generation_config.temperature`, `contents[0].parts[1]`.
        value: The value as given.
        rule: The rule, with the contract's bound: `must be at most 1.0`.
        missing: Whether the value is absent.
    """

    path: str
    value: Any
    rule: str
    missing: bool = False

    def __str__(self) -> str:
        shown = repr(self.value)
        return f"{self.path} {self.rule}, got {shown if len(shown) <= 80 else shown[:77] + '...'}"


class Field(NamedTuple):
    """The rules of one field or parameter.

    `many` is `list` or `map` for repeated values; `kind` and the bounds of a single value then speak of its items.
    `of` names the class of a model, enum or union's members. `required_nested` is for what the URL says already of the
    object that is the body itself, and `as_body` for an object of which the URL says it although it is inside another.
    """

    wire: str
    kind: Kind
    many: Literal["", "list", "map"] = ""
    of: tuple[str, ...] = ()
    required: bool = False
    required_nested: bool = False
    as_body: bool = False
    read_only: bool = False
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    pattern: str | None = None


class Group(NamedTuple):
    """Fields of which at most one may be set, or exactly one if `required`."""

    members: tuple[str, ...]
    required: bool = False


def check_field(path: str, field: Field, value: Any) -> list[Violation]:
    """Yield the violations of a field's value and its contents."""
    found: list[Violation] = []
    _check_field(path, field, value, found)
    return found


def check_model(model: Any) -> list[Violation]:
    """Yield the violations of a model's fields, depth first, in the contract's order."""
    found: list[Violation] = []
    _check_model("", model, found)
    return found


def type_rule(kind: Kind, value: Any) -> str | None:
    """Return the rule broken by a value of the wrong type: `must be a string`."""
    if kind not in _TYPES or (
        isinstance(value, _TYPES[kind]) and (kind == "boolean" or not isinstance(value, bool))
    ):
        return None
    return f"must be {_NAMES[kind]}"


# Every request passes here: one list that all add to costs half of generators within generators.
def _check_model(path: str, model: Any, found: list[Violation], *, as_body: bool = False) -> None:
    for name, field in model.FIELDS.items():
        value = getattr(model, name)
        if value is not None or field.required or (field.required_nested and not as_body):
            _check_field(f"{path}.{name}" if path else name, field, value, found)
    for group in model.GROUPS.values():
        present = [name for name in group.members if getattr(model, name) is not None]
        if len(present) > 1:
            rule = f"takes only one of {', '.join(group.members)}"
            found.append(Violation(path or type(model).__name__, present, rule))
        elif group.required and not present:
            one_of = "one of " if len(group.members) > 1 else ""
            rule = f"needs {one_of}{', '.join(group.members)}"
            found.append(Violation(path or type(model).__name__, None, rule, missing=True))


def _check_field(path: str, field: Field, value: Any, found: list[Violation]) -> None:
    if field.read_only:
        return  # left out of requests
    if value is None:
        if field.required or (field.required_nested and "." in path):
            found.append(Violation(path, value, "is required", missing=True))
    elif not field.many:
        _check_one(path, field, value, found)
    elif field.many == "map":
        if is_mapping(value):
            for key, item in value.items():
                _check_one(f"{path}[{key!r}]", field, item, found)
        else:
            found.append(Violation(path, value, "must be a mapping"))
    elif is_sequence(value):
        _check_list(path, field, value, found)
    else:
        found.append(Violation(path, value, "must be a list"))


def _check_list(path: str, field: Field, items: Sequence[Any], found: list[Violation]) -> None:
    if field.min_items is not None and len(items) < field.min_items:
        found.append(Violation(path, items, f"must have at least {_counted(field.min_items, 'item')}"))
    if field.max_items is not None and len(items) > field.max_items:
        found.append(
            Violation(path, items, f"must have at most {_counted(field.max_items, 'item')}, has {len(items)}")
        )
    for index, item in enumerate(items):
        _check_one(f"{path}[{index}]", field, item, found)


def _check_one(path: str, field: Field, value: Any, found: list[Violation]) -> None:
    kind = field.kind
    if kind == "model":
        if any(parent.__name__ in field.of for parent in type(value).__mro__):
            _check_model(path, value, found, as_body=field.as_body)
        else:
            found.append(Violation(path, value, f"must be a {field.of[0]}"))
    elif kind == "union":
        if hasattr(value, "FIELDS"):
            _check_model(path, value, found)
    elif kind != "any":
        if not isinstance(value, _TYPES[kind]) or (isinstance(value, bool) and kind != "boolean"):
            found.append(Violation(path, value, f"must be {_NAMES[kind]}"))
        else:
            _check_bounds(path, field, value, found)


def _check_bounds(path: str, field: Field, value: Any, found: list[Violation]) -> None:
    rules: list[str] = []
    if isinstance(value, str):
        if field.min_length is not None and len(value) < field.min_length:
            rules.append(f"must have at least {_counted(field.min_length, 'character')}")
        if field.max_length is not None and len(value) > field.max_length:
            rules.append(f"must have at most {_counted(field.max_length, 'character')}, has {len(value)}")
        if field.pattern is not None and not _compiled(field.pattern).search(value):
            rules.append(f"must match {field.pattern}")
    elif isinstance(value, float) and not math.isfinite(value):
        rules.append("must be finite")
    elif isinstance(value, (int, float)):
        if field.minimum is not None and value < field.minimum:
            rules.append(f"must be at least {field.minimum}")
        if field.maximum is not None and value > field.maximum:
            rules.append(f"must be at most {field.maximum}")
    elif isinstance(value, datetime) and value.tzinfo is None:
        rules.append("must be a datetime with a time zone")
    found += [Violation(path, value, rule) for rule in rules]


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


@lru_cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a JSON Schema pattern, in which `$` does not match before a final line break."""
    return re.compile(pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern)
