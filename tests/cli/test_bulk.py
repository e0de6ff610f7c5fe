"""`genwire bulk` and `genwire batches`."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from genwire.testing import Emulator
from tests.cli.conftest import CF_MODEL, MODEL, Command


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    file = tmp_path / "rows.csv"
    file.write_text("text\n" + "".join(f"row {n}\n" for n in range(20)))
    return file


@pytest.mark.parametrize("model", [MODEL, CF_MODEL])
def test_every_row_is_answered_and_paid_once(
    run: Command, emulator: Emulator, rows: Path, model: str
) -> None:
    out = rows.with_name("answers.csv")
    command = ("bulk", str(rows), "-o", str(out), "-p", "Classify: {text}", "-m", model, "--schema", "label")
    ran = run(*command)
    assert (ran.status, ran.stdout) == (0, ""), ran.stderr
    assert "20 of 20 rows answered" in ran.stderr
    with out.open(newline="") as opened:
        answers = list(csv.DictReader(opened))
    assert [one["text"] for one in answers] == [f"row {n}" for n in range(20)]
    assert all(one["label"] for one in answers)
    asked = len(emulator.requests())
    assert json.loads(run(*command, "--json").stdout)["reused"] == 20
    assert len(emulator.requests()) == asked


def test_rows_that_fail_are_status_8(run: Command, emulator: Emulator, rows: Path) -> None:
    emulator.fault("status", status=400, count=3)
    out = rows.with_name("answers.jsonl")
    ran = run("bulk", str(rows), "-o", str(out), "-p", "text", "-s", "Be brief.", "--rpm", "100000")
    assert ran.status == 8, ran.stderr
    assert "3 failed" in ran.stderr
    assert len(out.read_text().splitlines()) == 20


def test_bad_input(run: Command, emulator: Emulator, rows: Path) -> None:
    out = str(rows.with_name("answers.jsonl"))
    ran = run("bulk", str(rows), "-o", out, "-p", "Classify: {txt}")
    assert ran.status != 0
    assert "txt" in ran.stderr
    assert emulator.requests() == []
    assert run("bulk", str(rows), "-o", out, "-p", "text", "-m", CF_MODEL, "-s", "x").status == 2
    assert run("bulk", "nowhere.csv", "-o", out, "-p", "text").status == 2


def test_batches(run: Command, emulator: Emulator, tmp_path: Path) -> None:
    file = tmp_path / "requests.jsonl"
    request = {"contents": [{"role": "user", "parts": [{"text": "hi"}]}]}
    file.write_text("".join(json.dumps({"key": f"k{n}", "request": request}) + "\n" for n in range(3)))
    ran = run("batches", "create", str(file), "-m", MODEL, "--display-name", "mine")
    assert ran.status == 0, ran.stderr
    name = ran.stdout.strip()
    assert name in run("batches", "list").stdout
    assert json.loads(run("batches", "get", name).stdout)["name"] == name
    ran = run("batches", "wait", name, "--within", "60")
    assert ran.status == 0, ran.stderr
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [one["key"] for one in answers] == ["k0", "k1", "k2"]
    assert "You said" in json.dumps(answers[0]["response"])
    assert run("batches", "cancel", name).status in (0, 1)
    assert run("batches", "delete", name).stderr == f"deleted {name}\n"


def test_a_batch_of_which_a_request_fails_is_status_8(
    run: Command, emulator: Emulator, tmp_path: Path
) -> None:
    file = tmp_path / "requests.jsonl"
    bad = {"fileData": {"fileUri": "https://127.0.0.1/v1beta/files/none"}}
    lines = [
        {"key": name, "request": {"contents": [{"role": "user", "parts": [part]}]}}
        for name, part in (("a", {"text": "hi"}), ("b", bad))
    ]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    name = run("batches", "create", str(file), "-m", MODEL).stdout.strip()
    ran = run("batches", "wait", name)
    assert ran.status == 8
    assert ["error" in json.loads(line) for line in ran.stdout.splitlines()] == [False, True]


def test_a_batch_that_takes_longer_says_how_to_wait_again(
    run: Command, emulator: Emulator, tmp_path: Path
) -> None:
    running = {"name": "batches/slow", "metadata": {"state": "BATCH_STATE_RUNNING"}, "done": False}
    emulator.fault("status", operation="batches.get", status=200, count=None, body=running)
    ran = run("batches", "wait", "batches/slow", "--within", "0.2")
    assert ran.status == 7
    assert "it goes on; to wait again: genwire batches wait batches/slow" in ran.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_job_says_how_to_go_on(emulator: Emulator, rows: Path, number: signal.Signals) -> None:
    emulator.fault("delay", operation="models.generateContent", count=None, seconds=0.3)
    out = rows.with_name("answers.jsonl")
    command = [
        sys.executable,
        "-m",
        "genwire.cli",
        "bulk",
        str(rows),
        "-o",
        str(out),
        "-p",
        "{text}",
        "--concurrency",
        "1",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while len(emulator.requests()) < 3 and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(number)
        _, complaints = process.communicate()
    assert process.returncode == 130
    assert "what is done is kept; the same command goes on from there" in complaints
    assert 2 <= len(out.read_text().splitlines()) < 20


@pytest.mark.parametrize(
    ("name", "piped"),
    [
        ("jsonl", '{"text": "a"}\n{"text": "b"}\n'),
        ("csv", "\ufefftext\na\nb\n"),
        ("torn", '{"text": "a"}\n{"te'),
    ],
)
def test_rows_are_piped_in(run: Command, emulator: Emulator, tmp_path: Path, name: str, piped: str) -> None:
    out = tmp_path / "out.jsonl"
    command = ("bulk", "-", "-o", str(out), "-p", "Say {text}")
    ran = run(*command, stdin=piped)
    if name == "torn":
        assert ran.status == 2
        assert "stdin.jsonl, row 2 (line 2): not JSON" in ran.stderr
        return
    assert ran.status == 0, ran.stderr
    assert [json.loads(line)["text"] for line in out.read_text().splitlines()] == ["a", "b"]
    assert "2 of them from before" in run(*command, stdin=piped).stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes")
def test_rows_come_through_a_named_pipe(run: Command, emulator: Emulator, tmp_path: Path) -> None:
    pipe, out = tmp_path / "pipe", tmp_path / "out.jsonl"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=['{"text": "a"}\n'])
    writer.start()
    ran = run("bulk", str(pipe), "-o", str(out), "-p", "text")
    writer.join()
    assert ran.status == 0, ran.stderr
    assert len(out.read_text().splitlines()) == 1


def test_examples_and_requests_are_piped_in(run: Command, emulator: Emulator) -> None:
    examples = json.dumps([{"text_input": str(n), "output": str(n + 1)} for n in range(20)])
    ran = run("tune", "-", "--id", "piped", stdin=examples)
    assert (ran.status, "tunedModels/piped" in ran.stdout) == (0, True), ran.stderr
    request = {"contents": [{"role": "user", "parts": [{"text": "hi"}]}]}
    ran = run(
        "batches", "create", "-", "-m", MODEL, stdin=json.dumps({"key": "a", "request": request}) + "\n"
    )
    assert (ran.status, ran.stdout.startswith("batches/")) == (0, True), ran.stderr
