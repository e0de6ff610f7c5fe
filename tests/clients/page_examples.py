"""The examples of page 004, read from the data file; for the tests and for what runs in a client's environment."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

DATA: Final = Path(__file__).parent / "data" / "page_004_examples.txt"
_HEADING: Final = re.compile(r"^=== (\S+) (\w+)$", re.MULTILINE)


def examples(language: str) -> dict[str, str]:
    """The examples in `python` or `shell`, by method and heading."""
    _, *parts = _HEADING.split(DATA.read_text(encoding="utf-8"))
    found = zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    return {name: text.strip("\n") for name, of, text in found if of == language}
