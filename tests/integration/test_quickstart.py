"""The main job, as `make run` does it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

QUICKSTART = Path(__file__).parents[2] / "examples/quickstart.py"


def run(**environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME")}
    return subprocess.run(
        [sys.executable, str(QUICKSTART)],
        env={**kept, "PYTHONPATH": ":".join(sys.path), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
def test_the_main_job_from_beginning_to_end() -> None:
    done = run(ENGINE="echo")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert any(line.startswith("gemini-3.8-flash on 'Why is the sky blue?': ") for line in lines)
    states = [line.split()[-1] for line in lines if line.startswith("state")]
    assert states == ["CREATING", "ACTIVE"]
    assert any(line.startswith("operation tunedModels/") for line in lines)
    loss = next(line for line in lines if line.startswith("loss"))
    first, last = (float(part.split()[0]) for part in loss.removeprefix("loss").split(", "))
    assert first > last > 0
    assert any("continues 'III' with: " in line and not line.endswith(": ") for line in lines)
    assert any(line.lstrip().startswith("page 1: tunedModels/") for line in lines)
    assert any(
        line.startswith("@cf/meta/llama-3.2-3b-instruct on 'Why is the sky blue?': ") for line in lines
    )
    assert lines[-1] == "done"


def test_without_keys_the_real_services_are_one_clear_line_away() -> None:
    done = run(LIVE="1")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("ConfigurationError: no API key: pass api_key=..., or set GOOGLE_API_KEY")
