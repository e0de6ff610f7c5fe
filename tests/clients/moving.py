"""The table of docs/moving.md: each module of google-generativeai, how many of its names are here, and what is not.

`python -m tests.clients.moving` writes it, from the names that `tests.clients.generativeai_names` read.
"""

from __future__ import annotations

import json
from pathlib import Path

from tests.clients.generativeai_names import LEFT_OUT, NAMES

PAGE = Path(__file__).parents[2] / "docs" / "moving.md"
_BEGIN = "<!-- google-generativeai: made by `python -m tests.clients.moving` -->"
_END = "<!-- end of google-generativeai -->"


def section() -> str:
    """The table, between the lines that mark it."""
    found: dict[str, dict[str, list[str]]] = json.loads(NAMES.read_text(encoding="utf-8"))
    rows = [_row(module, names) for module, names in found.items()]
    head = ["| module of `google.generativeai` | names | here | not here, and why |", "|---|---|---|---|"]
    return "\n".join([_BEGIN, *head, *rows, _END])


def _row(module: str, names: dict[str, list[str]]) -> str:
    shown = f"`{module}`" if module else "itself"
    if module in LEFT_OUT:
        return f"| {shown} | {len(names)} | 0 | {LEFT_OUT[module]} |"
    absent: dict[str, list[str]] = {}
    for name in names:
        if reason := LEFT_OUT.get(f"{module}.{name}"):
            absent.setdefault(reason, []).append(f"`{name}`")
    kept = len(names) - sum(map(len, absent.values()))
    why = "; ".join(f"{', '.join(group)}: {reason}" for reason, group in absent.items())
    return f"| {shown} | {len(names)} | {kept} | {why} |"


def write() -> None:
    """Put the table into the page, in the place of the one that is there."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(_BEGIN)
    PAGE.write_text(before + section() + rest.partition(_END)[2], encoding="utf-8")


if __name__ == "__main__":
    write()
