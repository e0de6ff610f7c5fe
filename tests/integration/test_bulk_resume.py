"""Bulk jobs that were ended, and go on: what was answered is paid once."""

from __future__ import annotations

import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import orjson
import pytest

from genwire import errors
from genwire.bulk.journal import _SCHEMA
from genwire.testing import Emulator
from tests.both import API_KEY, Both
from tests.integration.test_bulk import GENERATE, MODEL, numbered, read_rows, run, write_rows

pytestmark = pytest.mark.slow

KILLS = int(os.environ.get("GENWIRE_KILLS", "20"))
PROGRAM = f"""
import sys
from genwire import GenerativeLanguage
url, source, out, key, more = sys.argv[1:]
with GenerativeLanguage(api_key=key, base_url=url) as gl:
    options = dict(model="{MODEL}", prompt="Say: {{text}}", key="id", **eval(more))
    print(gl.bulk.generate(source, out, **options).run())
"""


def start(emulator: Emulator, source: Path, out: Path, **more: Any) -> subprocess.Popen[str]:
    """A process that runs the job."""
    command = [sys.executable, "-c", PROGRAM, emulator.url, str(source), str(out), API_KEY, repr(more)]
    return subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def asked(emulator: Emulator) -> int:
    return emulator.coverage()[GENERATE]


def wait_for(emulator: Emulator, requests: int, process: subprocess.Popen[str]) -> None:
    """Waits until so many requests came, or the process has ended."""
    while asked(emulator) < requests and process.poll() is None:
        time.sleep(0.002)


@pytest.mark.slow
@pytest.mark.timeout(300 + 5 * KILLS)
def test_killed_at_any_moment_nothing_is_lost_and_little_is_paid_twice(
    emulator: Emulator, tmp_path: Path
) -> None:
    count, concurrency, kills = 40 * KILLS, 8, 0
    source, out = write_rows(tmp_path / "rows.jsonl", numbered(count)), tmp_path / "out.jsonl"
    dice = random.Random(13)
    for _ in range(KILLS):
        before = asked(emulator)
        with start(emulator, source, out, concurrency=concurrency) as process:
            wait_for(emulator, before + dice.randint(1, 40), process)
            time.sleep(dice.random() * 0.01)
            kills += process.poll() is None
            process.kill()
    assert kills > KILLS / 2
    with start(emulator, source, out, concurrency=concurrency) as process:
        said, complaints = process.communicate()
    assert complaints == ""
    assert said.startswith(f"{count} of {count} rows answered, ")
    assert [row["id"] for row in read_rows(out)] == [*range(count)]
    assert all(row["answer"].startswith(f'You said: "Say: word {row["id"]}"') for row in read_rows(out))
    assert count <= asked(emulator) <= count + kills * concurrency


@pytest.mark.slow
def test_ctrl_c_ends_cleanly_and_says_how_to_go_on(emulator: Emulator, tmp_path: Path) -> None:
    source, out = write_rows(tmp_path / "rows.jsonl", numbered(1000)), tmp_path / "out.jsonl"
    with start(emulator, source, out, concurrency=4) as process:
        wait_for(emulator, 100, process)
        process.send_signal(signal.SIGINT)
        _, complaints = process.communicate()
    assert process.returncode != 0
    last = complaints.splitlines()[-1]
    assert last.startswith("KeyboardInterrupt: ")
    assert "of 1000 rows answered" in last
    assert last.endswith("run the same job again to go on: what was answered is kept")
    paid = asked(emulator)
    assert paid < 1000
    assert len(read_rows(out)) == paid
    with start(emulator, source, out) as process:
        assert f"{paid} of them from before" in process.communicate()[0]
    assert asked(emulator) == 1000
    assert len(read_rows(out)) == 1000


@pytest.mark.slow
def test_ctrl_c_in_a_loop_over_rows_ends_it_cleanly(emulator: Emulator, tmp_path: Path) -> None:
    source, out = write_rows(tmp_path / "rows.jsonl", numbered(1000)), tmp_path / "out.jsonl"
    looping = PROGRAM.replace("print(gl.", "print(sum(1 for _ in gl.").replace(".run())", "))")
    command = [
        sys.executable,
        "-c",
        looping,
        emulator.url,
        str(source),
        str(out),
        API_KEY,
        "{'concurrency': 4}",
    ]
    with subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        wait_for(emulator, 100, process)
        process.send_signal(signal.SIGINT)
        _, complaints = process.communicate()
    last = complaints.splitlines()[-1]
    assert last.startswith("KeyboardInterrupt: ")
    assert last.endswith("run the same job again to go on: what was answered is kept")
    assert len(read_rows(out)) == asked(emulator) < 1000


