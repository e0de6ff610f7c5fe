"""What making a client imports: half of a client's start is imports, so whatever few programs use has to wait."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec

import pytest

# What a client of each service has to do without, until somebody uses it.
BOTH = (
    "genwire._core.polling",
    "genwire._core.progress",
    "genwire._schemas.class_fields",
    "genwire._schemas.docstrings",
    "genwire._schemas.json_mode",
    "genwire._schemas.json_schema",
    "genwire._schemas.type_codecs",
    "genwire.emulator",
    "genwire.testing",
    "asyncio",
    "pydantic",
    "starlette",
    "tqdm",
)
GOOGLE = (
    "genwire._google.caches",
    "genwire._google.chats",
    "genwire._google.content.accumulator",
    "genwire._google.content.json_mode",
    "genwire._google.content.media",
    "genwire._google.files.resource",
    "genwire._google.files.upload",
    "genwire._google.service_schema",
    "genwire._google.tools.declarations",
    "genwire._google.tools.functions",
    "genwire._google.tools.runner",
    "genwire._google.long_running",
    "genwire._google.tuning.permissions",
    "genwire._google.tuning.training_data",
    "genwire._google.tuning.tuned_models",
)
WORKERS_AI = (
    "attr",
    "genwire._workers_ai.gateway",
    "genwire._workers_ai.request",
    "genwire._workers_ai.result",
    "genwire._workers_ai.streaming",
)
CLIENTS = {
    "GenerativeLanguage(api_key='k')": (*GOOGLE, "genwire._workers_ai.client"),
    "WorkersAI(account_id='a', api_token='t')": (*WORKERS_AI, "genwire._google.client"),
}


def imported(program: str) -> set[str]:
    """The modules that a program has imported at its end, in an interpreter of its own."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport json, sys; print(json.dumps(list(sys.modules)))"],
        env={"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout))


@pytest.mark.parametrize(("client", "later"), CLIENTS.items())
def test_a_client_imports_only_what_every_program_needs(client: str, later: tuple[str, ...]) -> None:
    found = imported(f"import genwire; genwire.{client}")
    assert "genwire._core.session" in found
    for name in (*BOTH, *later):
        assert find_spec(name) is not None, f"{name} is no module: this list is out of date"
        assert name not in found


@pytest.mark.parametrize("client", CLIENTS)
def test_a_client_needs_no_package_but_httpx_and_orjson(client: str) -> None:
    httpx = imported("import httpx")
    packages = {
        name.partition(".")[0] for name in imported(f"import httpx, genwire; genwire.{client}") - httpx
    }
    assert packages - sys.stdlib_module_names == {"genwire", "genwire_raw", "orjson"}


def test_importing_genwire_imports_neither_httpx_nor_a_client() -> None:
    found = imported("import genwire")
    for name in (
        "httpx",
        "genwire._core.session",
        "genwire._google.client",
        "genwire_raw._runtime.client",
        "genwire_raw.generativelanguage",
    ):
        assert find_spec(name) is not None, f"{name} is no module: this list is out of date"
        assert name not in found
