"""How parameters travel: each kind of value in the query, in headers and in the path."""

from __future__ import annotations

import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from generator import render
from generator.lint import load_checked
from generator.source import ContractError
from tests.contract.conftest import MINI, Contract

PATHS = "generativelanguage/paths/search.yaml"
SOURCE = {"document": "beyond the seeds", "reason": "a way for a parameter to travel"}
TEXTS = {"type": "array", "items": {"type": "string"}}
KIND = {"$ref": "../schemas/shelves.yaml#/Kind"}
LABEL = {"$ref": "../schemas/search.yaml#/Filter"}
SCALARS: dict[str, dict[str, Any]] = {
    "number": {"type": "integer", "format": "int32"},
    "big": {"type": "string", "format": "int64"},
    "ratio": {"type": "number"},
    "flag": {"type": "boolean"},
    "kind": KIND,
    "moment": {"type": "string", "format": "date-time"},
    "span": {"type": "string", "format": "google-duration"},
    "data": {"type": "string", "format": "byte"},
}
VALUES: dict[str, tuple[Any, str]] = {
    "number": (7, "7"),
    "big": (2**60, str(2**60)),
    "ratio": (0.5, "0.5"),
    "flag": (True, "true"),
    "kind": ("POEMS", "POEMS"),
    "moment": (datetime(2024, 1, 2, tzinfo=UTC), "2024-01-02T00:00:00Z"),
    "span": (timedelta(seconds=1.5), "1.5s"),
    "data": (b"\xff\xfe", "//4="),
}
QUERY: dict[str, dict[str, Any]] = {
    **SCALARS,
    "ids": TEXTS,
    "kinds": {"type": "array", "items": KIND},
    "moments": {"type": "array", "items": SCALARS["moment"]},
    "filter": LABEL,
    "either": {"oneOf": [{"type": "string"}, TEXTS]},
    "open": {"type": "object", "additionalProperties": True},
}
HEADERS: dict[str, dict[str, Any]] = {
    "x-ids": TEXTS,
    "x-filter": LABEL,
    "x-note": {"type": "string"},
    "x-flag": {"type": "boolean"},
}


