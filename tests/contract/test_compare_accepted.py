"""Differences that are on purpose: by rule, with a reason, and listed so that changes among them are reported."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

import codegen
from generator.compare.accepted import load_accepted
from generator.source import SpecError
from tests.contract.conftest import Contract
from tests.contract.test_compare import SHELF, changed

RULES = """
accepted:
  - differences: ["missing message Ladder*", "missing method * /v1/ladders*"]
    of: [openapi]
    reason: nobody climbs here
  - differences: ["different field *: maximum 12 there, 9 here"]
    of: [openapi, discovery]
    reason: the building has nine floors
"""


def library() -> dict[str, Any]:
    """The service's description with ladders, and with more floors than the contract has."""
    document = copy.deepcopy(changed(*SHELF, "floor", "maximum", to=12))
    ladder = {"type": "object", "properties": {"steps": {"type": "integer"}}}
    document["components"]["schemas"]["Ladder"] = ladder
    schema = {"application/json": {"schema": {"$ref": "#/components/schemas/Ladder"}}}
    document["paths"]["/v1/ladders"] = {"get": {"responses": {"200": {"content": schema}}}}
    return document


class Watch:
    """A contract, a source that it is compared with, and what comes out."""

    def __init__(self, contract: Contract, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root = contract.root
        self._source = source
        self._capsys = capsys

    def __call__(self, document: dict[str, Any], *options: str) -> tuple[int, str]:
        self._source.write_text(json.dumps(document), encoding="utf-8")
        status = codegen.main(["--compare", str(self._source), "--specs", str(self.root), *options])
        return status, self._capsys.readouterr().out


@pytest.fixture
def watch(contract: Contract, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Watch:
    (contract.root / "differences.yaml").write_text(RULES, encoding="utf-8")
    return Watch(contract, tmp_path / "library.json", capsys)


def test_what_is_accepted_with_a_reason_is_no_difference(watch: Watch) -> None:
    status, told = watch(library())
    assert (status, told.splitlines()[-1]) == (0, "0 differences, 3 more accepted with a reason")
    status, told = watch(library(), "--json")
    assert [*json.loads(told)["accepted"]] == ["the building has nine floors", "nobody climbs here"]


def test_what_is_not_accepted_remains(watch: Watch) -> None:
    document = library()
    document["components"]["schemas"]["Shelf"]["properties"]["floor"]["maximum"] = 13
    status, told = watch(document)
    assert status == 1
    assert "field Shelf.floor: maximum 13 there, 9 here" in told


def test_a_rule_that_is_no_longer_true_fails(watch: Watch) -> None:
    document = library()
    document["components"]["schemas"]["Shelf"]["properties"]["floor"]["maximum"] = 9
    status, told = watch(document)
    assert status == 1
    assert (
        "Accepted, and no longer true (1):\n  differences.yaml:6: different field *: maximum 12 there, 9 here"
        in told
    )


def test_a_change_among_what_is_accepted_is_reported_once_it_is_listed(watch: Watch) -> None:
    document = library()
    assert watch(document, "--accept")[0] == 0
    listed = (watch.root / "differences" / "openapi.txt").read_text(encoding="utf-8").splitlines()
    assert listed[1:] == [
        "different field Shelf.floor: maximum 12 there, 9 here",
        "missing message Ladder: {steps: integer}",
        "missing method GET /v1/ladders: () -> Ladder",
    ]
    assert watch(document)[0] == 0
    document["components"]["schemas"]["Ladder"]["properties"]["height"] = {"type": "number"}
    status, told = watch(document)
    assert status == 1
    assert "message Ladder: {steps: integer, height: number}" in told
    assert "no longer true (1):\n  missing message Ladder: {steps: integer}" in told
    assert watch(document, "--accept")[0] == 0


def test_a_method_dropped_from_what_is_accepted_is_reported(watch: Watch) -> None:
    document = library()
    watch(document, "--accept")
    del document["paths"]["/v1/ladders"]
    status, told = watch(document)
    assert status == 1
    assert "  missing method GET /v1/ladders: () -> Ladder" in told


def test_scopes_leave_out_what_the_contract_is_not_about(watch: Watch) -> None:
    (watch.root / "differences.yaml").write_text(
        'scopes: {generativelanguage: ["* /v1/shelves*"]}\n', encoding="utf-8"
    )
    document = library()
    document["components"]["schemas"]["Shelf"]["properties"]["floor"]["maximum"] = 9
    assert watch(document)[0] == 0


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("packages: []", "packages and scopes are mappings, accepted is a list"),
        ("accept: []", "'accept' means nothing here"),
        ("accepted: [text]", "each entry is a mapping"),
        ("accepted: [{differences: [missing a], of: [openapi]}]", "an entry has differences, of and reason"),
        ("accepted: [{differences: [missing a], of: [openapi], reason: ' '}]", "accepted for a reason"),
        (
            "accepted: [{differences: [a], of: [openapi], reason: b}]",
            "begins with missing, gone or different",
        ),
        ("accepted: [{differences: missing a, of: [openapi], reason: b}]", "differences is a list of texts"),
    ],
)
def test_a_file_of_differences_that_is_wrong_is_named(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "differences.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(SpecError, match=reason):
        load_accepted(tmp_path)


def test_the_rules_of_this_contract_can_be_read() -> None:
    accepted = load_accepted(Path(codegen.__file__).parent / "specs")
    assert {"google-genai", "google-ai-generativelanguage", "cloudflare"} == set(accepted.versions)
    assert all(rule.reason for rule in accepted.rules)
