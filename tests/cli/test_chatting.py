"""`genwire chat`, with lines from a file and at a terminal."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from genwire.testing import Emulator
from tests.cli.conftest import CF_MODEL, MODEL, Command

pytestmark = pytest.mark.slow

BOTH = pytest.mark.parametrize("model", [MODEL, CF_MODEL])


@BOTH
def test_messages_have_a_history(run: Command, emulator: Emulator, model: str) -> None:
    ran = run("chat", "-m", model, "-s", "Be kind.", stdin="first\n\nsecond\n/quit\nthird\n")
    assert (ran.status, ran.stderr) == (0, "")
    assert ran.stdout.splitlines() == [
        f'You said: "{word}". That is all I know.' for word in ("first", "second")
    ]
    body = json.dumps(emulator.requests()[-1]["body"])
    assert "first" in body
    assert "Be kind." in body


@BOTH
def test_a_conversation_is_continued(
    run: Command, emulator: Emulator, environment: Path, tmp_path: Path, model: str
) -> None:
    saved = tmp_path / "saved.json"
    ran = run("chat", "-m", model, stdin=f"/system Be kind.\n/system\nfirst\n/save {saved}\n")
    assert ran.status == 0
    assert "Be kind." in ran.stderr
    assert (environment / "last-chat.json").stat().st_mode & 0o777 == 0o600
    for more in (["--continue"], ["--continue", str(saved)]):
        assert run("chat", *more, stdin="second\n").status == 0
        body = json.dumps(emulator.requests()[-1]["body"])
        assert "first" in body
        assert "Be kind." in body
    if model == CF_MODEL:
        assert emulator.requests()[-1]["path"].endswith(CF_MODEL)


def test_files_go_with_the_next_message(run: Command, emulator: Emulator, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("the notes")
    ran = run("chat", "--json", stdin=f"/attach {tmp_path}/notes.txt\nWhat?\nAnd?\n")
    assert ran.stdout.count("\n") == 2
    bodies = [one["body"] for one in emulator.requests()]
    assert [len(body["contents"][-1]["parts"]) for body in bodies] == [2, 1]


@pytest.mark.parametrize(
    ("line", "status", "complaint"),
    [
        ("/nonsense", 2, "/help lists them"),
        ("/attach nowhere", 2, "no file 'nowhere'"),
        ("/save", 2, "to which file?"),
        ("emulate:block", 3, "blocked"),
    ],
)
def test_an_error_ends_a_chat_that_nobody_types(
    run: Command, emulator: Emulator, line: str, status: int, complaint: str
) -> None:
    ran = run("chat", stdin=f"{line}\nhello\n")
    assert (ran.status, ran.stdout) == (status, "")
    assert complaint in ran.stderr


@pytest.mark.parametrize("content", [None, "nonsense", "[]", '{"model": 1, "messages": 2}'])
def test_what_is_no_saved_conversation(
    run: Command, emulator: Emulator, tmp_path: Path, content: str | None
) -> None:
    if content is not None:
        (tmp_path / "saved.json").write_text(content)
    ran = run("chat", "--continue", str(tmp_path / "saved.json"))
    assert (ran.status, ran.stderr.startswith("Error: --continue: ")) == (2, True)


def test_a_place_that_cannot_be_written(run: Command, emulator: Emulator, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    ran = run("chat", stdin=f"/save {tmp_path}/taken/chat.json\n")
    assert (ran.status, ran.stderr.count("\n")) == (1, 1)


class Terminal:
    """A program at a terminal: what it shows, and typing."""

    def __init__(self, descriptor: int, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self._descriptor = descriptor
        self.shown = ""

    def wait_for(self, pattern: str, times: int = 1) -> None:
        deadline = time.monotonic() + 30
        while len(re.findall(pattern, self.shown)) < times:
            readable, _, _ = select.select([self._descriptor], [], [], deadline - time.monotonic())
            assert readable, self.shown
            try:
                self.shown += os.read(self._descriptor, 4096).decode(errors="replace")
            except OSError:  # the program has ended
                assert len(re.findall(pattern, self.shown)) >= times, self.shown

    def interrupt(self, pattern: str) -> None:
        """Press Ctrl-C until it shows; one that comes just before the program begins to wait has no effect."""
        deadline = time.monotonic() + 30
        while not re.search(pattern, self.shown):
            assert time.monotonic() < deadline, self.shown
            time.sleep(0.5)
            self.process.send_signal(signal.SIGINT)
            time.sleep(0.5)
            while select.select([self._descriptor], [], [], 0)[0]:
                self.shown += os.read(self._descriptor, 4096).decode(errors="replace")

    def type(self, text: str) -> None:
        os.write(self._descriptor, text.encode())


@contextmanager
def terminal(*arguments: str, **environment: str) -> Iterator[Terminal]:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "genwire.cli", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield Terminal(ours, process)
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def test_at_a_terminal_an_error_does_not_end_it(emulator: Emulator) -> None:
    with terminal("chat") as shown:
        shown.wait_for("/help lists the commands")
        shown.type("/help\n")
        shown.wait_for("/attach FILE")
        shown.type("emulate:block\n")
        shown.wait_for("Error: .*blocked")
        shown.type("hello\n")
        shown.wait_for(r'You said: "hello".*\r\n> ')
        shown.type("\x04")
        assert shown.process.wait(30) == 0
    assert "Traceback" not in shown.shown


def test_ctrl_c_stops_an_answer_and_not_the_chat(emulator: Emulator) -> None:
    emulator.fault("delay", seconds=60)
    with terminal("chat") as shown:
        shown.wait_for("/help lists the commands")
        shown.type("slow\n")
        shown.interrupt("is not in the conversation")
        shown.type("hello\n")
        shown.wait_for('You said: "hello"')
        shown.interrupt("Ctrl-D leaves\r\n> $")
        shown.type("/quit\n")
        assert shown.process.wait(30) == 0
    assert "slow" not in json.dumps(emulator.requests()[-1]["body"])


def test_answers_do_not_control_the_terminal(emulator: Emulator) -> None:
    with terminal("ask", "a\x1b]0;title\x07b") as shown:
        shown.wait_for("That is all I know")
        assert "\x1b]0;" not in shown.shown
        assert "\x07" not in shown.shown


@pytest.mark.parametrize(
    ("more", "colour"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_errors_have_a_colour_where_it_is_wanted(
    emulator: Emulator, more: dict[str, str], colour: bool
) -> None:
    with terminal("ask", "-m", "nope", "hi", **more) as shown:
        shown.wait_for("NOT_FOUND")
        assert ("\x1b[31m" in shown.shown) == colour


def test_keys_are_not_shown_when_they_are_typed(environment: Path) -> None:
    with terminal("keys", "set", "google") as shown:
        shown.wait_for("not shown")
        shown.type("secret-abc-0123456789\n")
        shown.wait_for("stored in")
        assert shown.process.wait(30) == 0
    assert "secret-abc" not in shown.shown


@pytest.mark.parametrize("more", [{}, {"TERM": "dumb"}])
def test_a_loss_curve_is_drawn(emulator: Emulator, tmp_path: Path, more: dict[str, str]) -> None:
    emulator.tuning(mode="timed", seconds=2)
    (tmp_path / "data.csv").write_text("text_input,output\n" + "1,2\n" * 8)
    with terminal(
        "tune", str(tmp_path / "data.csv"), "--id", "curve", "--epochs", "4", "--watch", **more
    ) as shown:
        shown.wait_for("tunedModels/curve")
        assert shown.process.wait(30) == 0
    assert re.search(r"step \d+ of \d+, loss \d", shown.shown)
    assert ("•" in shown.shown) == (not more)
    assert ("\x1b[" in shown.shown) == (not more)


def test_the_prompt_is_not_among_answers_that_go_to_a_file(emulator: Emulator) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "genwire.cli", "chat"]
    with subprocess.Popen(command, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, text=True) as process:
        os.close(theirs)
        os.write(ours, b"hello\n\x04")
        answers, _ = process.communicate(timeout=60)
    os.close(ours)
    assert process.returncode == 0
    assert answers == 'You said: "hello". That is all I know.\n'


def test_a_chat_that_cannot_be_saved_says_so(run: Command, emulator: Emulator, tmp_path: Path) -> None:
    (tmp_path / "saved.json").mkdir()
    ran = run("chat", stdin=f"hello\n/save {tmp_path / 'saved.json'}\n")
    assert (ran.status, ran.stderr.count("\n")) == (1, 1)
    assert [path.name for path in tmp_path.iterdir() if "saved" in path.name] == ["saved.json"]
