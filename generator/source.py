"""Reads YAML files into Python values that carry their file and line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, TypeGuard

import yaml

_CONSTANTS: Final[Mapping[str, object]] = {"true": True, "false": False, "null": None, "~": None, "": None}
_INTEGER: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_NUMBER: Final = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?")


class SpecError(Exception):
    """A mistake in the contract.

    Attributes:
        file: The file.
        line: The line, from 1.
        reason: What is wrong.
    """

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


class ContractError(Exception):
    """All mistakes found in the contract."""

    def __init__(self, errors: list[SpecError]) -> None:
        super().__init__("\n".join(str(error) for error in errors))
        self.errors = errors


class Node(dict[str, Any]):
    """A mapping of a spec file: a dict that carries its file and line for error messages."""

    __slots__ = ("file", "line", "lines")

    def __init__(self, items: Mapping[str, Any], file: str, line: int, lines: Mapping[str, int]) -> None:
        super().__init__(items)
        self.file = file
        self.line = line
        self.lines = lines

    def like(self, items: Mapping[str, Any]) -> Node:
        """Return a mapping with other items, at the same file and line."""
        return Node(items, self.file, self.line, self.lines)

    def error(self, reason: str, key: str | None = None) -> SpecError:
        """Return an error in this mapping, or in the value of a key."""
        return SpecError(self.file, self.line if key is None else self.lines.get(key, self.line), reason)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether a value is a sequence of a spec file."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a value is a mapping of a spec file or of JSON."""
    return isinstance(value, dict)


def read(path: Path, name: str) -> Node:
    """Read a file that contains one mapping; error messages call the file `name`.

    Scalars are read by YAML 1.2's core schema: `on`, `1:30` and `2024-01-01` are strings, `1e-3` is a number.

    Raises:
        SpecError: The file is missing, not in UTF-8 or not YAML, or a key is repeated or not a string.
    """
    text = _text(path, name)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        root = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SpecError(name, line, f"not YAML: {error.problem}") from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, int(error.position)) + 1
        raise SpecError(name, line, f"not YAML: {error.reason}") from error
    except RecursionError as error:
        raise SpecError(name, 1, "is nested too deeply") from error
    if not isinstance(root, yaml.MappingNode):
        raise SpecError(name, 1, "must hold a mapping")
    try:
        return _mapping(root, name)
    except RecursionError as error:
        raise SpecError(name, 1, "is nested too deeply, or an alias leads back to itself") from error


def _text(path: Path, name: str) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise SpecError(name, 1, f"cannot be read: {error.strerror}") from error
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise SpecError(name, line, f"not UTF-8: the byte 0x{content[error.start]:02x}") from error


def _mapping(node: yaml.MappingNode, name: str) -> Node:
    items: dict[str, Any] = {}
    lines: dict[str, int] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        key = _value(key_node, name)
        if not isinstance(key, str):
            raise SpecError(name, line, f"the key {key!r} is not a string: quote it")
        if key in items:
            raise SpecError(name, line, f"{key!r} is here twice; the first is on line {lines[key]}")
        items[key] = _value(value_node, name)
        lines[key] = line
    return Node(items, name, node.start_mark.line + 1, lines)


def _value(node: yaml.Node, name: str) -> Any:
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, name)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, name) for item in node.value]
    text: str = node.value
    if (
        isinstance(node, yaml.ScalarNode) and node.style
    ):  # quoted or a block; None or empty is plain, by the loader
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _NUMBER.fullmatch(text) else text
