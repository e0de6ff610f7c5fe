"""The command and its server: addresses, signals, state folders, and one line for each mistake."""

from __future__ import annotations

import asyncio
import contextlib
import math
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import httpx
import pytest

from genwire import __version__, testing
from genwire.testing import EmulatorError, emulator
from tests.emulator.checked_client import CheckedClient
from tests.emulator.test_tuning import tuned_model

pytestmark = pytest.mark.slow

pytest_plugins = ["pytester"]

COMMAND = [sys.executable, "-m", "genwire.emulator"]


@contextlib.contextmanager
def started(*options: str) -> Generator[tuple[subprocess.Popen[str], str]]:
    """Start the command on a free port; yield its process and URL."""
    with subprocess.Popen(
        [*COMMAND, "--port", "0", *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.fullmatch(r"genwire emulator listening on (http://\S+)\n", line)
        assert found is not None, line
        try:
            yield process, found[1]
        finally:
            process.kill()


def failed(*options: str) -> tuple[int, str]:
    """Run the command, and return its exit status and what it complains of."""
    # With -X dev, whatever is left open is complained of, too.
    command = [sys.executable, "-X", "dev", *COMMAND[1:], *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_whatever_goes_on(number: signal.Signals) -> None:
    with (
        started("--tuning-seconds", "60") as (process, url),
        httpx.Client(base_url=url, verify=False) as client,
    ):
        client.post("/v1beta/tunedModels", json=tuned_model())
        client.post("/_emulator/faults", json={"kind": "stall", "operation": "*stream*", "after_bytes": 300})
        body = {"contents": [{"parts": [{"text": "count to 100"}]}]}
        with client.stream("POST", "/v1beta/models/gemini-pro:streamGenerateContent", json=body) as stream:
            next(stream.iter_raw())
            process.send_signal(number)
            assert process.wait(10) == 0
            assert process.stderr is not None
            assert process.stderr.read() == ""


def test_it_answers_as_soon_as_it_says_so() -> None:
    with started() as (_, url):
        assert httpx.get(f"{url}/v1beta/models").status_code == 200


def test_the_second_line_leads_to_the_console() -> None:
    for options in ((), ("--host", "0.0.0.0", "--allow-remote")):
        with started(*options) as (process, _):
            assert process.stdout is not None
            found = re.fullmatch(r"console: (http://127\.0\.0\.1:\d+/)\n", process.stdout.readline())
            assert found is not None
            assert "<title>genwire emulator</title>" in httpx.get(found[1]).text


def test_the_log_has_a_line_a_request_and_no_secrets() -> None:
    with started("--log", "--key", "SECRET") as (process, url):
        httpx.get(f"{url}/v1beta/models?key=SECRET")
        httpx.get(f"{url}/v1beta/models/nope", headers={"x-goog-api-key": "SECRET"})
        httpx.get(f"{url}/v1beta/files", headers={"host": "evil.example"})
        process.terminate()
        assert process.stderr is not None
        first, second, third = process.stderr.read().splitlines()
    assert re.fullmatch(r"[\d:]{8} GET /v1beta/models 200 [\d.]+ ms models\.list", first)
    assert re.fullmatch(r"[\d:]{8} GET /v1beta/models/nope 404 [\d.]+ ms models\.get", second)
    assert re.fullmatch(r"[\d:]{8} GET /v1beta/files 403 The emulator is not reached .*", third)


def test_other_machines_only_if_told_so() -> None:
    status, complaint = failed("--host", "0.0.0.0", "--port", "0")
    assert (status, complaint) == (
        1,
        "Error: 0.0.0.0 lets other machines in, and nothing protects the emulator: add --allow-remote\n",
    )
    with started("--host", "0.0.0.0", "--allow-remote") as (_, url):
        assert httpx.get(f"http://127.0.0.1:{httpx.URL(url).port}/v1beta/models").status_code == 200


def test_a_taken_port_is_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        status, complaint = failed("--port", str(taken.getsockname()[1]))
    assert status == 1
    assert re.fullmatch(r"Error: Cannot listen on 127\.0\.0\.1:\d+: Address already in use\n", complaint)


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (["--port", "99999"], 2),
        (["--engine", "oracle"], 2),
        (["--nonsense"], 2),
        (["--engine", "openai"], 1),
        (["--host", "no.such.host.invalid"], 1),
        (["--data-dir", __file__], 2),
        (["--data-dir", f"{os.devnull}/state"], 1),
        (["--upstream", "http://127.0.0.1:1/v1"], 2),
        (["--engine", "openai", "--model", "model.gguf"], 2),
        (["--tuning-seconds", "nan"], 2),
        (["--serve-model", ""], 2),
    ],
)
def test_mistakes_are_one_line(options: list[str], status: int) -> None:
    found, complaint = failed("--port", "0", *options)
    assert found == status
    assert len(re.findall(r"^Error: .+$", complaint, re.MULTILINE)) == 1


def test_a_folder_is_for_one_emulator(tmp_path: Path) -> None:
    with emulator(data_dir=tmp_path):
        status, complaint = failed("--port", "0", "--data-dir", str(tmp_path))
    assert (status, complaint) == (
        1,
        f"Error: Cannot keep state in {tmp_path}: another emulator is using it\n",
    )


def test_state_of_another_version_is_left_alone(tmp_path: Path) -> None:
    with emulator(data_dir=tmp_path):
        pass
    import sqlite3

    with contextlib.closing(sqlite3.connect(tmp_path / "emulator.sqlite3")) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(Exception, match="written by another version"), emulator(data_dir=tmp_path):
        pass


def test_the_command_tells_its_version() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "genwire.cli", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"genwire, version {__version__}\n"


def test_without_the_extra_it_says_which_to_install() -> None:
    code = "import sys; sys.modules['click'] = None; from genwire.cli import main; main(['emulator'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        1,
        "genwire's commands need click: pip install 'genwire[emulator]'\n",
    )


