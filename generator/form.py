"""Checks the form of spec files: whether each key has a value of the right kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml
from jsonschema import Draft202012Validator

from .source import Node, SpecError, is_list

_FORM: Final = Path(__file__).parent / "form.yaml"
_KINDS: Final = {
    "string": "text",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "array": "a list",
    "object": "a mapping",
}


def check_form(file: Node, holds: str) -> Iterator[SpecError]:
    """Find values of the wrong kind for their keys.

    Args:
        file: The file.
        holds: `openapi.yaml`, `common.yaml`, or the name of the file's folder.
    """
    validator: Any = _validator(holds)  # its types are of JSON values only
    for error in validator.iter_errors(file):
        place, key = locate(file, error.absolute_path)
        path = ".".join(map(str, error.absolute_path))
        kind = _KINDS[str(error.validator_value)]
        yield place.error(f"{path} must be {kind}, not {_described(error.instance)}", key)


def locate(document: Node, path: Sequence[str | int]) -> tuple[Node, str | None]:
    """Return the innermost mapping on a path, and the path's next key in it."""
    place, key = document, None
    value: object = document
    for step in path:
        if isinstance(value, Node) and isinstance(step, str):
            place, key = value, step
            value = value.get(step)
        elif is_list(value) and isinstance(step, int):
            value = value[step]
    return place, key


def _described(value: Any) -> str:
    if value is None:
        return "nothing"
    for kinds, name in ((dict, "a mapping"), (list, "a list")):
        if isinstance(value, kinds):
            return name
    return repr(value)


@cache
def _validator(holds: str) -> Draft202012Validator:
    form: dict[str, Any] = yaml.safe_load(_FORM.read_text(encoding="utf-8"))
    return Draft202012Validator({**form, "$ref": f"#/$defs/{holds}"})
