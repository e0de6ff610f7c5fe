"""What calls cost stays within bounds that no clock has a say in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def counted() -> dict[str, Any]:
    program = [sys.executable, "-m", "tests.contract.counted"]
    plain = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    counts: dict[str, Any] = json.loads(subprocess.check_output(program, cwd=ROOT, env=plain))
    return counts


def test_a_client_imports_what_it_needs_and_no_more(counted: dict[str, Any]) -> None:
    """Beside httpx and orjson: half a client's start is imports, so that what few programs use has to wait."""
    ours = [name for name in counted["modules"] if name.startswith("genwire")]
    others = {name.partition(".")[0] for name in counted["modules"]} - {"genwire", "genwire_raw"}
    assert others <= {"orjson", "contextvars", "_contextvars"}
    for unused in ("_tuning", "_files", "_caches", "_chats", "_tools", "_json_mode", "_cloudflare"):
        assert f"genwire.{unused}" not in ours
    assert len(ours) <= 60


@pytest.mark.parametrize(
    ("what", "most", "why"),
    [
        (
            "calls of a call",
            130,
            "httpx and what is below it make several times as many",
        ),
        (
            "calls of an event",
            10.5,
            "read, split, parsed, made, added, looked at: a layer more is a tenth of its time",
        ),
        ("calls of a listed model", 6.1, "a field is read when it is asked for, and this one alone"),
        ("blocks kept of a call", 1.5, "the server that is tested against keeps each request: one block"),
        ("blocks kept of a stream", 1.5, "as of a call: nothing of any of its events"),
    ],
)
def test_counts(counted: dict[str, Any], what: str, most: float, why: str) -> None:
    assert counted[what] <= most, why
