"""The contract against descriptions of the service: what is different is reported, whatever it is."""

from __future__ import annotations

import copy
import json
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import codegen
from generator.bundle import load_all
from generator.compare import discovery, openapi
from generator.compare.difference import differences
from generator.compare.table import SourceError
from tests.contract.conftest import MINI, Contract
from tests.contract.mutations import mutations

JSON = dict[str, Any]
LIBRARY: JSON = json.loads(json.dumps(load_all(MINI)["generativelanguage"]))


def described() -> JSON:
    """The library as its service would describe it: other names, enums and allOf in place, no contract data."""
    schemas = copy.deepcopy(LIBRARY["components"]["schemas"])
    kind = schemas.pop("Kind")
    book = schemas["Book"]["properties"]
    book["kind"] = {"type": "string", "enum": kind["enum"]}
    book["tags"]["items"] = {"type": "string", "enum": kind["enum"]}
    schemas["Shelf"]["properties"]["next"] = {"allOf": [{"$ref": "#/components/schemas/Shelf"}]}
    text = json.dumps({**LIBRARY, "components": {"schemas": schemas}})
    document: JSON = json.loads(text.replace("schemas/Label", "schemas/Shelf_Label"))
    document["components"]["schemas"]["Shelf_Label"] = document["components"]["schemas"].pop("Label")
    paths = {path.replace("{shelf}", "{shelfId}"): item for path, item in document["paths"].items()}
    return {
        **document,
        "paths": json.loads(json.dumps(paths).replace('"name": "shelf"', '"name": "shelfId"')),
    }


def found(document: JSON) -> list[str]:
    """The differences between a document and the library."""
    outcome = differences(openapi.read(document), openapi.read(LIBRARY))
    return [f"{one.list} {one}" for one in outcome.found]


def changed(*steps: str | int, to: Any) -> JSON:
    """The service's description with another value somewhere; without it where the value is None."""
    document = described()
    holder: Any = document
    for step in steps[:-1]:
        holder = holder[step]
    if to is None:
        del holder[steps[-1]]
    else:
        holder[steps[-1]] = to
    return document


SHELF = ("components", "schemas", "Shelf", "properties")
BOOK = ("components", "schemas", "Book", "properties")
LIST = ("paths", "/v1/shelves", "get")


