"""The tables of docs/moving.md: each module of a package, how many of its names are here, and what is not.

`python -m tests.clients.moving` writes them, from the names that `tests.clients.generativeai_names` and
`tests.clients.genai_names` read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from tests.clients import genai_names, generativeai_names

PAGE = Path(__file__).parents[2] / "docs" / "moving.md"


class Package(NamedTuple):
    """A package, with the file of its names and the reasons for those that are left out."""

    module: str
    names: Path
    left_out: Mapping[str, str]


PACKAGES = {
    "google-generativeai": Package(
        "google.generativeai", generativeai_names.NAMES, generativeai_names.LEFT_OUT
    ),
    "google-genai": Package("google.genai", genai_names.NAMES, genai_names.LEFT_OUT),
}


def section(name: str = "google-generativeai") -> str:
    """The table of a package, between the lines that mark it."""
    package = PACKAGES[name]
    found: dict[str, dict[str, Any]] = json.loads(package.names.read_text(encoding="utf-8"))
    rows = [_row(module, names, package.left_out) for module, names in found.items() if names]
    head = [f"| module of `{package.module}` | names | here | not here, and why |", "|---|---|---|---|"]
    return "\n".join([_begin(name), *head, *rows, _end(name)])


def _begin(name: str) -> str:
    return f"<!-- {name}: made by `python -m tests.clients.moving` -->"


def _end(name: str) -> str:
    return f"<!-- end of {name} -->"


def _row(module: str, names: Mapping[str, Any], left_out: Mapping[str, str]) -> str:
    shown = f"`{module}`" if module else "itself"
    if module in left_out:
        return f"| {shown} | {len(names)} | 0 | {left_out[module]} |"
    absent: dict[str, list[str]] = {}
    for name, members in names.items():
        for one in (name, *(f"{name}.{member}" for member in _members(members))):
            if reason := left_out.get(f"{module}.{one}"):
                absent.setdefault(reason, []).append(f"`{one}`")
    kept = sum(f"{module}.{name}" not in left_out for name in names)
    why = "; ".join(f"{', '.join(group)}: {reason}" for reason, group in absent.items())
    return f"| {shown} | {len(names)} | {kept} | {why} |"


def _members(members: Any) -> Iterable[str]:
    """The members of a class; a function has none."""
    return members if isinstance(members, dict) else ()


def write() -> None:
    """Put the tables into the page, in the place of those that are there."""
    page = PAGE.read_text(encoding="utf-8")
    for name in PACKAGES:
        before, _, rest = page.partition(_begin(name))
        page = before + section(name) + rest.partition(_end(name))[2]
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    write()
