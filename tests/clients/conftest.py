"""One emulator, in a process of its own, for all clients; and what became of the flows of each."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

from genwire.testing import Emulator
from genwire.testing import emulator as run_emulator
from tests.clients.environments import ROOT, EnvironmentMissingError, node_modules_of, python_of
from tests.clients.flow_table import FLOWS
from tests.clients.media import write_media

Outcomes = Callable[[str, str], Mapping[str, str | None]]
# Clients that are asked to go anywhere else than to this machine find nobody there.
_NOWHERE = "http://127.0.0.1:9"
_MOST_SECONDS = 240


@pytest.fixture(scope="session")
def running_emulator() -> Iterator[Emulator]:
    settings = {
        "tuning": "timed",
        "tuning_seconds": 0.5,
        "operations": "timed",
        "operation_seconds": 0.3,
        "processing_seconds": 0.5,
    }
    with run_emulator(child=True, engine="echo", **settings) as running:
        yield running


@pytest.fixture(scope="session")
def client_variables(running_emulator: Emulator, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment variables of everything that talks to the emulator here; nothing of the user's gets in."""
    home = tmp_path_factory.mktemp("home")
    write_media(home / "media")
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "MEDIA": str(home / "media"),
        "EMULATOR_URL": running_emulator.url,
        "HTTPS_PROXY": _NOWHERE,
        "NO_PROXY": "127.0.0.1",
    }


@pytest.fixture(scope="session")
def outcomes(client_variables: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Outcomes:
    """Runs the flows of a module in a client's environment, once; skips where that cannot be made."""

    @cache
    def run(client: str, module: str) -> Mapping[str, str | None] | EnvironmentMissingError:
        path = tmp_path_factory.mktemp(client) / "outcomes.json"
        try:
            command, variables = _runner(client, module, path)
        except EnvironmentMissingError as error:
            return error
        done = subprocess.run(
            command,
            cwd=path.parent,
            env={**client_variables, **variables},
            capture_output=True,
            text=True,
            check=False,
            timeout=_MOST_SECONDS,
        )
        assert path.is_file(), done.stderr
        found: dict[str, str | None] = json.loads(path.read_text(encoding="utf-8"))
        return found

    def found_or_skip(client: str, module: str) -> Mapping[str, str | None]:
        found = run(client, module)
        if isinstance(found, EnvironmentMissingError):
            pytest.skip(str(found))
        return found

    return found_or_skip


def _runner(client: str, module: str, outcomes: Path) -> tuple[Sequence[str | Path], Mapping[str, str]]:
    """The command that runs the flows of a module, and its environment variables."""
    if not (FLOWS / f"{module}.mjs").is_file():
        name = f"tests.clients.flows.{module}"
        command = (python_of(client), "-m", "tests.clients.flows.runner", name, outcomes)
        return command, {"PYTHONPATH": str(ROOT)}
    # Modules of JavaScript look for their packages beside themselves.
    flows = node_modules_of(client) / "flows"
    shutil.copytree(FLOWS, flows, ignore=shutil.ignore_patterns("*.py", "__pycache__"), dirs_exist_ok=True)
    return ("node", flows / "runner.mjs", module, outcomes), {}


@pytest.fixture
def emulator(running_emulator: Emulator) -> Emulator:
    """The emulator, without what earlier tests left in it."""
    running_emulator.reset()
    return running_emulator
