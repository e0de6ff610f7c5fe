"""Bulk jobs on a local Ray cluster: the same rows, also when workers and drivers are killed. `make test-ray`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from genwire.testing import Emulator
from genwire.testing import emulator as run_emulator

pytestmark = [pytest.mark.ray, pytest.mark.timeout(300)]

PYTHON = os.environ.get("GENWIRE_RAY_PYTHON", sys.executable)
GENERATE = "models.generateContent"
ROWS = 600
# Ray hands a worker so many batches of 64 rows at once, for each of two workers.
MOST_TWICE = 2 * 2 * 1024
START = """
import functools, json, os, sys
import ray, ray.data
ray.init(num_cpus=2, include_dashboard=False, logging_level="ERROR", log_to_driver=False)
ray.data.DataContext.get_current().enable_progress_bars = False
from genwire import AsyncGenerativeLanguage, GenerativeLanguage
url, source, out = sys.argv[1:4]
"""
JOB = (
    START
    + """
with GenerativeLanguage(api_key="test-key-0123456789", base_url=url) as gl:
    job = gl.bulk.generate(source, out, model="gemini-2.5-flash", prompt="Say: {text}", key="id", **eval(sys.argv[4]))
    report = job.run(on="ray")
    print(json.dumps([report.rows, report.answered, report.reused, report.failed, report.left, report.stopped]))
"""
)
STAGE = (
    START
    + """
