"""Tracers of httpx see genwire's calls, whether they come before genwire or after it."""

from __future__ import annotations

import subprocess

import pytest

from genwire.testing import Emulator
from tests.clients.environments import ROOT, EnvironmentMissingError, python_of

pytestmark = [pytest.mark.clients, pytest.mark.timeout(900)]  # the first installs them


@pytest.mark.parametrize("order", ["before", "after"])
@pytest.mark.parametrize("tracer", ["sentry", "opentelemetry"])
def test_it_sees_each_call(
    emulator: Emulator, client_variables: dict[str, str], tracer: str, order: str
) -> None:
    try:
        python = python_of("tracers")
    except EnvironmentMissingError as error:
        pytest.skip(str(error))
    done = subprocess.run(
        [python, "-m", "tests.clients.flows.tracers", tracer, order],
        env={**client_variables, "PYTHONPATH": f"{ROOT}:{ROOT / 'sdk'}:{ROOT / 'generated'}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout == "2\n", done.stderr
    assert len(emulator.requests("models.get")) == (4 if order == "after" else 2)
