"""Clients, unmodified, against the emulator: each flow of tests/clients/flows is a test."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from pathlib import Path

import pytest

from tests.clients.conftest import Outcomes
from tests.clients.environments import REQUIREMENTS
from tests.clients.flow_table import flows
from tests.clients.page_examples import examples

pytestmark = [pytest.mark.clients, pytest.mark.timeout(900)]  # the first of a client installs it

_PASSED = Path(__file__).parent / "passed.json"


@pytest.mark.parametrize(("client", "module", "flow"), list(flows()))
def test_flow(outcomes: Outcomes, client: str, module: str, flow: str) -> None:
    failure = outcomes(client, module)[flow]
    assert failure is None, failure


def test_the_page_has_23_examples_in_python() -> None:
    assert len(examples("python")) == 23


def test_the_flows_that_the_documentation_counts_are_those_that_pass(outcomes: Outcomes) -> None:
    passed: dict[str, list[str]] = defaultdict(list)
    for client, module, flow in flows():
        if outcomes(client, module)[flow] is None:
            passed[client].append(flow)
    text = json.dumps(passed, indent=1) + "\n"
    if os.environ.get("GENWIRE_RECORD"):
        _PASSED.write_text(text, encoding="utf-8")
    assert text == _PASSED.read_text(encoding="utf-8"), "run make clients-table"


@pytest.mark.parametrize("requirements", sorted(REQUIREMENTS.glob("*.json")), ids=lambda path: path.stem)
def test_packages_of_javascript_have_one_version_and_no_address(requirements: Path) -> None:
    read = json.loads(requirements.read_text(encoding="utf-8"))
    assert read.keys() == {"private", "dependencies"}
    assert all(version.replace(".", "").isdigit() for version in read["dependencies"].values())