@pytest.mark.slow
def test_a_second_ctrl_c_leaves_the_requests_under_way(emulator: Emulator, tmp_path: Path) -> None:
    source, out = write_rows(tmp_path / "rows.jsonl", numbered(50)), tmp_path / "out.jsonl"
    emulator.fault("stall", operation=GENERATE, count=None, skip=10)
    with start(emulator, source, out, concurrency=4) as process:
        wait_for(emulator, 14, process)
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert process.stderr.readline().startswith("interrupted: the requests under way are finished first")
        process.send_signal(signal.SIGINT)
        _, complaints = process.communicate()
    assert complaints.splitlines()[-1].endswith("to go on: what was answered is kept")
    emulator.clear_faults()
    with start(emulator, source, out) as process:
        assert "10 of them from before" in process.communicate()[0]


@pytest.mark.parametrize("limit", [20_000, 60_000])
def test_a_full_disk_is_one_clear_line_and_costs_no_answer(
    emulator: Emulator, tmp_path: Path, limit: int
) -> None:
    source, out = write_rows(tmp_path / "rows.jsonl", numbered(500)), tmp_path / "out.jsonl"
    command = [sys.executable, "-c", PROGRAM, emulator.url, str(source), str(out), API_KEY, "{}"]
    # Who measures coverage writes files of its own.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    process = subprocess.run(
        command,
        env=environment,
        text=True,
        capture_output=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        check=False,
    )
    last = process.stderr.splitlines()[-1]
    assert last.startswith("genwire.errors.JobError: ")
    assert "out.jsonl" in last
    paid = asked(emulator)
    assert paid < 500
    with start(emulator, source, out) as again:
        assert again.communicate()[0].startswith("500 of 500 rows answered")
    assert asked(emulator) <= 500 + 256
    assert len(read_rows(out)) == 500


async def test_equal_rows_are_asked_once(both: Both, tmp_path: Path) -> None:
    rows = [{"id": number, "text": f"word {number % 7}"} for number in range(100)]
    report = await run(both, rows, tmp_path / "out.jsonl", key="id")
    assert asked(both.emulator) == 7
    assert (report.answered, report.reused) == (100, 93)
    assert report.tokens == 7 * 20


async def test_a_longer_source_asks_only_what_is_new(both: Both, tmp_path: Path) -> None:
    await run(both, numbered(10), tmp_path / "out.jsonl", key="id")
    report = await run(both, numbered(15), tmp_path / "out.jsonl", key="id")
    assert (report.answered, report.reused, asked(both.emulator)) == (15, 10, 15)
    assert len(read_rows(tmp_path / "out.jsonl")) == 15


async def test_a_changed_function_asks_again_only_what_it_changes(both: Both, tmp_path: Path) -> None:
    def prompt(row: Mapping[str, Any]) -> str:
        return f"Say {row['text']}"

    await run(both, numbered(10), tmp_path / "out.jsonl", prompt=prompt)

    def changed(row: Mapping[str, Any]) -> str:
        # a comment
        return f"Say {row['text']}" if row["id"] else "Say nothing"

    changed.__qualname__ = prompt.__qualname__
    report = await run(both, numbered(10), tmp_path / "out.jsonl", prompt=changed)
    assert (report.answered, report.reused) == (10, 9)
    assert read_rows(tmp_path / "out.jsonl")[0]["answer"].startswith('You said: "Say nothing"')


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"prompt": "Tell: {text}"}, "its prompt is 'Say: {text}', not 'Tell: {text}'"),
        ({"model": "gemini-2.5-pro"}, "its model is 'gemini-2.5-flash', not 'gemini-2.5-pro'"),
        ({"config": {"temperature": 0.5}}, "temperature is absent, not 0.5"),
        ({"key": "id"}, "its key is absent, not 'id'"),
    ],
)
async def test_an_output_of_another_job_is_not_written_over(
    both: Both, tmp_path: Path, changed: dict[str, Any], says: str
) -> None:
    out = tmp_path / "out.jsonl"
    await run(both, numbered(3), out)
    before = out.read_bytes()
    with pytest.raises(errors.JobError) as caught:
        await run(both, numbered(3), out, **changed)
    assert says in str(caught.value)
    assert str(caught.value).endswith("give another file, or begin anew with fresh=True (--fresh)")
    assert out.read_bytes() == before
    assert asked(both.emulator) == 3
    report = await run(both, numbered(3), out, fresh=True, **changed)
    assert (report.answered, report.reused, asked(both.emulator)) == (3, 0, 6)


