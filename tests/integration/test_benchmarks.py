"""That the benchmarks run, and find the answers to be right; what they find of speed is not judged here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]  # a round of each item, on a busy machine too

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("command", "rows"),
    [
        (("run.py", "--rounds", "1", "--items", "rss,small,paced,embed,pages50,async1"), 6),
        (("scale.py", "--divide", "50", "--jobs", "stream,stream_kept,listing,embedding_sliced"), 4),
        (("generation.py", "--sizes", "2"), 1),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_a_benchmark_measures_what_it_is_asked_for(command: tuple[str, ...], rows: int) -> None:
    script, *options = command
    done = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / script, *options], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    headings = 1 if script == "run.py" else 0
    assert len(done.stdout.splitlines()) == rows + headings
    assert "not available" not in done.stdout
