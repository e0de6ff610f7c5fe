"""docs/raw.md: its examples run, one after the other, and print what they say."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from genwire.testing import Emulator

PAGE = (Path(__file__).resolve().parents[2] / "docs/raw.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_examples_print_what_they_say(emulator: Emulator, capsys: pytest.CaptureFixture[str]) -> None:
    emulator.tuning(mode="immediate")
    names: dict[str, Any] = {}
    assert len(EXAMPLES) > 8
    for example in EXAMPLES:
        exec(compile(example.replace("http://127.0.0.1:8085", emulator.url), "docs/raw.md", "exec"), names)
        expected = re.findall(r"print\(.*\)  # (.*)$", example, re.MULTILINE)
        assert capsys.readouterr().out.splitlines() == expected
    assert emulator.requests("tunedModels.create")
