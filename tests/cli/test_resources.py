"""Models, files, caches, tuned models and operations from the command line."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from genwire.testing import Emulator
from tests.cli.conftest import CF_MODEL, MODEL, Command, tuned_model


def test_models(run: Command, emulator: Emulator) -> None:
    names = [line.split("\t")[0] for line in run("models").stdout.splitlines()]
    assert f"models/{MODEL}" in names
    rows = [json.loads(line) for line in run("models", "--json").stdout.splitlines()]
    assert [row["name"] for row in rows] == names
    assert json.loads(run("models", MODEL).stdout)["name"] == f"models/{MODEL}"
    assert CF_MODEL in run("models", "--workers-ai").stdout
    assert run("models", CF_MODEL).status == 0
    assert run("models", "nope").status == 6


def test_embed(run: Command, emulator: Emulator) -> None:
    ran = run("embed", "one", "two", "-m", "text-embedding-004")
    assert [type(json.loads(line)[0]) for line in ran.stdout.splitlines()] == [float, float]
    ran = run("embed", "-m", "text-embedding-004", "--json", stdin="eins\n\nzwei\n")
    assert [json.loads(line)["text"] for line in ran.stdout.splitlines()] == ["eins", "zwei"]
    assert run("embed", "-m", "text-embedding-004").status == 2
    ran = run("embed", "one", "two", "-m", "@cf/baai/bge-m3", "-o", "pooling=cls")
    assert [len(json.loads(line)) for line in ran.stdout.splitlines()] == [1024, 1024]
    assert emulator.requests()[-1]["body"] == {"text": ["one", "two"], "pooling": "cls"}


def test_count(run: Command, emulator: Emulator, tmp_path: Path) -> None:
    assert run("count", "one", "two").stdout == "2\n"
    assert json.loads(run("count", "--json", stdin="one two three").stdout)["totalTokens"] == 3
    (tmp_path / "notes.txt").write_text("four words are here")
    with_system = int(run("count", "one", "-s", "two three", "-a", str(tmp_path / "notes.txt")).stdout)
    assert with_system > int(run("count", "-a", str(tmp_path / "notes.txt")).stdout)
    assert "only models of Google's" in run("count", "x", "-m", CF_MODEL).stderr


def test_files(run: Command, emulator: Emulator, tmp_path: Path) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in paths:
        path.write_text(path.name)
    names = run("files", "upload", *map(str, paths)).stdout.split()
    listed = run("files", "list").stdout
    assert all(name in listed for name in names)
    assert "a.txt" in listed
    assert json.loads(run("files", "get", names[0]).stdout)["displayName"] == "a.txt"
    ran = run("files", "delete", *names)
    assert (ran.status, ran.stdout, ran.stderr) == (0, "", f"deleted {names[0]}\ndeleted {names[1]}\n")
    assert run("files", "list").stdout == ""
    assert run("files", "upload", str(tmp_path / "c.txt")).status == 2
    assert run("files", "upload", *map(str, paths), "--name", "x").status == 2
    ran = run("files", "upload", str(paths[0]), "--name", "x", "--wait", "--json")
    assert json.loads(ran.stdout)["name"] == "files/x"
    assert run("files", "download", "x").status != 0  # what was uploaded cannot be downloaded


def test_downloads_go_to_stdout_or_a_file(run: Command, emulator: Emulator, tmp_path: Path) -> None:
    emulator.fault("status", operation="files.download", status=200, count=3, body="the bytes")
    assert "the bytes" in run("files", "download", "files/made").stdout
    target = tmp_path / "made.mp4"
    ran = run("files", "download", "files/made", "-o", str(target))
    assert (ran.stdout, ran.stderr) == ("", f"{target.stat().st_size} bytes in {target}\n")
    assert b"the bytes" in target.read_bytes()
    assert "the bytes" in run("raw", "files.download", "-p", "file=made").stdout
    assert "--output answer" in run("raw", "files.download", "-p", "file=made", "--dry-run").stdout


def test_caches(run: Command, emulator: Emulator, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("word " * 40_000)
    model = ("-m", "gemini-1.5-flash-001")
    ran = run(
        "caches", "create", *model, "-a", str(tmp_path / "long.txt"), "--expires", "24 Dec 2100 18:00 CET"
    )
    assert ran.status == 0, ran.stderr
    name = ran.stdout.strip()
    assert json.loads(run("caches", "get", name).stdout)["expireTime"].startswith("2100-12-24T17:00:00")
    assert name in run("caches", "list").stdout
    assert run("ask", "hi", *model, "-o", f"cached_content={name}").status == 0
    assert run("caches", "update", name, "--ttl", "2h").stdout.startswith("20")
    assert run("caches", "update", name).status == 2
    assert run("caches", "update", name, "--ttl", "2h", "--expires", "1 Jan 2100").status == 2
    assert run("caches", "update", name, "--expires", "2100-01-01T00:00Z").status == 0
    assert run("caches", "delete", name).stderr == f"deleted {name}\n"
    assert run("caches", "create", *model, "too", "small").status == 1


def test_tuned_models(run: Command, emulator: Emulator) -> None:
    emulator.seed(tuned_model("one"), tuned_model("two"))
    assert [line.split("\t")[:2] for line in run("tuned", "list").stdout.splitlines()] == [
        [f"tunedModels/{name}", "ACTIVE"] for name in ("one", "two")
    ]
    assert run("tuned", "list", "--filter", "readers:everyone").stdout == ""
    ran = run("tuned", "update", "one", "--display-name", "Eins", "--temperature", "0.5")
    assert json.loads(ran.stdout)["displayName"] == "Eins"
    assert json.loads(run("tuned", "get", "one").stdout)["temperature"] == 0.5
    assert run("tuned", "update", "one").status == 2
    assert run("tuned", "delete", "one", "two").stderr == "deleted one\ndeleted two\n"
    assert run("tuned", "get", "one").status == 6


@pytest.fixture
def data(tmp_path: Path) -> str:
    file = tmp_path / "data.csv"
    file.write_text("text_input,output\n" + "".join(f"{n},{n + 1}\n" for n in range(8)))
    return str(file)


def test_tuning_and_its_operation(run: Command, emulator: Emulator, data: str) -> None:
    emulator.tuning(mode="manual")
    ran = run("tune", data, "--id", "next", "--epochs", "2", "--batch-size", "4")
    name = ran.stdout.strip()
    assert name.startswith("tunedModels/next/operations/")
    assert run("operations", "list", "next").stdout == f"{name}\trunning\n"
    ran = run("operations", "wait", name, "--within", "0.3")
    assert ran.status == 7
    assert f"genwire operations wait {name}" in ran.stderr
    emulator.step_tuning()
    ran = run("operations", "wait", name)
    assert (ran.status, ran.stdout) == (0, "tunedModels/next\n")
    assert "step 4 of 4, loss " in ran.stderr
    assert json.loads(run("operations", "get", name).stdout)["done"] is True
    assert run("operations", "list", "next").stdout == f"{name}\tdone\n"


def test_tuning_that_is_watched(run: Command, emulator: Emulator, data: str) -> None:
    ran = run("tune", data, "--id", "next", "--watch")
    assert (ran.status, ran.stdout) == (0, "tunedModels/next\n")
    ran = run("tune", data, "--display-name", "emulate:tuning-failure", "--watch")
    assert (ran.status, ran.stdout) == (1, "")
    assert "genwire operations wait" not in ran.stderr
    assert run("tune", "nowhere.csv").status == 2


def test_ctrl_c_says_how_to_wait_again(emulator: Emulator, data: str) -> None:
    emulator.tuning(mode="manual")
    process = subprocess.Popen(
        [sys.executable, "-m", "genwire.cli", "tune", data, "--id", "long", "--watch"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while not emulator.requests("tunedModels.operations.get"):
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    answer, complaint = process.communicate(timeout=30)
    assert (process.returncode, answer) == (130, "")
    assert "genwire operations wait tunedModels/long/operations/" in complaint
    assert "Traceback" not in complaint


def test_a_folder_is_not_uploaded(run: Command, emulator: Emulator, tmp_path: Path) -> None:
    ran = run("files", "upload", str(tmp_path))
    assert (ran.status, ran.stderr) == (
        2,
        f"Error: {tmp_path}: it is not a file (see genwire files upload --help)\n",
    )