def test_the_same_in_other_names_is_no_difference() -> None:
    assert found(LIBRARY) == []
    assert found(described()) == []


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        # They have, and we lack
        (changed(*SHELF, "colour", to={"type": "string"}), "missing field Shelf.colour: string"),
        (changed(*BOOK, "kind", "enum", to=["KIND_UNSPECIFIED", "NOVEL", "POEMS", "MAPS"]),
         "missing enum value Kind.MAPS"),
        (changed("paths", "/v1/shelves:sort", to={"post": {"responses": {}}}),
         "missing method POST /v1/shelves:sort: ()"),
        (changed(*LIST, "parameters", to=[*described()["paths"]["/v1/shelves"]["get"]["parameters"],
                                          {"name": "filter", "in": "query", "schema": {"type": "string"}}]),
         "missing parameter GET /v1/shelves query filter: string"),
        (changed("components", "schemas", "Ladder",
                 to={"type": "object", "properties": {"steps": {"type": "integer"}}}),
         "missing message Ladder: {steps: integer}"),
        # We have, and they dropped or deprecated
        (changed(*SHELF, "room", to=None), "gone field Shelf.room"),
        (changed(*SHELF, "room", to={"type": "string", "x-immutable": True, "deprecated": True}),
         "gone field Shelf.room: deprecated"),
        (changed(*LIST, "deprecated", to=True), "gone method GET /v1/shelves: deprecated"),
        (changed(*BOOK, "kind", to={"type": "string", "enum": ["KIND_UNSPECIFIED", "NOVEL", "POEMS"],
                                    "x-google-enum-deprecated": [False, False, True]}),
         "gone enum value Kind.POEMS: deprecated"),
        (changed("paths", "/v1/shelves/{shelfId}:read", to=None), "gone method POST /v1/shelves/{}:read"),
        (changed("paths", "/v1/shelves", "post", "requestBody", to=None), "gone body POST /v1/shelves"),
        # Different types, bounds, requiredness
        (changed(*SHELF, "weightGrams", to={"type": "integer", "format": "int32"}),
         "different field Shelf.weightGrams: type int32 there, int64 here"),
        (changed(*SHELF, "keepers", to={"type": "string", "format": "int64"}),
         "different field Shelf.keepers: type int64 there, list of int64 here"),
        (changed(*SHELF, "next", to={"type": "string"}), "different field Shelf.next: type string there, Shelf here"),
        (changed(*BOOK, "counts", "additionalProperties", to={"type": "number", "format": "double"}),
         "different field Book.counts: type map of double there, map of int32 here"),
        (changed(*SHELF, "floor", "maximum", to=12), "different field Shelf.floor: maximum 12 there, 9 here"),
        (changed(*SHELF, "floor", "minimum", to=None), "different field Shelf.floor: minimum none there, -2 here"),
        (changed(*SHELF, "books", "maxItems", to=50), "different field Shelf.books: maxItems 50 there, 100 here"),
        (changed("components", "schemas", "Shelf", "required", to=["books", "room"]),
         "different field Shelf.room: required true there, none here"),
        (changed(*SHELF, "name", "readOnly", to=None), "different field Shelf.name: readOnly none there, true here"),
        (changed("paths", "/v1/shelves", "post", "responses", "200", "content", "application/json", "schema",
                 to={"type": "string"}),
         "different answer POST /v1/shelves: type string there, Operation here"),
    ],
)  # fmt: skip
def test_each_difference_is_in_its_list(document: JSON, expected: str) -> None:
    assert expected in found(document)


def test_a_hundred_random_changes_of_a_document_are_all_reported() -> None:
    for mutation in islice(mutations(described(), seed=11), 100):
        assert found(mutation.document), mutation.what


@given(st.integers(min_value=0))
@settings(deadline=None, max_examples=40)
def test_any_random_change_is_reported_from_either_side(seed: int) -> None:
    mutation = next(mutations(described(), seed))
    assert found(mutation.document), mutation.what
    ours = differences(openapi.read(LIBRARY), openapi.read(mutation.document)).found
    assert ours, mutation.what


# Discovery documents


DISCOVERY: JSON = {
    "kind": "discovery#restDescription",
    "discoveryVersion": "v1",
    "title": "Library API",
    "revision": "20260101",
    "rootUrl": "https://library.example/",
    "parameters": {"alt": {"location": "query", "type": "string", "enum": ["json", "media"]}},
    "resources": {
        "shelves": {
            "methods": {
                "list": {
                    "id": "library.shelves.list",
                    "path": "v1/shelves",
                    "httpMethod": "GET",
                    "parameters": {
                        "pageSize": {
                            "location": "query",
                            "type": "integer",
                            "format": "int32",
                            "minimum": "0",
                        },
                        "ids": {"location": "query", "type": "string", "repeated": True},
                    },
                    "response": {"$ref": "ListShelvesResponse"},
                }
            },
            "resources": {
                "operations": {
                    "methods": {
                        "get": {
                            "id": "library.shelves.operations.get",
                            "path": "v1/{+name}",
                            "flatPath": "v1/shelves/{shelvesId}/operations/{operationsId}",
                            "httpMethod": "GET",
                            "parameters": {
                                "name": {
                                    "location": "path",
                                    "type": "string",
                                    "required": True,
                                    "pattern": "^shelves/[^/]+/operations/[^/]+$",
                                }
                            },
                            "response": {"$ref": "Operation"},
                        }
                    }
                }
            },
        }
    },
    "schemas": {
        "ListShelvesResponse": {
            "id": "ListShelvesResponse",
            "type": "object",
            "properties": {
                "shelves": {"type": "array", "items": {"$ref": "Shelf"}},
                "nextPageToken": {"type": "string"},
            },
        },
        "Shelf": {
            "id": "Shelf",
            "type": "object",
            "properties": {
                "name": {"type": "string", "readOnly": True},
                "room": {"type": "string", "description": "Required. Immutable. The room."},
                "floor": {"type": "integer", "format": "int32", "default": "1", "maximum": "9"},
                "extra": {"type": "any"},
            },
        },
        "Operation": {"id": "Operation", "type": "object", "properties": {"name": {"type": "string"}}},
    },
}


