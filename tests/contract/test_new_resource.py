"""A resource that is added to specs/ alone: five standard methods, a stream and a long-running one.

`new_resource/` has its paths and schemas, a program that uses it with a service, and one that does with the emulator.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import codegen
from generator.bundle import SPECS
from tests.contract.conftest import Contract
from tests.played import answer, event, event_stream, played

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent / "new_resource"
ADDED = """\
paths:
  /v1beta/notebooks: {$ref: paths/notebooks.yaml#/Notebooks}
  /v1beta/notebooks/{notebook}: {$ref: paths/notebooks.yaml#/Notebook}
  /v1beta/notebooks/{notebook}:read: {$ref: paths/notebooks.yaml#/Read}
  /v1beta/notebooks/{notebook}:index: {$ref: paths/notebooks.yaml#/Index}
"""
METADATA = "    IndexNotebookMetadata: {$ref: schemas/notebooks.yaml#/IndexNotebookMetadata}\n"
BIRDS = {"name": "notebooks/a", "displayName": "Birds", "labels": ["a", "b"]}
TYPE = "type.googleapis.com/google.ai.generativelanguage.v1beta."
OPERATION = {
    "name": "notebooks/a/operations/1",
    "done": True,
    "metadata": {"@type": f"{TYPE}IndexNotebookMetadata", "completedPercent": 100},
    "response": {"@type": f"{TYPE}Notebook", **BIRDS},
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of raw clients that are made of the contract with the resource in it."""
    folder = tmp_path_factory.mktemp("new_resource")
    shutil.copytree(SPECS, folder / "specs")
    contract = Contract(folder / "specs")
    for kind in ("paths", "schemas"):
        shutil.copy(HERE / f"{kind}.yaml", contract.root / f"generativelanguage/{kind}/notebooks.yaml")
    contract.edit("generativelanguage/openapi.yaml", "paths:\n", ADDED)
    contract.edit("generativelanguage/openapi.yaml", "  schemas:\n", f"  schemas:\n{METADATA}")
    assert codegen.main(["--specs", str(contract.root), "--output", str(folder)]) == 0
    for name in ("program", "emulated"):
        shutil.copy(HERE / f"{name}.py.in", folder / f"{name}.py")  # their imports are of these clients alone
    return folder


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_program_uses_every_method(package: Path, colour: str) -> None:
    replies = [
        answer(BIRDS),
        answer(BIRDS),
        answer(BIRDS),
        answer({"notebooks": [BIRDS], "nextPageToken": "more"}),
        answer({"notebooks": [{"name": "notebooks/b"}]}),
        answer({}),
        event_stream(event({"text": "Tits"}), event({"text": " sing"}), chunked=False),
        answer(OPERATION),
    ]
    with played(*([reply] for reply in replies)) as server:
        done = subprocess.run(
            [sys.executable, "-W", "error", str(package / "program.py"), server.url, colour],
            env={**os.environ, "PYTHONPATH": str(package)}, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [
        "notebooks/a",
        ["a", "b"],
        "Birds",
        ["notebooks/a"],
        ["notebooks/b"],
        ["Tits", " sing"],
        [True, 100, "Birds"],
    ]
    sent = [request.partition(b" HTTP/1.1")[0].decode() for request in server.requests]
    which = "pageSize=1&filter.labels=a&filter.labels=b&filter.since=2024-01-02T00%3A00%3A00Z"
    assert sent == [
        "POST /v1beta/notebooks",
        "GET /v1beta/notebooks/a",
        "PATCH /v1beta/notebooks/a?updateMask=labels",
        f"GET /v1beta/notebooks?{which}",
        f"GET /v1beta/notebooks?pageToken=more&{which}",
        "DELETE /v1beta/notebooks/a",
        "POST /v1beta/notebooks/a:read?alt=sse",
        "POST /v1beta/notebooks/a:index",
    ]
    assert server.requests[0].endswith(b'{"displayName":"Birds","labels":["a","b"]}')


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_the_emulator_serves_it(package: Path, colour: str) -> None:
    done = subprocess.run(
        [sys.executable, str(package / "emulated.py"), colour],
        env={**os.environ, "PYTHONPATH": str(package)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [
        True,
        True,
        ["Other", ["a", "b"]],
        ["Other", "Trees"],
        ["Other"],
        [True, True],
        [None, 0],
        [True, 100, "Other"],
        404,
        [200],
    ]


def test_type_checkers_find_nothing(package: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(package / "cache"),
         str(package / "program.py"), str(package / "emulated.py")],
        cwd=package, env={**os.environ, "MYPYPATH": str(package)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_but_the_specs_was_changed(package: Path) -> None:
    """The clients that are there already stay as they are, but for the lists of what there is."""
    changed = {
        path.relative_to(package / "genwire_raw").as_posix()
        for path in (package / "genwire_raw").rglob("*.py")
        if not (SPECS.parent / "generated" / path.relative_to(package)).exists()
        or (SPECS.parent / "generated" / path.relative_to(package)).read_bytes() != path.read_bytes()
    }
    assert {name for name in changed if not re.search("notebook|models/note.py", name)} == {
        "generativelanguage/any_types.py",
        "generativelanguage/api/__init__.py",
        "generativelanguage/models/__init__.py",
    }