from genwire.bulk.ray import Generate
client = functools.partial(AsyncGenerativeLanguage, api_key="test-key-0123456789", base_url=url)
answers = ray.data.read_json(source).map_batches(
    Generate,
    fn_constructor_kwargs={"model": "gemini-2.5-flash", "prompt": "Say: {text}", "client": client},
    batch_size=64, num_cpus=0.25, compute=ray.data.ActorPoolStrategy(size=2),
)
print(json.dumps(sorted(answers.take_all(), key=lambda row: row["id"])))
"""
)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with run_emulator(engine="echo", child=True) as running:
        yield running


@pytest.fixture
def source(emulator: Emulator, tmp_path: Path) -> Path:
    emulator.reset()
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps({"id": id_, "text": f"word {id_}"}) + "\n" for id_ in range(ROWS)))
    return path


def start(program: str, *arguments: object) -> subprocess.Popen[str]:
    environment = {**os.environ, "RAY_USAGE_STATS_ENABLED": "0"}
    command = [PYTHON, "-c", program, *map(str, arguments)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )


def finished(program: str, *arguments: object) -> Any:
    with start(program, *arguments) as process:
        out, complaints = process.communicate()
    assert process.returncode == 0, complaints
    return last_list(out)


def last_list(out: str) -> Any:
    """The last list of JSON that a program printed: Ray prints notes among it."""
    return json.loads([line for line in out.splitlines() if line.startswith("[") and line.endswith("]")][-1])


def asked(emulator: Emulator) -> int:
    return emulator.coverage()[GENERATE]


def wait_for_requests(emulator: Emulator, count: int) -> None:
    while asked(emulator) < count:
        time.sleep(0.01)


def check_answers(rows: list[dict[str, Any]]) -> None:
    assert sorted(row["id"] for row in rows) == [*range(ROWS)]
    for row in rows:
        assert row["answer"] == f'You said: "Say: word {row["id"]}". That is all I know.'
        assert (row["error"], row["output_tokens"]) == (None, 16)


def parts(out: Path) -> list[dict[str, Any]]:
    return [row for part in out.glob("part-*.parquet") for row in pq.read_table(part).to_pylist()]


def test_a_stage_of_a_dataset(emulator: Emulator, source: Path, tmp_path: Path) -> None:
    check_answers(finished(STAGE, emulator.url, source, tmp_path))
    assert asked(emulator) == ROWS


def test_a_gate_that_is_lost_costs_no_row(emulator: Emulator, source: Path, tmp_path: Path) -> None:
    emulator.fault("delay", operation=GENERATE, count=None, seconds=0.2)
    with start(STAGE, emulator.url, source, tmp_path) as process:
        wait_for_requests(emulator, 100)
        kill_one_of(process.pid, "ray::RateGate")
        said, complaints = process.communicate()
    assert process.returncode == 0, complaints
    check_answers(last_list(said))
    assert asked(emulator) == ROWS


def test_a_job_and_what_it_leaves_to_the_next(emulator: Emulator, source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    emulator.fault("status", operation=GENERATE, status=400, count=3)
    assert finished(JOB, emulator.url, source, out, "{}") == [ROWS, ROWS - 3, 0, 3, 0, None]
    assert finished(JOB, emulator.url, source, out, "{}") == [ROWS, ROWS, ROWS - 3, 0, 0, None]
    assert asked(emulator) == ROWS + 3
    check_answers(parts(out))
    with start(JOB.replace("Say:", "Tell:"), emulator.url, source, out, "{}") as process:
        assert "belongs to another job: its prompt is 'Say: {text}'" in process.communicate()[1]


def test_workers_share_one_gate(emulator: Emulator, source: Path, tmp_path: Path) -> None:
    emulator.fault("status", operation=GENERATE, status=429, count=20, skip=100, headers={"retry-after": "1"})
    options = {"requests_per_minute": 12_000}
    begun = time.monotonic()
    assert finished(JOB, emulator.url, source, tmp_path / "out.parquet", options)[:2] == [ROWS, ROWS]
    assert time.monotonic() - begun >= ROWS / 200
    assert asked(emulator) == ROWS + 20


def test_a_quota_of_the_day_ends_the_job_in_good_order(
    emulator: Emulator, source: Path, tmp_path: Path
) -> None:
    quota = {
        "@type": "type.googleapis.com/google.rpc.QuotaFailure",
        "violations": [{"quotaId": "RequestsPerDay"}],
    }
    body = {"error": {"code": 429, "message": "used up", "details": [quota]}}
    emulator.fault("status", operation=GENERATE, status=429, count=None, skip=300, body=body)
    rows, answered, _, failed, left, stopped = finished(
        JOB, emulator.url, source, tmp_path / "out.parquet", "{}"
    )
    assert (rows, failed) == (ROWS, 0)
    assert answered + left == ROWS
    assert left > 0
    assert stopped == "the quota for today is used up (RequestsPerDay)"


def test_a_worker_that_is_killed(emulator: Emulator, source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    emulator.fault("delay", operation=GENERATE, count=None, seconds=0.1)
    with start(JOB, emulator.url, source, out, {"concurrency": 8}) as process:
        wait_for_requests(emulator, 100)
        kill_one_of(process.pid, "ray::MapWorker")
        said, complaints = process.communicate()
    assert process.returncode == 0, complaints
    assert last_list(said)[:2] == [ROWS, ROWS]
    check_answers(parts(out))
    assert ROWS <= asked(emulator) <= ROWS + MOST_TWICE


def test_a_driver_that_is_killed(emulator: Emulator, source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    emulator.fault("delay", operation=GENERATE, count=None, seconds=0.1)
    with start(JOB, emulator.url, source, out, {"concurrency": 8}) as process:
        wait_for_requests(emulator, 200)
        process.kill()
    emulator.clear_faults()
    time.sleep(3)  # its workers notice, and end
    before = len(parts(out))
    rows, answered, reused, *_ = finished(JOB, emulator.url, source, out, "{}")
    assert (rows, answered, reused) == (ROWS, ROWS, before)
    check_answers(parts(out))
    assert asked(emulator) <= ROWS + MOST_TWICE


def kill_one_of(driver: int, name: str) -> None:
    """Kills one of the processes of a driver's cluster that have a name."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes()
            is_one = command.startswith(name.encode()) and is_below(int(folder.name), driver)
        except OSError:
            continue
        if is_one:
            os.kill(int(folder.name), 9)
            return
    raise AssertionError(f"there is no {name}")


def is_below(process: int, ancestor: int) -> bool:
    """Whether a process descends from another."""
    while process > 1:
        if process == ancestor:
            return True
        process = int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
    return False