def shared(*, of: str, kind: str = "string") -> JSON:
    """The library with a parameter of all its paths, or of all its methods."""
    document = copy.deepcopy(LIBRARY)
    for item in document["paths"].values():
        holders = [item] if of == "paths" else [item[verb] for verb in item if verb != "parameters"]
        for holder in holders:
            parameter = {"in": "query", "name": "trace", "schema": {"type": kind}}
            holder["parameters"] = [*holder.get("parameters", []), parameter]
    return document


def between(theirs: JSON, ours: JSON) -> list[str]:
    return [f"{one.list} {one}" for one in differences(openapi.read(theirs), openapi.read(ours)).found]


def test_a_parameter_of_all_paths_is_the_same_as_one_of_all_methods() -> None:
    of_paths, of_methods = shared(of="paths"), shared(of="methods")
    assert between(of_paths, of_methods) == between(of_methods, of_paths) == []
    assert between(of_paths, LIBRARY) == ["missing parameter * query trace: string"]
    of_methods["paths"]["/v1/loans"]["get"]["parameters"].pop()
    assert between(of_paths, of_methods) == ["missing parameter GET /v1/loans query trace: string"]
    assert between(of_methods, of_paths) == ["gone parameter GET /v1/loans query trace"]


@pytest.mark.parametrize("path", ["/v1/loans", "/v1/shelves/{shelf}:read"])
def test_a_method_may_have_its_own_form_of_a_parameter_of_all_paths(path: str) -> None:
    theirs = shared(of="paths")
    (verb,) = theirs["paths"][path].keys() - {"parameters"}
    own = {"in": "query", "name": "trace", "schema": {"type": "integer"}}
    method = theirs["paths"][path][verb]
    method["parameters"] = [*method.get("parameters", []), own]
    (difference,) = between(theirs, shared(of="paths"))
    assert difference.startswith(
        f"different parameter {verb.upper()} {path.replace('{shelf}', '{}')} query trace"
    )


def test_a_discovery_document_is_read_as_what_it_says() -> None:
    table = openapi.read(discovery.as_openapi(DISCOVERY))
    assert set(table.methods) == {"GET /v1/shelves", "GET /v1/shelves/{}/operations/{}"}
    assert list(table.common) == ["query alt"]
    listed = table.methods["GET /v1/shelves"]
    assert str(listed.parameters["query pageSize"]) == "int32 (minimum 0)"
    assert str(listed.parameters["query ids"]) == "list of string"
    shelf = table.messages["Shelf"].fields
    assert str(shelf["room"]) == "string (required, immutable)"
    assert str(shelf["floor"]) == "int32 (maximum 9, default 1)"
    assert str(shelf["extra"]) == "value"


def test_a_path_and_its_pattern_that_disagree_both_count() -> None:
    document = copy.deepcopy(DISCOVERY)
    get = document["resources"]["shelves"]["resources"]["operations"]["methods"]["get"]
    get["parameters"]["name"]["pattern"] = "^shelves/[^/]+/works/[^/]+$"
    table = openapi.read(discovery.as_openapi(document))
    assert {"GET /v1/shelves/{}/operations/{}", "GET /v1/shelves/{}/works/{}"} <= set(table.methods)


# OpenAPI in the forms that it may have


