"""Adds entries to spec files without reformatting the text already in them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from .table import SourceError


class Edits:
    """Edits of files that can be undone."""

    def __init__(self) -> None:
        self._before: dict[Path, str | None] = {}

    @property
    def files(self) -> list[Path]:
        """The files changed or created."""
        return sorted(self._before)

    def add(self, file: Path, pointer: Sequence[str], entry: Mapping[str, Any] | str) -> None:
        """Add to a mapping or list in a file.

        Args:
            file: The file; its existing text is not reformatted.
            pointer: The keys of the path to the mapping or list.
            entry: The mapping's new entries, or the list's new item.

        Raises:
            SourceError: There is no such mapping or list.
        """
        text = file.read_text(encoding="utf-8")
        self._before.setdefault(file, text)
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        node = _at(root, pointer)
        if isinstance(node, yaml.MappingNode) != isinstance(entry, Mapping):
            raise SourceError(f"{file.name}: {'/'.join(pointer)} is of another kind")
        file.write_text(_added(text, node, entry), encoding="utf-8")

    def append(self, file: Path, header: str, entries: Mapping[str, Any]) -> None:
        """Append to a file; a new file starts with a comment."""
        before = file.read_text(encoding="utf-8") if file.is_file() else None
        self._before.setdefault(file, before)
        blocks = [_dumped({key: value}) for key, value in entries.items()]
        whole = [before.rstrip("\n") + "\n" if before else f"# {header}\n", *blocks]
        file.write_text("\n".join(whole), encoding="utf-8")

    def undo(self) -> None:
        """Restore all files."""
        for file, text in self._before.items():
            if text is None:
                file.unlink(missing_ok=True)
            else:
                file.write_text(text, encoding="utf-8")


def _at(root: yaml.Node | None, pointer: Sequence[str]) -> yaml.MappingNode | yaml.SequenceNode:
    node = root
    for key in pointer:
        entries: list[tuple[yaml.Node, yaml.Node]] = node.value if isinstance(node, yaml.MappingNode) else []
        node = next((value for name, value in entries if name.value == key), None)
    if not isinstance(node, (yaml.MappingNode, yaml.SequenceNode)):
        raise SourceError(f"there is no {'/'.join(pointer)} to add to")
    return node


def _added(text: str, node: yaml.MappingNode | yaml.SequenceNode, entry: Mapping[str, Any] | str) -> str:
    if node.flow_style or not node.value:
        end = node.end_mark.index - 1  # the closing bracket
        inner = json.dumps(entry, ensure_ascii=False)
        inner = inner[1:-1] if isinstance(entry, Mapping) else str(entry)
        return f"{text[:end].rstrip()}{', ' if node.value else ''}{inner}{text[end:]}"
    first = node.value[0][0] if isinstance(node, yaml.MappingNode) else node.value[0]
    column = first.start_mark.column if isinstance(node, yaml.MappingNode) else node.start_mark.column
    block = _dumped(entry) if isinstance(entry, Mapping) else f"- {entry}\n"
    lines = text.splitlines(keepends=True)
    end = node.end_mark.line if node.end_mark.column or node.end_mark.line < len(lines) else len(lines)
    while end and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    if end and not lines[end - 1].endswith("\n"):
        lines[end - 1] += "\n"
    added = "".join(f"{' ' * column}{line}\n" for line in block.splitlines())
    return "".join([*lines[:end], added, *lines[end:]])


def _dumped(entry: Mapping[str, Any]) -> str:
    return yaml.safe_dump(dict(entry), sort_keys=False, allow_unicode=True, width=100)
