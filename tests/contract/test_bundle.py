"""The bundler: what it makes of the files, and what it says of wrong ones."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.bundle import APIS, SPECS, dump, load, load_all
from generator.source import ContractError
from tests.contract.conftest import MINI, Contract

SHELVES = "generativelanguage/schemas/shelves.yaml"
PATHS = "generativelanguage/paths/shelves.yaml"
OPENAPI = "generativelanguage/openapi.yaml"
MODEL = "workers_ai/models/tiny-1.5-chat.yaml"


def test_references_to_schemas_are_by_name_and_keep_what_is_beside_them() -> None:
    schemas = load("generativelanguage", MINI)["components"]["schemas"]
    assert schemas["Shelf"]["properties"]["next"] == {
        "description": "The shelf beside it.",
        "$ref": "#/components/schemas/Shelf",
    }
    assert schemas["Shelf"]["properties"]["books"]["items"] == {"$ref": "#/components/schemas/Book"}


def test_path_items_parameters_and_responses_are_in_place() -> None:
    document = load("generativelanguage", MINI)
    item = document["paths"]["/v1/shelves/{shelf}"]
    assert item["parameters"][0]["name"] == "shelf"
    assert item["delete"]["responses"]["default"]["description"] == "The request failed."
    assert '"$ref": "../' not in dump(document)


def test_paths_and_schemas_are_sorted_and_fields_keep_their_order() -> None:
    document = load("generativelanguage", MINI)
    assert list(document["paths"]) == sorted(document["paths"])
    assert list(document["components"]["schemas"]) == sorted(document["components"]["schemas"])
    assert list(document["components"]["schemas"]["Shelf"]["properties"])[:4] == [
        "name",
        "books",
        "room",
        "floor",
    ]


def test_a_model_becomes_an_operation_with_its_own_schemas() -> None:
    document = load("workers_ai", MINI)
    operation = document["paths"]["/accounts/{account_id}/ai/run/@cf/example/tiny-1.5-chat"]["post"]
    assert operation["operationId"] == "ai.run.tiny_1_5_chat"
    assert [one["name"] for one in operation["parameters"]] == ["account_id"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    assert [one["$ref"].rpartition("/")[2] for one in body["oneOf"]] == [
        "Tiny15ChatPrompt",
        "Tiny15ChatMessages",
    ]
    content = operation["responses"]["200"]["content"]
    assert content["text/event-stream"]["x-item-schema"] == {"$ref": "#/components/schemas/Tiny15ChatChunk"}
    answer = document["components"]["schemas"]["Tiny15ChatResponse"]["properties"]
    assert set(answer) == {"result", "success", "errors"}
    assert answer["result"]["oneOf"][0] == {"$ref": "#/components/schemas/Tiny15ChatOutput"}


def test_a_model_does_not_change_the_operation_that_it_is_a_copy_of() -> None:
    operation = load("workers_ai", MINI)["paths"]["/accounts/{account_id}/ai/run/{model}"]["post"]
    assert operation["operationId"] == "ai.run"
    assert [one["name"] for one in operation["parameters"]] == ["account_id", "model"]
    content = operation["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == {"$ref": "#/components/schemas/RunResponse"}


def test_a_model_without_chunks_does_not_stream(contract: Contract) -> None:
    contract.edit(MODEL, "x-chunk: {$ref: '#/$defs/Chunk'}\n", "")
    schema = (contract.root / MODEL).read_text()
    (contract.root / MODEL).write_text(schema[: schema.index("  Chunk:")])
    operation = load("workers_ai", contract.root)["paths"][
        "/accounts/{account_id}/ai/run/@cf/example/tiny-1.5-chat"
    ]["post"]
    assert "x-streaming" not in operation
    assert list(operation["responses"]["200"]["content"]) == ["application/json"]


@pytest.mark.slow
def test_bundles_are_the_same_bytes_whatever_the_hash_seed() -> None:
    script = (
        f"from generator.bundle import *; print(*map(dump, load_all(Path({str(MINI)!r})).values()), sep='')"
    )
    made = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=SPECS.parent,
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(made) == 1
    assert made.pop().decode() == "".join(map(dump, load_all(MINI).values())) + "\n"


def test_the_committed_bundles_are_those_of_the_specs() -> None:
    for api in APIS:
        committed = SPECS.parent / "generated" / "genwire_raw" / "contract" / f"{api}.json"
        assert json.loads(committed.read_text(encoding="utf-8")) == load(api)


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        (SHELVES, "$ref: '#/Kind'", "$ref: '#/Sort'", "$ref '#/Sort': there is no Sort in specs/" + SHELVES),
        (SHELVES, "$ref: '#/Kind'", "$ref: Kind", "$ref 'Kind' must be FILE#/NAME or #/NAME"),
        (SHELVES, "$ref: '#/Kind'", "$ref: gone.yaml#/Kind", "the contract has no file gone.yaml"),
        (SHELVES, "$ref: '#/Kind'", "$ref: ../../../../etc/passwd#/Kind", "the contract has no file"),
        (SHELVES, "$ref: '#/Kind'", "$ref: ../common.yaml#/parameters/Shelf", "does not lead to a named schema"),
        (SHELVES, "$ref: '#/Kind'", "$ref: '#/Kind'\n      default: NOVEL", "'default' beside a $ref has no effect"),
        (SHELVES, "Label:\n  desc", "Status:\n  desc", "the schema name Status is taken"),
        (SHELVES, "Label:\n  desc", "Extra: {type: object}\nLabel:\n  desc", "nothing refers to Extra"),
        (SHELVES, "Label:\n  desc", "Label: {}\nLabel:\n  desc", "'Label' is here twice; the first is on line"),
        (SHELVES, "type: object", "type: [object", "not YAML"),
        (PATHS, '"200":', "200:", "the key 200 is not a string: quote it"),
        (PATHS, "$ref: ../common.yaml#/parameters/Shelf", "$ref: ../common.yaml#/parameters/Shelf\n      in: path",
         "a $ref to something other than a schema must be the only key"),
        (OPENAPI, "$ref: paths/shelves.yaml#/Read", "$ref: '#/paths/~1v1~1shelves~1{shelf}:read'",
         "leads back to itself"),
        (OPENAPI, "paths:", "x-paths:", "an API needs paths and components"),
        (MODEL, "x-output:", "x-outputs:", "a model needs x-output"),
        (MODEL, "x-output:", "x-more: 1\nx-output:", "'x-more' means nothing in a model"),
        ("workers_ai/paths/run.yaml", "ai.run", "ai.start", "a model needs the operation ai.run"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_named_with_its_line(
    contract: Contract, file: str, old: str, new: str, reason: str
) -> None:
    contract.edit(file, old, new)
    with pytest.raises(ContractError) as caught:
        load_all(contract.root)
    errors = caught.value.errors
    assert any(reason in error.reason for error in errors), str(caught.value)
    assert all(error.file.startswith("specs/") and error.line >= 1 for error in errors)
    assert str(caught.value) == "\n".join(f"{error.file}:{error.line}: {error.reason}" for error in errors)


def test_the_line_is_that_of_the_mistake(contract: Contract) -> None:
    line = contract.edit(SHELVES, "$ref: '#/Kind'", "$ref: '#/Sort'")
    with pytest.raises(ContractError) as caught:
        load_all(contract.root)
    assert [(error.file, error.line) for error in caught.value.errors] == [(f"specs/{SHELVES}", line)]


def test_mistakes_of_one_kind_are_reported_together(contract: Contract) -> None:
    contract.edit(SHELVES, "Label:\n  desc", "Extra: {type: object}\nMore: {type: object}\nLabel:\n  desc")
    contract.edit("workers_ai/schemas/envelope.yaml", "Problem:\n", "Rest: {type: object}\nProblem:\n")
    with pytest.raises(ContractError) as caught:
        load_all(contract.root)
    reasons = [error.reason.partition(":")[0] for error in caught.value.errors]
    assert reasons == [f"nothing refers to {name}" for name in ("Extra", "More", "Rest")]


def test_references_that_lead_nowhere_are_reported_together(contract: Contract) -> None:
    contract.edit(SHELVES, "$ref: '#/Kind'", "$ref: '#/Sort'")
    contract.edit(PATHS, "common.yaml#/parameters/Shelf", "common.yaml#/parameters/Shelves")
    contract.edit(MODEL, "$ref: '#/$defs/Chunk'", "$ref: '#/$defs/Piece'")
    with pytest.raises(ContractError) as caught:
        load_all(contract.root)
    assert [error.reason.rpartition(" in specs/")[0] for error in caught.value.errors] == [
        "$ref '#/Sort': there is no Sort",
        "$ref '../common.yaml#/parameters/Shelves': there is no Shelves",
        "$ref '#/$defs/Piece': there is no Piece",
    ]


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        (b"Shelf:\n  description: \xff\n", 2, "not UTF-8: the byte 0xff"),
        (b"\xff\xfeS\x00:\x00", 1, "not UTF-8: the byte 0xff"),
        (b"Shelf:\n\n  description: \x01\n", 3, "not YAML: control characters are not allowed"),
        (b"Shelf: &shelf [*shelf]\n", 1, "an alias leads back to itself"),
    ],
)
def test_a_file_that_is_no_text_is_named_with_its_line(
    contract: Contract, content: bytes, line: int, reason: str
) -> None:
    (contract.root / SHELVES).write_bytes(content)
    with pytest.raises(ContractError) as caught:
        load_all(contract.root)
    (error,) = caught.value.errors
    assert (error.file, error.line) == (f"specs/{SHELVES}", line)
    assert reason in error.reason


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match=r"openapi\.yaml:1: cannot be read"):
        load_all(tmp_path / "specs")


@pytest.mark.parametrize(
    ("text", "value"),
    [("on", "on"), ("1:30", "1:30"), ("2024-01-01", "2024-01-01"), ("1e-3", 0.001), ("007", "007"), ("-5", -5),
     ("0.0", 0.0), ("true", True), ("~", None), ("'true'", "true"), ('""', ""), ("", None), ("|-\n  10", "10")],
)  # fmt: skip
def test_scalars_are_yaml_1_2(tmp_path: Path, text: str, value: object) -> None:
    from generator.source import read

    path = tmp_path / "file.yaml"
    path.write_text(f"key: {text}\n")
    found = read(path, "file.yaml")["key"]
    assert found == value
    assert type(found) is type(value)