async def test_a_file_that_no_job_made_is_not_written_over(both: Both, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("mine\n")
    with pytest.raises(errors.JobError, match="is there already, and no job of genwire's has made it"):
        await run(both, numbered(3), out)
    assert out.read_text() == "mine\n"
    assert (await run(both, numbered(3), out, fresh=True)).answered == 3


async def test_rows_that_were_cut_are_asked_again_when_the_limit_was_raised(
    both: Both, tmp_path: Path
) -> None:
    rows, out = [{"text": "a"}, {"text": "count to 30"}], tmp_path / "out.jsonl"

    async def limited(limit: int | None) -> tuple[int, list[str]]:
        config = {} if limit is None else {"max_output_tokens": limit}
        report = await run(both, rows, out, prompt="{text}", config=config)
        return report.reused, [row["finish_reason"] for row in read_rows(out)]

    assert await limited(20) == (0, ["STOP", "MAX_TOKENS"])
    assert await limited(20) == (2, ["STOP", "MAX_TOKENS"])
    assert await limited(15) == (2, ["STOP", "MAX_TOKENS"])
    assert await limited(25) == (1, ["STOP", "MAX_TOKENS"])
    assert await limited(None) == (1, ["STOP", "STOP"])
    assert asked(both.emulator) == 4
    assert await limited(5) == (2, ["STOP", "STOP"])


async def test_one_job_runs_once_at_a_time(
    both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genwire.bulk.execution._MOMENT", 0.3)
    both.emulator.fault("stall", operation=GENERATE, skip=1, seconds=2)
    job = both.google().bulk.generate(numbered(9), tmp_path / "out.jsonl", model=MODEL, prompt="{text}")
    rows = both.each(job)
    await anext(rows)
    with pytest.raises(errors.JobError, match=r"out\.jsonl\.journal: the job is being run at this moment"):
        await run(both, numbered(9), tmp_path / "out.jsonl", prompt="{text}")
    both.emulator.clear_faults()


async def test_a_journal_that_is_none(both: Both, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl.journal").write_text("something else that is long enough to be looked at" * 20)
    with pytest.raises(errors.JobError, match="is no journal of a job"):
        await run(both, numbered(9), tmp_path / "out.jsonl")


def test_the_journal_keeps_answers_as_they_came(emulator: Emulator, tmp_path: Path) -> None:
    source, out = write_rows(tmp_path / "rows.jsonl", numbered(2)), tmp_path / "out.jsonl"
    with start(emulator, source, out) as process:
        process.communicate()
    with closing(sqlite3.connect(out.with_name("out.jsonl.journal"))) as journal:
        bodies = [orjson.loads(body) for (body,) in journal.execute("SELECT body FROM answers")]
    assert all(body["candidates"][0]["finishReason"] == "STOP" for body in bodies)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "out.jsonl",
        "out.jsonl.journal",
        "rows.jsonl",
    ]


async def test_rows_that_wait_for_a_slow_one_are_written_in_order(
    both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genwire.bulk.window.MOST", 200)
    monkeypatch.setattr("genwire.bulk.window._HELD", 20)
    both.emulator.fault("delay", operation=GENERATE, seconds=1.0)
    report = await run(both, numbered(600), tmp_path / "out.jsonl", key="id", concurrency=8)
    assert report.answered == 600
    rows = read_rows(tmp_path / "out.jsonl")
    assert [row["id"] for row in rows] == [*range(600)]
    assert all(row["answer"].startswith(f'You said: "Say: word {row["id"]}"') for row in rows)


async def test_a_disk_that_fills_up_ends_the_job_with_what_is_kept(
    both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("genwire.bulk.journal._SCHEMA", _SCHEMA + "PRAGMA max_page_count = 20;")
        with pytest.raises(
            errors.JobError, match=r"out\.jsonl\.journal: cannot be written: the disk is full$"
        ):
            await run(both, numbered(400), tmp_path / "out.jsonl", concurrency=4)
    assert not (tmp_path / "out.jsonl").exists()
    paid = asked(both.emulator)
    report = await run(both, numbered(400), tmp_path / "out.jsonl")
    assert report.answered == 400
    assert paid - 4 <= report.reused <= paid
    assert asked(both.emulator) == paid + 400 - report.reused
