"""Commands as users run them, in this process, against the emulator."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import pytest

from genwire.cli import main
from genwire.testing import Emulator
from genwire.testing import emulator as run_emulator

KEY = "test-key-0123456789"
TOKEN = "test-token-0123456789"
MODEL = "gemini-1.5-flash"
CF_MODEL = "@cf/meta/llama-3.2-3b-instruct"


EXAMPLES = {"examples": {"examples": [{"textInput": "1", "output": "2"}]}}


def tuned_model(model_id: str) -> dict[str, Any]:
    """A tuned model to put into the emulator."""
    return {
        "id": model_id,
        "baseModel": "models/gemini-1.5-flash-001-tuning",
        "tuningTask": {"trainingData": EXAMPLES},
    }


class Ran(NamedTuple):
    """What a command came to."""

    status: int
    stdout: str
    stderr: str


Command: TypeAlias = Callable[..., Ran]


@pytest.fixture(scope="session")
def running_emulator() -> Iterator[Emulator]:
    with run_emulator(engine="echo") as running:
        yield running


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No settings but a folder of its own for them."""
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "CLOUDFLARE_API_TOKEN", "CLOUDFLARE_ACCOUNT_ID"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "settings"
    monkeypatch.setenv("GENWIRE_CONFIG_DIR", str(folder))
    monkeypatch.setenv("GENWIRE_MODEL", MODEL)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return folder


@pytest.fixture
def emulator(running_emulator: Emulator, environment: Path, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """The emulator, without what earlier tests left in it, and the variables that lead there."""
    running_emulator.reset()
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", running_emulator.url)
    monkeypatch.setenv("GOOGLE_API_KEY", KEY)
    monkeypatch.setenv("CLOUDFLARE_BASE_URL", running_emulator.cloudflare_url)
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", TOKEN)
    monkeypatch.setenv("CLOUDFLARE_ACCOUNT_ID", "account")
    return running_emulator


@pytest.fixture
def run(
    environment: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Command:
    """Run a command in this process, with text or bytes on stdin."""

    def command(*arguments: str, stdin: str | bytes = "") -> Ran:
        file = tmp_path / "stdin"
        file.write_bytes(stdin.encode() if isinstance(stdin, str) else stdin)
        capsys.readouterr()
        with file.open(encoding="utf-8") as opened, monkeypatch.context() as patched:
            patched.setattr(sys, "stdin", opened)
            with pytest.raises(SystemExit) as ended:
                main([*arguments])
        written = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return Ran(ended.value.code, written.out, written.err)

    return command
