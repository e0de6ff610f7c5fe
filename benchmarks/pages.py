"""Puts tables into the page, between `<!-- measured: NAME -->` and `<!-- end -->`."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).resolve().parents[1] / "docs" / "performance.md"


def put(name: str, text: str) -> None:
    """Replace what stands between the marks of a name."""
    page = PAGE.read_text(encoding="utf-8")
    between = re.compile(rf"(<!-- measured: {name} -->\n).*?(<!-- end -->)", re.DOTALL)
    assert between.search(page), f"{PAGE} has no place for {name}"
    PAGE.write_text(between.sub(lambda found: f"{found[1]}{text}{found[2]}", page), encoding="utf-8")


def table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Markdown."""
    lines = [heading, ["---"] * len(heading), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def made_with(command: str) -> str:
    """A line that says what made a table, and where."""
    python = f"Python {platform.python_version()}"
    return f"`{command}` on {os.cpu_count()} cores with {python} and httpx {version('httpx')}:\n\n"


def number(value: float) -> str:
    """A figure with two or three digits that count."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}" if value >= 1 else f"{value:.2f}"
