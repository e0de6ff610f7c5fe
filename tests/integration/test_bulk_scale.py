"""Memory of a bulk job does not grow with its rows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from genwire.testing import emulator

PROGRAM = """
import resource, sys
from genwire import GenerativeLanguage
url, source, out = sys.argv[1:]
with GenerativeLanguage(api_key="key", base_url=url) as gl:
    report = gl.bulk.generate(source, out, model="gemini-2.5-flash", prompt="{text}", key="id").run()
assert report.answered == report.rows, report
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""
# Rows of one text have one answer: so many rows take no longer than their reading and writing.
DIFFERENT = 1000


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("ending", ["jsonl", "parquet"])
def test_memory_is_flat(tmp_path: Path, ending: str) -> None:
    def megabytes(rows: int, url: str) -> float:
        source = tmp_path / f"rows-{rows}.jsonl"
        with source.open("wb") as file:
            for number in range(rows):
                row = {"id": number, "text": f"word {number % DIFFERENT} " + "and more " * 20}
                file.write(orjson.dumps(row) + b"\n")
        command = [sys.executable, "-c", PROGRAM, url, str(source), str(tmp_path / f"out-{rows}.{ending}")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return float(done.stdout)

    with emulator(child=True, engine="echo") as running:
        few, many = megabytes(10_000, running.url), megabytes(100_000, running.url)
    assert many - few < 12
