"""What a source has and the contract lacks, as stubs: valid, in place, and gone from the next comparison."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

import codegen
from generator.bundle import load_all
from generator.compare import adopt as adoption
from generator.compare.stubs import WORDS
from generator.lint import load_checked
from tests.contract.conftest import MINI, Contract
from tests.contract.test_compare import SHELF, changed, described
from tests.contract.test_compare_sources import PAGE


def grown() -> dict[str, Any]:
    """The service's description with a bit more of everything."""
    document = copy.deepcopy(changed(*SHELF, "colour", to={"$ref": "#/components/schemas/Colour"}))
    schemas = document["components"]["schemas"]
    schemas["Colour"] = {"type": "string", "enum": ["COLOUR_UNSPECIFIED", "RED", "on-demand", "red"]}
    schemas["Ladder"] = {
        "type": "object",
        "required": ["steps"],
        "properties": {
            "steps": {"type": "integer", "format": "int32", "minimum": 1, "maximum": 40, "default": 3},
            "name": {"type": "string", "readOnly": True, "maxLength": 9},
            "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Ladder"}},
            "lean": {"type": "object", "properties": {"on": {"$ref": "#/components/schemas/Shelf"}}},
            "kind": {"type": "string", "enum": ["A", "B"]},
            "either": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            "anything": {},
            "class": {"type": "boolean", "deprecated": True},
            "when": {"type": "string", "format": "date-time"},
            "grid": {"type": "array", "items": {"type": "array", "items": {"type": "number"}}},
        },
    }
    schemas["Book"]["properties"]["kind"]["enum"].append("MAPS")
    page = {"type": "object", "properties": {
        "ladders": {"type": "array", "items": {"$ref": "#/components/schemas/Ladder"}},
        "nextPageToken": {"type": "string"},
    }}  # fmt: skip
    schemas["ListLaddersResponse"] = page
    ladder = {"application/json": {"schema": {"$ref": "#/components/schemas/Ladder"}}}
    listed = {"application/json": {"schema": {"$ref": "#/components/schemas/ListLaddersResponse"}}}
    variable = {"name": "ladderId", "in": "path", "required": True, "schema": {"type": "string"}}
    document["paths"]["/v1/ladders"] = {
        "get": {
            "parameters": [
                {"name": name, "in": "query", "schema": {"type": kind}}
                for name, kind in (("pageSize", "integer"), ("pageToken", "string"))
            ],
            "responses": {"200": {"content": listed}},
        },
        "post": {"requestBody": {"content": ladder}, "responses": {"200": {"content": ladder}}},
    }
    document["paths"]["/v1/ladders/{ladderId}:climb"] = {"post": {"parameters": [variable], "responses": {}}}
    document["paths"]["/v1/shelves/{shelfId}"]["get"] = {"responses": {}, "deprecated": True}
    return document


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "library.json"
    path.write_text(json.dumps(grown()), encoding="utf-8")
    return path


