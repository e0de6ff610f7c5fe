"""The wire is written down in one place. That imports point one way is import-linter's to check: `make lint`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from generator.bundle import APIS
from tests.documents import document

ROOT = Path(__file__).resolve().parents[2]
RAW = ROOT / "generated/genwire_raw"
FACADE = ROOT / "sdk/genwire"
EMULATOR = FACADE / "emulator"
# Words of JSON Schema are not the services' own.
JSON_SCHEMA = {
    "additionalProperties",
    "anyOf",
    "maxItems",
    "maxLength",
    "maxProperties",
    "minItems",
    "minLength",
}
JSON_SCHEMA |= {"minProperties", "prefixItems", "propertyNames"}
JSON_SCHEMA |= {"propertyOrdering"}  # Google's own: what must not reach another service has to be named
STARTERS = {
    "testing.py",
    "_pytest_plugin.py",
}  # what starts the emulator, for tests of programs that use genwire


def files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def test_the_facade_holds_no_path_of_the_services() -> None:
    """No string of the facade is a URL path that the contract has, nor a piece of one."""
    verbs = {part for api in APIS for path in document(api)["paths"] for part in re.findall(r":(\w+)$", path)}
    segments = re.compile(r"/?v1beta|/ai/run|/client/v4/accounts|\{\w+\}:(" + "|".join(sorted(verbs)) + ")")
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.value!r}"
        for path in files(FACADE)
        if EMULATOR not in path.parents and path.name not in STARTERS
        for node in _strings(path)
        if segments.search(str(node.value))
    ]
    assert found == []


def test_the_facade_holds_no_wire_name() -> None:
    """Names on the wire that differ from those in Python are in the raw clients alone."""
    wire = {
        name
        for api in APIS
        for schema in document(api)["components"]["schemas"].values()
        for name in schema.get("properties", ())
        if re.search("[a-z][A-Z]", name)
    } - JSON_SCHEMA
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.value!r}"
        for path in files(FACADE)
        if EMULATOR not in path.parents and path.name not in STARTERS
        for node in _strings(path)
        if node.value in wire
    ]
    assert found == []


def test_peers_nothing_depends_on_grpc_or_protobuf() -> None:
    """DGAP#505, #539: their versions, pinned by an SDK, keep other packages from being installed beside it."""
    wanted, seen = {"genwire"}, set[str]()
    while wanted:
        name = wanted.pop()
        seen.add(name)
        found = [Requirement(line) for line in requires(name) or ()]
        wanted |= {
            canonicalize_name(one.name)
            for one in found
            if one.marker is None or one.marker.evaluate({"extra": ""})
        } - seen
    assert "httpx" in seen
    assert not seen & {"grpcio", "protobuf", "proto-plus", "google-api-core", "pydantic"}


def test_generated_files_say_what_makes_them() -> None:
    for path in files(RAW):
        assert path.read_text(encoding="utf-8").startswith("# Made by `python codegen.py`"), path


def _strings(path: Path) -> Iterator[ast.Constant]:
    """The strings of a file that are not docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
        if node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node