def test_a_child_process_does_what_the_thread_does() -> None:
    with emulator(child=True, keys=("k",), serve_models=("my-model",), encoded_model_paths=False) as running:
        with CheckedClient(running, {"x-goog-api-key": "k"}) as client:
            assert client.get("/v1beta/models/my-model").status_code == 200
        assert running.requests()[0]["operation"] == "models.get"


@pytest.mark.parametrize("child", [False, True])
@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({"engine": "openai"}, "^The openai engine needs the base URL"),
        ({"data_dir": Path(__file__) / "state"}, "^Cannot keep state in "),
    ],
)
def test_an_emulator_that_cannot_start_says_why(
    child: bool, settings: dict[str, Any], complaint: str
) -> None:
    with pytest.raises(EmulatorError, match=complaint), emulator(child=child, **settings):
        pass


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        (
            {"processing_seconds": math.inf},
            "processing_seconds must be a finite number of at least 0, not inf",
        ),
        ({"tuning_seconds": math.nan}, "tuning_seconds must be a finite number of at least 0, not nan"),
        ({"operation_seconds": -1}, "operation_seconds must be a finite number of at least 0, not -1"),
        ({"upload_granularity": 0}, "upload_granularity must be a finite number of at least 1, not 0"),
        ({"serve_models": ("mine", " ")}, "a model's name must not be empty"),
    ],
    ids=str,
)
def test_settings_that_make_no_sense_are_refused(settings: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=f"^{reason}$"), emulator(**settings):
        pass


def test_an_empty_key_protects_nothing_and_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^a key must not be empty$"), emulator(keys=("secret", "")):
        pass
    command = [sys.executable, "-m", "genwire.emulator", "--key", "", "--port", "0"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "'--key': a key must not be empty" in done.stderr


@pytest.mark.parametrize("setting", ["engine", "tuning", "stream_dialect"])
def test_a_setting_that_there_is_not_is_named(setting: str) -> None:
    settings: dict[str, Any] = {setting: "nonsense"}
    complaint = f"^{setting} must be one of .*, not 'nonsense'$"
    with pytest.raises(ValueError, match=complaint), emulator(**settings):
        pass


def test_an_emulator_that_does_not_start_in_time_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(testing, "_START_SECONDS", 0.01)
    monkeypatch.setattr(asyncio, "run", lambda serving: serving.close())  # a loop that never gets to it
    with pytest.raises(EmulatorError, match="did not start in time"), emulator():
        pass


def test_a_child_that_does_not_end_is_killed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    deaf = tmp_path / "python"
    deaf.write_text(
        f"#!{sys.executable}\n"
        "import os, signal\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "print('genwire emulator listening on', os.getpid(), flush=True)\n"
        "while True:\n"
        "    signal.pause()\n"
    )
    deaf.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(deaf))
    monkeypatch.setattr(testing, "_STOP_SECONDS", 0.1)
    with emulator(child=True) as running:
        process = int(running.url)
        os.kill(process, 0)
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_peers_the_fixture_is_there_for_other_projects(pytester: pytest.Pytester) -> None:
    """No other SDK brings something to test against: users write mocks and fakes of their own."""
    pytester.makepyfile(
        """
        import httpx

        def test_first(genwire_emulator):
            httpx.get(genwire_emulator.url + "/v1beta/models")
            assert len(genwire_emulator.requests()) == 1

        def test_second(genwire_emulator):
            assert genwire_emulator.requests() == []
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=2)