def test_what_is_written_in_place_or_by_reference_is_the_same() -> None:
    document = described()
    parameter = document["paths"]["/v1/shelves"]["get"]["parameters"][0]
    document["components"]["parameters"] = {"Size": parameter}
    document["paths"]["/v1/shelves"]["get"]["parameters"][0] = {"$ref": "#/components/parameters/Size"}
    body = document["paths"]["/v1/shelves"]["post"]["requestBody"]
    document["components"]["requestBodies"] = {"Shelf": body}
    document["paths"]["/v1/shelves"]["post"]["requestBody"] = {"$ref": "#/components/requestBodies/Shelf"}
    document["components"]["pathItems"] = {"Shelves": document["paths"]["/v1/shelves"]}
    document["paths"]["/v1/shelves"] = {"$ref": "#/components/pathItems/Shelves"}
    assert found(document) == []


def test_parameters_of_every_method_are_compared_once() -> None:
    document = described()
    for item in document["paths"].values():
        item.setdefault("parameters", []).append(
            {"name": "fields", "in": "query", "schema": {"type": "string"}}
        )
    assert found(document) == ["missing parameter * query fields: string"]


def test_null_among_types_is_a_fact_and_no_type() -> None:
    document = changed(*SHELF, "room", "type", to=["string", "null"])
    assert found(document) == ["different field Shelf.room: nullable true there, none here"]
    document = changed(
        *SHELF, "room", to={"anyOf": [{"type": "string"}, {"type": "null"}], "x-immutable": True}
    )
    assert found(document) == ["different field Shelf.room: nullable true there, none here"]


def test_members_of_a_union_are_compared_with_those_most_like_them() -> None:
    document = changed(
        *BOOK, "title", to={"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
    )
    assert found(document) == ["missing alternative Book.title field: list of string"]


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ({"openapi": "3.0.3", "paths": []}, "paths must be a mapping"),
        ({"openapi": "3.0.3", "paths": {"/a": {"get": []}}}, "get /a must be a mapping"),
        (changed(*SHELF, "next", to={"$ref": "#/components/schemas/Nobody"}),
         "$ref '#/components/schemas/Nobody' leads nowhere"),
        (changed(*SHELF, to=[]), "Shelf: properties must be a mapping"),
        (changed("components", "schemas", "Shelf", "required", to="books"), "Shelf: required must be a list"),
    ],
)  # fmt: skip
def test_a_document_that_is_built_wrongly_is_named(document: JSON, reason: str) -> None:
    with pytest.raises(SourceError) as caught:
        openapi.read(document)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


# By the command


def compared(contract: Contract, source: Path | str, *options: str) -> int:
    return codegen.main(["--compare", str(source), "--specs", str(contract.root), *options])


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "library.json"
    path.write_text(json.dumps(described()), encoding="utf-8")
    return path


def test_equal_ends_with_zero(contract: Contract, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compared(contract, source) == 0
    assert "0 differences" in capsys.readouterr().out


def test_a_difference_ends_with_one_and_has_three_forms(
    contract: Contract, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source.write_text(json.dumps(changed(*SHELF, "floor", "maximum", to=12)), encoding="utf-8")
    told = "field Shelf.floor: maximum 12 there, 9 here"
    assert compared(contract, source) == 1
    assert f"Different types, bounds, requiredness (1):\n  {told}\n" in capsys.readouterr().out
    assert compared(contract, source, "--format", "markdown") == 1
    assert f"### Different types, bounds, requiredness\n\n- `{told}`" in capsys.readouterr().out
    assert compared(contract, source, "--format", "json") == 1
    report = json.loads(capsys.readouterr().out)
    assert report["equal"] is False
    assert report["different"] == [
        {
            "list": "different",
            "subject": "field",
            "place": "Shelf.floor",
            "fact": "maximum",
            "theirs": "12",
            "ours": "9",
        }
    ]
    assert report["missing"] == report["gone"] == []
    assert report["counts"]["theirs"]["methods"] == report["counts"]["ours"]["methods"]


def test_yaml_is_read_as_well(contract: Contract, tmp_path: Path) -> None:
    path = tmp_path / "library.yaml"
    path.write_text(yaml.safe_dump(described()), encoding="utf-8")
    assert compared(contract, path) == 0


def test_adopting_goes_with_comparing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        codegen.main(["--adopt"])
    assert "go with --compare" in capsys.readouterr().err
