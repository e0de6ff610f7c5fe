"""README.md and docs/: every example in Python passes pyright in basic mode, as it would in a reader's editor."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs/guide").glob("*.md")),
]
# The official clients that this page shows live in environments of their own: tests/clients runs them.
OTHER_LIBRARIES = {"clients.md"}
# What a page uses without a definition, since it is the reader's own.
READERS_OWN = {
    "README.md": """
from dataclasses import dataclass

@dataclass
class Recipe:
    name: str

def get_weather(city: str) -> str:
    return city

texts = ["Hello"]
"""
}
SETTINGS = {
    "typeCheckingMode": "basic",
    "extraPaths": [str(ROOT / "sdk"), str(ROOT / "generated")],
}


def examples(page: str) -> tuple[str, int]:
    """The examples of a page as one module, each line where it is on the page, and how many there are."""
    lines: list[str] = []
    count, inside = 0, False
    for line in page.splitlines():
        if line.startswith("```"):
            inside = not inside and line == "```python"
            count += inside
            lines.append("")
        else:
            lines.append(_code(line) if inside else "")
    return "\n".join(lines) + "\n", count


def _code(line: str) -> str:
    """A line of an example; of an interactive session only what was typed in."""
    return "" if line.startswith("'") else re.sub(r"^(>>>|\.\.\.) ", "", line)


@pytest.mark.slow
def test_the_examples_of_each_page_pass_pyright(tmp_path: Path) -> None:
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    checked = 0
    for page in PAGES:
        source, count = examples(page.read_text(encoding="utf-8"))
        if not count or page.name in OTHER_LIBRARIES:
            continue
        checked += count
        if own := READERS_OWN.get(page.name):
            (tmp_path / f"{page.stem}_own.py").write_text(own, encoding="utf-8")
            source = f"from {page.stem}_own import *  # the reader's\n{source.partition(chr(10))[2]}"
        (tmp_path / f"{page.stem}.py").write_text(source, encoding="utf-8")
    assert checked > 50
    found = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout


def test_what_an_example_is() -> None:
    page = "A\n```python\n>>> f(1)\n'x'\n... g()\n```\nB\n```\nshell\n```\n```python\nh()\n```\n"
    source, count = examples(page)
    assert count == 2
    assert source.split() == ["f(1)", "g()", "h()"]
    assert source.splitlines()[2] == "f(1)"
