"""Official clients, unmodified, against the emulator: each flow of tests/clients/flows is a test."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.clients.conftest import Outcomes
from tests.clients.environments import ROOT
from tests.clients.page_examples import examples

pytestmark = [pytest.mark.clients, pytest.mark.timeout(900)]  # the first of a client installs it

_FLOWS = ROOT / "tests" / "clients" / "flows"
_CLIENTS = {
    "google_generativeai": "google-generativeai",
    "google_genai": "google-genai",
    "google_genai_resources": "google-genai",
    "cloudflare_python": "cloudflare",
    "openai_python": "openai",
}


def _flows() -> Iterator[tuple[str, str, str]]:
    for module, client in _CLIENTS.items():
        # What a client needs is not in this environment, so that its flows are read rather than imported.
        tree = ast.parse((_FLOWS / f"{module}.py").read_text(encoding="utf-8"))
        for one in tree.body:
            if isinstance(one, ast.FunctionDef) and not one.name.startswith("_"):
                yield client, module, one.name
    for name in examples("python"):
        yield "google-generativeai", "page_004", name


@pytest.mark.parametrize(("client", "module", "flow"), list(_flows()))
def test_flow(outcomes: Outcomes, client: str, module: str, flow: str) -> None:
    failure = outcomes(client, module)[flow]
    assert failure is None, failure


def test_the_page_has_23_examples_in_python() -> None:
    assert len(examples("python")) == 23
