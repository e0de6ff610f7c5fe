"""genwire's spans beside those of google-genai's own instrumentation, attribute by attribute."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest

from tests.clients.environments import ROOT, EnvironmentMissingError, python_of

pytestmark = [pytest.mark.clients, pytest.mark.timeout(900)]  # the first installs it

# What differs, and why.
DIFFERENCES = {
    "gen_ai.provider.name": "the conventions call it gcp.gemini, the instrumentation gemini",
    "gen_ai.response.id": "each answer has its own",
    "gen_ai.response.time_to_first_chunk": "a time",
    "server.port": "the instrumentation leaves it out",
    "gen_ai.embeddings.dimension.count": "the instrumentation counts the answer's; the conventions want the request's",
}


def test_both_say_the_same_of_the_same_calls(client_variables: dict[str, str]) -> None:
    try:
        python = python_of("traces")
    except EnvironmentMissingError as error:
        pytest.skip(str(error))
    done = subprocess.run(
        [python, "-m", "tests.clients.flows.traces_beside_google_genai"],
        env={**client_variables, "PYTHONPATH": f"{ROOT}:{ROOT / 'sdk'}:{ROOT / 'generated'}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    report: dict[str, list[dict[str, Any]]] = json.loads(done.stdout)
    assert list(report) == ["generate_content", "json", "stream", "embeddings"]
    for ours, theirs in report.values():
        assert ours["gen_ai.provider.name"] == "gcp.gemini"
        assert {name: one for name, one in ours.items() if name not in DIFFERENCES} == {
            name: one for name, one in theirs.items() if name not in DIFFERENCES
        }