def _parameter(name: str, where: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    required = {"required": True} if where == "path" else {}
    return {"name": name, "in": where, **required, "description": "One.", "schema": schema, **more}


def _operation(name: str, parameters: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    answer = {"schema": {"$ref": "../schemas/shelves.yaml#/Shelf"}}
    return {
        "operationId": name,
        "summary": "Searches.",
        "description": "Searches for shelves.",
        "x-source": SOURCE,
        "parameters": parameters,
        "responses": {
            "200": {"description": "What was found.", "content": {"application/json": answer}},
            "default": {"$ref": "../common.yaml#/responses/Error"},
        },
        **more,
    }


def add(contract: Contract, path: str, operation: dict[str, Any]) -> None:
    """Adds an operation to the small contract."""
    file = contract.root / PATHS
    items = yaml.safe_load(file.read_text()) if file.exists() else {}
    items[f"Item{len(items)}"] = {"get": operation}
    file.write_text(yaml.safe_dump(items, sort_keys=False))
    line = f'  "{path}": {{$ref: paths/search.yaml#/Item{len(items) - 1}}}\n'
    contract.edit("generativelanguage/openapi.yaml", "paths:\n", f"paths:\n{line}")


def with_filter(contract: Contract) -> None:
    """Adds a message that holds plain values and another message."""
    contract.root.joinpath("generativelanguage/schemas/search.yaml").write_text(
        "Filter:\n  description: A filter.\n"
        f"  x-source: {SOURCE}\n"
        "  type: object\n  properties:\n"
        "    maxPages: {type: integer, description: Bound.}\n"
        "    tags: {type: array, description: Tags., items: {type: string}}\n"
        "    since: {type: string, format: date-time, description: A moment.}\n"
        "    inner: {$ref: '#/Filter', description: Another one.}\n"
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of a package whose operations take parameters of every kind."""
    folder = tmp_path_factory.mktemp("parameters")
    shutil.copytree(MINI, folder / "specs")
    contract = Contract(folder / "specs")
    with_filter(contract)
    parameters = [_parameter(name, "query", schema) for name, schema in QUERY.items()]
    parameters += [_parameter(name, "header", schema) for name, schema in HEADERS.items()]
    add(contract, "/v1/search", _operation("search.find", parameters))
    segments = "/".join(f"{{{name}}}" for name in SCALARS)
    in_path = [_parameter(name, "path", schema) for name, schema in SCALARS.items()]
    add(contract, f"/v1/search/{segments}", _operation("search.get", in_path))
    old = [_parameter("old", "query", {"type": "string"}, deprecated=True), _parameter("kind", "query", KIND)]
    add(contract, "/v1/search/old", _operation("search.old", old, deprecated=True))
    kinds = "x-enum-numbers: {KIND_UNSPECIFIED"
    contract.edit("generativelanguage/schemas/shelves.yaml", kinds, f"x-enum-deprecated: [NOVEL]\n  {kinds}")
    contract.edit(
        "generativelanguage/schemas/shelves.yaml", "$ref: '#/Kind'", "deprecated: true\n      $ref: '#/Kind'"
    )
    contract.edit("generativelanguage/schemas/shelves.yaml", "Label:\n", "Label:\n  deprecated: true\n")
    render.render(load_checked(contract.root), folder)
    (folder / render.PACKAGE).rename(folder / "parameters_raw")
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture
def search(made: Path) -> Any:
    return import_module("parameters_raw.generativelanguage.api.search")


@pytest.fixture
def models(made: Path) -> Any:
    return import_module("parameters_raw.generativelanguage.models")


def url(call: Any) -> str:
    client: Any = import_module("parameters_raw.generativelanguage").Client()
    return str(client.build(call, client.http_client).url).partition("library.example")[2]


@pytest.mark.parametrize("name", SCALARS)
def test_a_value_in_the_query(search: Any, name: str) -> None:
    value, text = VALUES[name]
    call = search.find.request(**{name: value})
    assert call.violations() == []
    assert call.query() == {name: text}


def test_a_list_is_repeated(search: Any, models: Any) -> None:
    call = search.find.request(ids=["a b", "c,d"], kinds=[models.Kind.NOVEL], moments=[VALUES["moment"][0]])
    assert call.violations() == []
    assert url(call) == "/v1/search?ids=a+b&ids=c%2Cd&kinds=NOVEL&moments=2024-01-02T00%3A00%3A00Z"
    assert url(search.find.request(ids=[])) == "/v1/search"
    assert url(search.find.request(either=["a", "b"])) == "/v1/search?either=a&either=b"
    assert url(search.find.request(either="a")) == "/v1/search?either=a"
    assert [str(one) for one in search.find.request(ids="a").violations()] == ["ids must be a list, got 'a'"]


def test_a_message_goes_out_field_by_field(search: Any, models: Any) -> None:
    inner = models.Filter(since=VALUES["moment"][0])
    call = search.find.request(filter=models.Filter(max_pages=3, tags=["a", "b"], inner=inner))
    assert call.violations() == []
    assert call.query() == {
        "filter.maxPages": "3",
        "filter.tags": ["a", "b"],
        "filter.inner.since": "2024-01-02T00:00:00Z",
    }
    assert search.find.request(open={"a": {"b": 1}, "c": None}).query() == {"open.a.b": "1"}


def test_what_has_no_text_is_refused_instead_of_its_repr(search: Any) -> None:
    with pytest.raises(TypeError, match="a parameter cannot carry"):
        search.find.request(ids=[["a"]]).query()


def test_headers(search: Any, models: Any) -> None:
    call = search.find.request(
        x_ids=["a", "b"], x_filter=models.Filter(max_pages=3), x_note="n", x_flag=False
    )
    assert call.violations() == []
    assert call.headers() == {"x-ids": "a,b", "x-filter": '{"maxPages": 3}', "x-note": "n", "x-flag": "false"}
    assert search.find.request(x_ids=[]).headers() == {}
    broken = search.find.request(x_ids=["a,b"], x_note="a\r\nx-other: b")
    assert [(one.path, one.rule.partition(",")[0]) for one in broken.violations()] == [
        ("x_ids[0]", "must not have a comma"),
        ("x_note", "must be printable ASCII"),
    ]


def test_values_in_the_path(search: Any) -> None:
    call = search.get.request(*(VALUES[name][0] for name in SCALARS))
    assert call.violations() == []
    assert call.path() == f"/v1/search/7/{2**60}/0.5/true/POEMS/2024-01-02T00%3A00%3A00Z/1.5s/%2F%2F4%3D"


@pytest.mark.parametrize(
    ("name", "value", "rule"),
    [("number", "7", "must be an integer"), ("number", True, "must be an integer"), ("number", None, "must be an"),
     ("flag", "true", "must be true or false"), ("kind", 5, "must be a string"), ("kind", "..", "must not have")],
)  # fmt: skip
def test_a_wrong_value_in_the_path_is_named(search: Any, name: str, value: Any, rule: str) -> None:
    values = {name: one for name, (one, _) in VALUES.items()} | {name: value}
    with pytest.raises(ValueError, match=rf"search\.get: {name} {rule}"):
        search.get.request(*values.values()).path()


@pytest.mark.parametrize(
    ("where", "name", "schema", "reason"),
    [
        ("path", "ids", TEXTS, "in the path there is one string, number, boolean or enum"),
        ("path", "filter", LABEL, "in the path there is one"),
        ("query", "filters", {"type": "array", "items": LABEL}, "a query carries plain values"),
        ("query", "shelf", {"$ref": "../schemas/shelves.yaml#/Shelf"}, "a query carries plain values"),
        ("query", "grid", {"type": "array", "items": TEXTS}, "a query carries plain values"),
        ("query", "1st", {"type": "string"}, "cannot be named in Python"),
        ("query", "", {"type": "string"}, "cannot be named in Python"),
        ("query", "a b", {"type": "string"}, "cannot be named in Python"),
        ("query", "one", {"type": "string", "readOnly": True}, "readOnly is for fields"),
        ("header", "x-filters", {"type": "array", "items": LABEL}, "a header carries plain values"),
        ("header", "Authorization", {"type": "string"}, "the client sets this header itself"),
        ("header", "content-type", {"type": "string"}, "the client sets this header itself"),
        ("header", "X-Library-Key", {"type": "string"}, "the client sets this header itself"),
        ("header", "x y", {"type": "string"}, "no name for a header"),
    ],
)
def test_what_cannot_travel_is_a_mistake(
    contract: Contract, where: str, name: str, schema: dict[str, Any], reason: str
) -> None:
    with_filter(contract)
    given = [_parameter(name, where, schema), _parameter("more", "query", LABEL)]
    path = f"/v1/search/{{{name}}}" if where == "path" else "/v1/search"
    add(contract, path, _operation("search.find", given))
    with pytest.raises(ContractError) as caught:
        load_checked(contract.root)
    (error,) = caught.value.errors
    assert reason in error.reason


def test_a_parameter_and_a_field_of_another_are_told_apart(contract: Contract) -> None:
    with_filter(contract)
    given = [_parameter("filter", "query", LABEL), _parameter("filter.tags", "query", {"type": "string"})]
    add(contract, "/v1/search", _operation("search.find", given))
    with pytest.raises(ContractError, match=r"filter\.tags may be a field of another parameter"):
        load_checked(contract.root)


# What is deprecated


def test_a_deprecated_operation_says_so(search: Any) -> None:
    assert "\n\n    Deprecated.\n" in search.old.request.__doc__
    assert search.old.request.__deprecated__ == "search.old is deprecated."
    assert not hasattr(search.find.request, "__deprecated__")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        search.old.request()  # says nothing by itself: what sends it may be meant to
    client: Any = import_module("parameters_raw.generativelanguage").Client("http://127.0.0.1:9")
    with (
        pytest.warns(DeprecationWarning, match=r"search\.old is deprecated\."),
        pytest.raises(httpx.ConnectError),
    ):
        search.old.sync(client=client)


def test_deprecated_parameters_fields_classes_and_values_say_so(search: Any, models: Any) -> None:
    assert "old: One. Deprecated." in search.old.request.__doc__
    assert "kind: One.\n" in search.old.request.__doc__
    assert "kind: Its kind. Deprecated." in models.Book.__doc__
    assert models.Label.__doc__.startswith("A label.\n\n    Deprecated.\n")
    assert "NOVEL: A long story. Deprecated." in models.Kind.__doc__
    assert "POEMS: Short lines.\n" in models.Kind.__doc__


@pytest.mark.slow
def test_type_checkers_know_what_is_deprecated(made: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "from parameters_raw.generativelanguage import Client, api\n"
        "with Client() as client:\n"
        "    api.search.old.request()\n"
        "    api.search.old.sync(client=client)\n"
        "    api.search.find.sync(client=client, ids=['a'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--enable-error-code=deprecated",
         "--cache-dir", str(tmp_path / "cache"), str(program)],
        cwd=made, env={"MYPYPATH": str(made)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = [line for line in done.stdout.splitlines() if "program.py" in line]
    assert [line.split(": ", 1)[0].rpartition(":")[2] for line in found] == ["3", "4"], done.stdout
    assert all("search.old is deprecated." in line for line in found)