def test_what_is_missing_becomes_a_valid_part_of_the_contract(
    contract: Contract, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["--compare", str(source), "--specs", str(contract.root)]
    assert codegen.main([*command, "--adopt"]) == 1
    told = capsys.readouterr().err
    assert "generativelanguage/schemas/adopted.yaml changed" in told
    assert "enum Colour: 'red' has no name of its own in Python; it is left out" in told
    document = load_checked(contract.root)["generativelanguage"]
    schemas = document["components"]["schemas"]
    assert schemas["Shelf"]["properties"]["colour"]["$ref"] == "#/components/schemas/Colour"
    assert schemas["Colour"]["enum"] == ["COLOUR_UNSPECIFIED", "RED", "on-demand"]
    assert schemas["Kind"]["enum"][-1] == "MAPS"
    ladder = schemas["Ladder"]
    assert ladder["required"] == ["steps"]
    assert ladder["x-source"] == {"document": "beyond the seeds", "reason": "Library API v1 has it"}
    steps = {
        "description": WORDS,
        "type": "integer",
        "format": "int32",
        "minimum": 1,
        "maximum": 40,
        "default": 3,
    }
    assert ladder["properties"]["steps"] == steps
    assert ladder["properties"]["name"]["readOnly"] is True
    assert ladder["properties"]["class"]["deprecated"] is True
    assert ladder["properties"]["either"]["oneOf"][1] == {"type": "array", "items": {"type": "string"}}
    operations = {
        operation["operationId"]: operation
        for item in document["paths"].values()
        for operation in item.values()
        if "operationId" in operation
    }
    assert operations["ladders.list"]["x-pagination"]["items"] == "ladders"
    assert operations["ladders.create"]["x-idempotent"] is False
    assert operations["ladders.climb"]["parameters"][0]["name"] == "ladder_id"
    assert operations["shelves.get"]["deprecated"] is True
    # Nothing of it is missing any longer, and the clients can be made.
    codegen.main(command)
    missing = capsys.readouterr().out.partition("We have")[0]
    assert [line for line in missing.splitlines() if line.startswith("  ")] == ["  enum value Colour.red"]
    assert codegen.main(["--specs", str(contract.root), "--output", str(tmp_path / "made")]) == 0


def test_what_was_written_before_stays_as_it_was(contract: Contract, source: Path) -> None:
    file = contract.root / "generativelanguage" / "schemas" / "shelves.yaml"
    before = file.read_text(encoding="utf-8").splitlines()
    codegen.main(["--compare", str(source), "--specs", str(contract.root), "--adopt"])
    after = file.read_text(encoding="utf-8").splitlines()
    position = 0
    kept = 0
    for line in before:
        if "NOVEL, POEMS]" in line or "POEMS: 2}" in line:
            continue  # lists on one line, which have one more value now
        position = after.index(line, position) + 1
        kept += 1
    assert kept == len(before) - 2


def test_adopting_twice_changes_nothing_more(contract: Contract, source: Path) -> None:
    command = ["--compare", str(source), "--specs", str(contract.root), "--adopt"]
    codegen.main(command)
    files = {path: path.read_bytes() for path in contract.root.rglob("*.yaml")}
    codegen.main(command)
    assert {path: path.read_bytes() for path in contract.root.rglob("*.yaml")} == files


def test_specs_may_be_named_from_where_one_is(
    contract: Contract, source: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(contract.root.parent)
    assert codegen.main(["--compare", str(source), "--specs", contract.root.name, "--adopt"]) == 1
    assert f"{contract.root.name}/generativelanguage/schemas/adopted.yaml changed" in capsys.readouterr().err


def test_what_is_accepted_is_not_adopted(contract: Contract, source: Path) -> None:
    rules = {"differences": ["missing * *"], "of": ["openapi"], "reason": "nobody wants it"}
    (contract.root / "differences.yaml").write_text(yaml.safe_dump({"accepted": [rules]}), encoding="utf-8")
    codegen.main(["--compare", str(source), "--specs", str(contract.root), "--adopt"])
    assert load_all(contract.root) == load_all(MINI)


def test_a_contract_that_would_be_wrong_is_left_as_it_was(
    contract: Contract, source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {path: path.read_bytes() for path in contract.root.rglob("*.yaml")}
    monkeypatch.setattr(adoption, "WORDS", "")  # lint asks for a description of each value of an enum
    assert codegen.main(["--compare", str(source), "--specs", str(contract.root), "--adopt"]) == 2
    assert "each value needs a description" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in contract.root.rglob("*.yaml")} == files


def test_equal_sides_adopt_nothing(contract: Contract, tmp_path: Path) -> None:
    path = tmp_path / "library.json"
    path.write_text(json.dumps(described()), encoding="utf-8")
    assert codegen.main(["--compare", str(path), "--specs", str(contract.root), "--adopt"]) == 0
    assert load_all(contract.root) == load_all(MINI)


def test_a_model_is_adopted_by_its_page(contract: Contract, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "tiny.json").write_text(json.dumps(PAGE), encoding="utf-8")
    codegen.main(["--compare", str(folder), "--specs", str(contract.root), "--adopt"])
    schemas = load_checked(contract.root)["workers_ai"]["components"]["schemas"]
    assert "mood" in schemas["Tiny15ChatPrompt"]["properties"]
