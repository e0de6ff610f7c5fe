"""Random contracts: whatever the lint accepts makes modules that can be imported, called and type-checked."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from generator import render
from generator.lint import load_checked
from generator.source import ContractError, Node
from tests.contract.conftest import MINI, Contract

pytestmark = pytest.mark.slow

OPENAPI = "generativelanguage/openapi.yaml"
SOURCE = {"document": "beyond the seeds", "reason": "made at random"}
WORDS = {"description": "Random.", "x-source": SOURCE}
TEXT = {"description": "A field.", "type": "string"}
NAMED: dict[str, Any] = {
    "One": {**WORDS, "type": "object", "required": ["a"],
            "properties": {"a": TEXT, "kind": {"$ref": "#/Kind2"}, "two": {"$ref": "#/Two"}}},
    "Two": {**WORDS, "type": "object", "required": ["z"],
            "properties": {"z": {"description": "A number.", "type": "integer"},
                           "when": {**TEXT, "format": "date-time"}}},
    "Kind2": {**WORDS, "type": "string", "enum": ["A", "B"], "x-enum-descriptions": {"A": "One.", "B": "Two."}},
    "Either": {**WORDS, "oneOf": [{"$ref": "#/One"}, {"$ref": "#/Two"}, {"type": "string"}]},
    "Nothing": {**WORDS, "type": "object", "properties": {}},
}  # fmt: skip
# Calls every operation with every kind of body, and reads every kind of JSON as its answer.
PROGRAM = """
import json, sys, warnings
from datetime import UTC, datetime, timedelta
from importlib import import_module
from genwire_raw import DecodeError
from genwire_raw.generativelanguage import Client, models

warnings.simplefilter("ignore", DeprecationWarning)
client = Client("http://127.0.0.1")
ANSWERS = ["x", 1, 0.5, True, None, {}, [], {"a": "x", "kind": "A"}, {"z": 1}, [{"a": "x"}], [1], [[1]]]
ANSWERS += [{"k": {"a": "x"}}]
VALUES = {"string": "x", "integer": 1, "int64": 5, "number": 0.5, "boolean": True, "bytes": b"a", "enum": "A",
          "timestamp": datetime(2024, 1, 1, tzinfo=UTC), "duration": timedelta(1), "object": {"a": 1},
          "any": "x", "union": "x"}

def value(field):
    one = VALUES.get(field.kind)
    if field.kind == "model":
        one = getattr(models, field.of[0]).from_dict({"a": "x", "z": 1})
    return [one] if field.many == "list" else {"k": one} if field.many == "map" else one

for name in json.loads(sys.argv[1]):
    package, module = name.split(".")
    operation = import_module(f"genwire_raw.generativelanguage.api.{package}.{module}")
    arguments = {one.name: value(one.field) for one in operation.ENDPOINT.parameters}
    for body in ({"a": "x"}, {"z": 1}, {}):
        if hasattr(operation, "read_body"):
            arguments["body"] = operation.read_body(body)
        call = operation.request(**arguments)
        call.violations()
        client.build(call, client.http_client)
        if hasattr(operation, "stream_request"):
            client.build(operation.stream_request(**arguments), client.http_client)
    for answer in ANSWERS:
        try:
            repr(call.decode(answer))
        except DecodeError:
            pass  # of another kind than the contract's

made = models.Big(**{name: value(field) for name, field in models.Big.FIELDS.items()})
made.validate()
json.dumps(made.to_dict())
for answer in ANSWERS:
    read = models.Big.from_dict({field.wire: answer for field in models.Big.FIELDS.values()})
    repr(read), read.to_dict()
