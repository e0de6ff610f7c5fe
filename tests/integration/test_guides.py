"""The guides and other pages of docs/: the examples of each page run, one after the other, and print what they say."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from genwire.testing import Emulator

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = [
    *sorted((DOCS / "guide").glob("*.md")),
    *(DOCS / name for name in ("errors.md", "quickstart.md", "recipes.md")),
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_examples_print_what_they_say(
    page: Path,
    emulator: Emulator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("GOOGLE_API_KEY", "any")
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", emulator.url)
    monkeypatch.setenv("CLOUDFLARE_ACCOUNT_ID", "any")
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "any")
    monkeypatch.setenv("CLOUDFLARE_BASE_URL", emulator.cloudflare_url)
    monkeypatch.setenv("MPLBACKEND", "agg")
    monkeypatch.chdir(tmp_path)
    Image.new("RGB", (4, 4)).save("photo.png")
    examples = re.findall(
        r"^```python\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    assert examples
    names: dict[str, Any] = {"__name__": "__main__"}
    try:
        for example in examples:
            exec(compile(example, page.name, "exec"), names)
            said = re.findall(r"print\(.*\)  # (.*)$", example, re.MULTILINE)
            assert capsys.readouterr().out.splitlines() == said
    finally:
        for client in names.keys() & {"gl", "cf"}:
            names[client].close()
