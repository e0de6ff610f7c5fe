"""Names on the wire that mean something in Python: what the lint accepts can be imported, called and type-checked."""

from __future__ import annotations

import ast
import builtins
import keyword
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

import pytest
import yaml

from generator import render
from generator.lint import load_checked
from generator.naming import argument_name, field_name, member_name
from tests.contract.conftest import MINI, Contract

pytestmark = pytest.mark.slow

SOURCE = {"document": "beyond the seeds", "reason": "a name that is awkward in Python"}
ERROR = {"$ref": "../common.yaml#/responses/Error"}
ANSWER = {
    "description": "The answer.",
    "content": {"application/json": {"schema": {"$ref": "../schemas/awkward.yaml#/Awkward"}}},
}


def _used_by_generated_code() -> set[str]:
    """Every name that the templates and the runtime use, as the small contract's modules show them."""
    template = Path(render.__file__).parent / "templates/endpoint_module.py.jinja"
    words = set(re.findall(r"[A-Za-z_]+", template.read_text()))
    for path in (Path(render.__file__).parent / "runtime").glob("*.py"):
        tree = ast.parse(path.read_text())
        words |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        words |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
        words |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    return words


WORDS = sorted(
    {word for word in {*keyword.kwlist, *keyword.softkwlist, *dir(builtins), *_used_by_generated_code()} if
     re.fullmatch(r"[A-Za-z_$@][A-Za-z0-9_$@.-]*", word) and re.search("[A-Za-z]", word)}
)  # fmt: skip


def _distinct(name: Callable[[str], str]) -> list[str]:
    """The words that do not become the same name in Python."""
    return list({name(word): word for word in WORDS}.values())


QUERY = _distinct(argument_name)
PATH = [word for word in QUERY if re.fullmatch(r"[a-z][a-z0-9_]*", word)]
PATHS = [PATH[at : at + 30] for at in range(0, len(PATH), 30)]
FIELDS = _distinct(field_name)
VALUES = _distinct(member_name)
VERBS = [
    word for word in PATH if keyword.iskeyword(word) or word in ("annotations", "request", "models", "self")
]


def _parameter(name: str, where: str) -> dict[str, Any]:
    required = {"required": True} if where == "path" else {}
    return {"name": name, "in": where, **required, "description": "A name.", "schema": {"type": "string"}}


def _operation(name: str, parameters: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "operationId": name,
        "summary": "Gets it.",
        "description": "Gets it.",
        "x-source": SOURCE,
        "parameters": parameters,
        "responses": {"200": ANSWER, "default": ERROR},
    }


def _schemas() -> dict[str, Any]:
    kind = {
        "description": "Values.",
        "x-source": SOURCE,
        "type": "string",
        "enum": VALUES,
        "x-enum-descriptions": dict.fromkeys(VALUES, "A value."),
    }
    fields = {word: {"description": "A field.", "type": "string"} for word in FIELDS}
    kinds = {"description": "Kinds.", "$ref": "#/AwkwardKind"}
    awkward = {
        "description": "A class.",
        "x-source": SOURCE,
        "type": "object",
        "properties": {**fields, "kind_of_it": kinds},
    }
    return {"Awkward": awkward, "AwkwardKind": kind}


def _path(number: int) -> str:
    return "/".join([f"/v1/path{number}", *(f"{{{word}}}" for word in PATHS[number])])


def _paths() -> dict[str, Any]:
    verbs = {f"/v1/verbs/{word}": _operation(f"awkward.{word}_", []) for word in VERBS}
    resources = {f"/v1/resources/{word}": _operation(f"{word}.get", []) for word in VERBS}
    return {
        "/v1/query": _operation("awkward.query", [_parameter(word, "query") for word in QUERY]),
        **{
            _path(number): _operation(f"awkward.path{number}", [_parameter(word, "path") for word in words])
            for number, words in enumerate(PATHS)
        },
        **verbs,
        **resources,
    }


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """What is made of the small contract with a resource of awkward names in it."""
    folder = tmp_path_factory.mktemp("awkward")
    shutil.copytree(MINI, folder / "specs")
    contract = Contract(folder / "specs")
    made = {"schemas/awkward.yaml": _schemas(), "paths/awkward.yaml": {}}
    lines = ""
    for number, (path, operation) in enumerate(_paths().items()):
        made["paths/awkward.yaml"][f"Item{number}"] = {"get": operation}
        lines += f'  "{path}": {{$ref: paths/awkward.yaml#/Item{number}}}\n'
    for file, content in made.items():
        (contract.root / "generativelanguage" / file).write_text(yaml.safe_dump(content, sort_keys=False))
    contract.edit("generativelanguage/openapi.yaml", "paths:\n", f"paths:\n{lines}")
    render.render(load_checked(contract.root), folder)
    (folder / render.PACKAGE).rename(folder / "awkward_raw")
    sys.path.insert(0, str(folder))
    yield import_module("awkward_raw")
    sys.path.remove(str(folder))


def test_every_module_can_be_imported_by_its_package(package: ModuleType) -> None:
    for found in walk_packages(package.__path__, "awkward_raw."):
        import_module(found.name)
    api: Any = import_module("awkward_raw.generativelanguage.api")
    for word in VERBS:
        name = f"{word}_" if keyword.iskeyword(word) else word
        assert getattr(api, name).get.ENDPOINT.id == f"{word}.get"
        assert getattr(api.awkward, name).ENDPOINT.id == f"awkward.{word}_"


def test_parameters_go_out_by_their_own_names(package: ModuleType) -> None:
    operation: Any = import_module("awkward_raw.generativelanguage.api.awkward.query")
    client: Any = import_module("awkward_raw.generativelanguage").Client()
    call = operation.request(**{argument_name(word): word for word in QUERY})
    request = client.build(call, client.http_client)
    assert dict(request.url.params) == {word: word for word in QUERY}
    assert call.with_arguments(self_="changed").query()["self"] == "changed"


@pytest.mark.parametrize("number", range(len(PATHS)))
def test_parameters_of_a_path_fill_their_own_places(package: ModuleType, number: int) -> None:
    operation: Any = import_module(f"awkward_raw.generativelanguage.api.awkward.path{number}")
    call = operation.request(*(f"the-{word}" for word in PATHS[number]))
    assert call.path() == "/".join([f"/v1/path{number}", *(f"the-{word}" for word in PATHS[number])])


def test_fields_and_values_keep_their_own_names(package: ModuleType) -> None:
    models: Any = import_module("awkward_raw.generativelanguage.models")
    sent = dict(zip(FIELDS, FIELDS, strict=True))
    made = models.Awkward(**{field_name(word): word for word in FIELDS})
    assert made.to_dict() == sent
    read = models.Awkward.from_dict(sent)
    assert [getattr(read, field_name(word)) for word in FIELDS] == FIELDS
    assert [models.AwkwardKind[member_name(word)].value for word in VALUES] == VALUES


def test_type_checkers_find_nothing(package: ModuleType) -> None:
    folder = Path(str(package.__file__)).parent
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(folder.parent / "cache"),
         str(folder / "generativelanguage")],
        cwd=folder.parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