"""


class Maker:
    """Makes parts of a contract at random."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def schema(self, prefix: str, depth: int = 0) -> dict[str, Any]:  # noqa: PLR0911 - a kind of schema a return
        """A schema; named ones are referred to with a prefix."""
        choose, some = self._random.choice, self._random.randrange
        texts = [None, "int64", "byte", "date-time", "google-duration", "google-fieldmask"]
        kinds = ["text", "plain", "named", "open", *(["list", "map", "union"] if depth < 3 else [])]
        match choose(kinds):
            case "text":
                form = choose(texts)
                return {"type": "string", **({"format": form} if form else {})}
            case "plain":
                return {"type": choose(["integer", "number", "boolean"])}
            case "named":
                return {"$ref": f"{prefix}#/{choose(list(NAMED))}"}
            case "open":
                return choose([{}, {"type": "object", "additionalProperties": True}])
            case "list":
                return {"type": "array", "items": self.schema(prefix, depth + 1)}
            case "map":
                return {"type": "object", "additionalProperties": self.schema(prefix, depth + 1)}
            case _:
                return {"oneOf": [self.schema(prefix, depth + 1) for _ in range(some(1, 4))]}

    def operation(self, number: int) -> tuple[str, dict[str, Any]]:
        """An operation, with its path."""
        prefix = "../schemas/random.yaml"
        path, parameters = f"/v1/random{number}", list[dict[str, Any]]()
        for index in range(self._random.randrange(3)):
            where = self._random.choice(["path", "query", "header"])
            needed = {"required": True} if where == "path" or self._random.random() < 0.3 else {}
            words = {"name": f"p{index}", "in": where, "description": "One.", **needed}
            parameters.append({**words, "schema": self.schema(prefix, 1)})
            path += f"/{{p{index}}}" if where == "path" else ""
        answers: dict[str, Any] = {"application/json": {"schema": self.schema(prefix)}}
        made = {
            "operationId": f"random{number % 5}.do{number}",
            "summary": "Does it.",
            **WORDS,
            "x-idempotent": True,
            "parameters": parameters,
            "responses": {
                "200": {"description": "The answer.", "content": answers},
                "default": {"$ref": "../common.yaml#/responses/Error"},
            },
        }
        if self._random.random() < 0.6:
            made["requestBody"] = {"content": {"application/json": {"schema": self.schema(prefix)}}}
        if self._random.random() < 0.3:
            made["deprecated"] = True
        if self._random.random() < 0.3:
            made["x-streaming"] = {"protocol": "sse", "switch": {"query": {"alt": "sse"}}}
            answers["text/event-stream"] = {"x-item-schema": self.schema(prefix)}
        return path, made


def write(contract: Contract, operations: dict[str, Any], fields: dict[str, Any]) -> None:
    """Writes the random part of a contract."""
    for kind, content in (
        ("paths", {f"Item{number}": {"post": one} for number, one in enumerate(operations.values())}),
        ("schemas", {**NAMED, "Big": {**WORDS, "type": "object", "properties": fields}}),
    ):
        file = contract.root / f"generativelanguage/{kind}/random.yaml"
        plain = json.loads(json.dumps(content))  # or YAML would point to what is there twice
        file.write_text(yaml.safe_dump(plain, sort_keys=False))
    paths = (f'  "{path}": {{$ref: paths/random.yaml#/Item{n}}}\n' for n, path in enumerate(operations))
    contract.edit(OPENAPI, "paths:\n", "paths:\n" + "".join(paths))
    names = (f"    {name}: {{$ref: schemas/random.yaml#/{name}}}\n" for name in [*NAMED, "Big"])
    contract.edit(OPENAPI, "  schemas:\n", "  schemas:\n" + "".join(names))


def accepted(folder: Path, seed: int) -> tuple[dict[str, Node], list[str]]:
    """A bundle of what the lint accepts of a random contract, and the ids of its operations."""
    maker = Maker(seed)
    operations = dict(maker.operation(number) for number in range(120))
    fields = {f"f{n}": {"description": "One.", **maker.schema("")} for n in range(50)}
    for attempt in range(8):
        contract = Contract(folder / str(attempt) / "specs")
        shutil.copytree(MINI, contract.root)
        write(contract, operations, fields)
        try:
            return load_checked(contract.root), [one["operationId"] for one in operations.values()]
        except ContractError as caught:
            wrong = {_holder(contract.root.parent / error.file, error.line) for error in caught.errors}
            kept = (path for number, path in enumerate(operations) if f"Item{number}" not in wrong)
            operations = {path: operations[path] for path in kept}
            fields = {name: one for name, one in fields.items() if name not in wrong}
    raise AssertionError("some mistake is not where the lint says")


def _holder(file: Path, line: int) -> str:
    """The operation or field that a line belongs to."""
    lines = file.read_text().splitlines()[:line]
    keys = (re.fullmatch(r"(Item\d+|    f\d+):.*", text) for text in reversed(lines))
    return next(key[1].strip() for key in keys if key)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_the_lint_accepts_works(tmp_path: Path, seed: int) -> None:
    bundles, ids = accepted(tmp_path, seed)
    assert len(ids) > 10
    render.render(bundles, tmp_path)
    for command in (
        ["-W", "error", "-c", PROGRAM, json.dumps(ids)],
        [
            "-m",
            "mypy",
            "--strict",
            "--config-file=",
            "--cache-dir",
            "cache",
            "genwire_raw/generativelanguage",
        ],
    ):
        done = subprocess.run(
            [sys.executable, *command], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
