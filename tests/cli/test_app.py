"""The group of commands: what it imports, and how commands end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path

import click
import pytest

from genwire import __version__
from genwire.cli import main
from genwire.cli.app import genwire
from genwire.cli.commands import COMMANDS
from genwire.testing import Emulator
from tests.cli.conftest import Command

pytestmark = pytest.mark.slow

GENWIRE = [sys.executable, "-m", "genwire.cli"]
HEAVY = (
    "httpx",
    "orjson",
    "attrs",
    "starlette",
    "tqdm",
    "genwire.emulator",
    "genwire._core",
    "genwire_raw.contract",
)


def test_help_imports_neither_httpx_nor_the_emulator() -> None:
    code = (
        "import sys\nfrom genwire.cli import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    modules = done.stderr.split()
    assert "genwire.cli.app" in modules
    assert [name for name in modules if name.startswith(HEAVY)] == []
    for name in COMMANDS:
        assert f"\n  {name} " in done.stdout


def test_the_list_of_commands_says_what_they_say() -> None:
    context = click.Context(genwire)
    for name, place in COMMANDS.items():
        command = genwire.get_command(context, name)
        assert command is not None
        assert command.name == name
        assert (command.help or "").partition("\n")[0] == place.summary


def test_no_command_takes_a_key_as_an_argument() -> None:
    def options(command: click.Command) -> set[str]:
        names = {name for one in command.params for name in one.opts}
        if isinstance(command, click.Group):
            context = click.Context(command)
            for name in command.list_commands(context):
                found = command.get_command(context, name)
                assert found is not None
                names |= options(found)
        return names

    context = click.Context(genwire)
    for name in COMMANDS.keys() - {"emulator"}:  # whose --key says which keys it accepts
        command = genwire.get_command(context, name)
        assert command is not None
        assert options(command).isdisjoint({"--key", "--api-key", "--token", "--api-token"})


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["ask", "hi"], ["emulator"]])
def test_without_click(arguments: list[str]) -> None:
    code = f"import sys; sys.modules['click'] = None; from genwire.cli import main; main({arguments!r})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    if arguments == ["--version"]:
        assert (done.returncode, done.stdout) == (0, f"genwire, version {__version__}\n")
    elif arguments == ["--help"]:
        assert done.returncode == 0
        assert "The commands need click: pip install 'genwire[cli]'" in done.stdout
    else:
        extra = "emulator" if arguments == ["emulator"] else "cli"
        assert (done.returncode, done.stderr) == (
            1,
            f"genwire's commands need click: pip install 'genwire[{extra}]'\n",
        )


@pytest.mark.parametrize(
    ("module", "arguments", "extra"),
    [
        ("starlette", ["emulator"], "emulator"),
        ("dateutil", ["caches", "create", "x", "--expires", "2100-01-01"], "cli"),
    ],
)
def test_without_the_packages_of_one_command(module: str, arguments: list[str], extra: str) -> None:
    code = f"import sys; sys.modules[{module!r}] = None; from genwire.cli import main; main({arguments!r})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("Error: ")
    assert f"pip install 'genwire[{extra}]'\n" in done.stderr
    assert done.stderr.count("\n") == 1


def test_our_own_missing_module_is_a_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "genwire.cli.asking", None)
    with pytest.raises(ModuleNotFoundError):
        main(["ask", "hi"])


def test_usage_errors_are_one_line(run: Command) -> None:
    assert run("nonsense") == (2, "", "Error: No such command 'nonsense' (see genwire --help)\n")
    ran = run("files", "get", "--json")
    assert (ran.status, json.loads(ran.stderr)["error"]["exit_status"]) == (2, 2)
    assert "Usage: genwire" in run().stderr


def test_no_key_is_status_4_and_names_the_ways(run: Command) -> None:
    ran = run("ask", "hi")
    assert (ran.status, ran.stdout) == (4, "")
    assert "GOOGLE_API_KEY" in ran.stderr
    assert "genwire keys set google" in ran.stderr
    assert run("ask", "hi", "-m", "@cf/x").status == 4


def test_no_connection(run: Command, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", "http://127.0.0.1:9")
    ran = run("models", "--retries", "0")
    assert (ran.status, ran.stderr.count("\n")) == (1, 1)
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", "nonsense")
    assert run("models").status == 2


def test_a_timeout_is_status_7(run: Command, emulator: Emulator) -> None:
    emulator.fault("delay", seconds=5)
    assert run("models", "--timeout", "0.2", "--retries", "0").status == 7


def test_a_closed_pipe_is_no_error(emulator: Emulator) -> None:
    process = subprocess.Popen([*GENWIRE, "raw"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert (process.stderr.read(), process.wait()) == (b"", 0)
    process.stderr.close()


def test_a_full_disk_is_one_line(emulator: Emulator) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*GENWIRE, "models"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert (done.returncode, done.stderr) == (1, "Error: No space left on device\n")


@pytest.mark.parametrize("closed", [0, 1, 2])
def test_a_closed_stream_is_no_traceback(emulator: Emulator, closed: int) -> None:
    redirection = {0: "<&-", 1: ">&-", 2: "2>&-"}[closed]
    command = f"'{sys.executable}' -m genwire.cli ask hi {redirection}"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert done.returncode == (1 if closed == 1 else 0)


def test_silent_stdin_does_not_hang(emulator: Emulator) -> None:
    reading, writing = os.pipe()
    try:
        done = subprocess.run(
            [*GENWIRE, "ask", "hi"], stdin=reading, capture_output=True, text=True, check=True, timeout=60
        )
    finally:
        os.close(reading)
        os.close(writing)
    assert done.stdout == 'You said: "hi". That is all I know.\n'
    assert "nothing came on stdin" in done.stderr


def test_a_dash_waits_for_stdin(emulator: Emulator) -> None:
    command = f"(sleep 4; echo late) | '{sys.executable}' -m genwire.cli ask Say -"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert done.stdout == 'You said: "Say\n\nlate". That is all I know.\n'


def test_ctrl_c_is_status_130(emulator: Emulator) -> None:
    emulator.fault("delay", seconds=30)
    process = subprocess.Popen([*GENWIRE, "ask", "hi"], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
    while not emulator.requests():
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, complaint = process.communicate(timeout=30)
    assert (process.returncode, complaint.strip()) == (130, b"")


def test_ctrl_c_while_modules_are_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    app = import_module("genwire.cli.app")

    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "run", interrupted)
    with pytest.raises(SystemExit) as ended:
        main(["ask"])
    assert ended.value.code == 130


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(run: Command, shell: str) -> None:
    ran = run("completion", shell)
    assert (ran.status, "_GENWIRE_COMPLETE" in ran.stdout) == (0, True)
    assert 'split ","' not in ran.stdout  # it would cut what a command does at its first comma


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("genwire em", {"plain,embed", "plain,emulator"}),
        ("genwire raw tunedModels.del", {"plain,tunedModels.delete"}),
        ("genwire ask -m gemini-3.8", {"plain,gemini-3.8-flash"}),
        ("genwire tune data.csv -m @cf/openai/gpt-oss-2", {"plain,@cf/openai/gpt-oss-20b"}),
        ("genwire ask -a pic", {"file,pic"}),
        ("genwire bulk rows.csv --schema sch", {"file,sch"}),
    ],
)
def test_words_are_completed(words: str, expected: set[str]) -> None:
    environment = {
        **os.environ,
        "_GENWIRE_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
    }
    code = "from genwire.cli import main; main([])"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()) == expected
