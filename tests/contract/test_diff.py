"""The difference between two contracts: what changed, what of it breaks programs, and who depends on it."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import codegen
from generator import bundle
from generator.bundle import load_all
from generator.diff.change import Change
from generator.diff.compare import compare
from generator.diff.facade import Facade
from tests.contract.conftest import MINI, Contract

SHELVES = "generativelanguage/schemas/shelves.yaml"
PATHS = "generativelanguage/paths/shelves.yaml"
LOANS = "generativelanguage/paths/loans.yaml"
LOAN_SCHEMAS = "generativelanguage/schemas/loans.yaml"
OPENAPI = "generativelanguage/openapi.yaml"
COMMON = "generativelanguage/common.yaml"
RUN = "workers_ai/paths/run.yaml"
MODEL = "workers_ai/models/tiny-1.5-chat.yaml"
NOBODY = Facade(Path("nowhere"))
BREAKS, FINE = True, False
JSON_OF = "\n        content:\n          application/json:\n            schema: {$ref: ../schemas/"


@cache
def unchanged() -> Any:
    """The small contract as it is."""
    return load_all(MINI)


def changes(contract: Contract, facade: Facade = NOBODY) -> list[Change]:
    return compare(unchanged(), load_all(contract.root), facade)


def test_nothing_changed(contract: Contract) -> None:
    assert changes(contract) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        # Fields
        (SHELVES, "    room:\n", "    colour:\n      description: x.\n      type: string\n    room:\n",
         [("field Shelf.colour added", FINE)]),
        (SHELVES, "  required: [books]\n", "  required: [books, next]\n",
         [("field Shelf.next changed: required", BREAKS)]),
        (SHELVES, "  required: [books]\n", "", [("field Shelf.books changed: no longer required", BREAKS)]),
        (SHELVES, "    rating:\n      description: Any JSON value.\n", "", [("field Book.rating removed", BREAKS)]),
        (SHELVES, "    weightGrams:", "    mass:", [("field Shelf.weightGrams renamed: now mass", BREAKS)]),
        (SHELVES, "      description: Its weight.", "      description: How heavy it is.", []),
        # Types
        (SHELVES, "type: string\n      format: int64", "type: integer\n      format: int32",
         [("field Shelf.weightGrams changed: on the wire string int64 -> integer int32", FINE)]),
        (SHELVES, "$ref: '#/Kind'", "type: string", [("field Book.kind changed: type Kind -> str", BREAKS)]),
        (SHELVES, "type: number\n      format: float\n      default", "type: integer\n      default",
         [("field Book.price changed: type float -> int", BREAKS)]),
        (SHELVES, "      items: {$ref: '#/Kind'}", "      items: {type: string}",
         [("field Book.tags changed: type list[Kind] -> list[str]", BREAKS)]),
        # Constraints
        (SHELVES, "maximum: 9", "maximum: 12", [("field Shelf.floor changed: maximum 9 -> 12", FINE)]),
        (SHELVES, "maximum: 9", "maximum: 5", [("field Shelf.floor changed: maximum 9 -> 5", BREAKS)]),
        (SHELVES, "      maximum: 9\n", "", [("field Shelf.floor changed: maximum 9 -> none", FINE)]),
        (SHELVES, "minimum: -2", "minimum: -5", [("field Shelf.floor changed: minimum -2 -> -5", FINE)]),
        (SHELVES, "minimum: -2", "minimum: 0", [("field Shelf.floor changed: minimum -2 -> 0", BREAKS)]),
        (SHELVES, "maxItems: 100", "maxItems: 10", [("field Shelf.books changed: maxItems 100 -> 10", BREAKS)]),
        (SHELVES, "      minLength: 1\n", "      minLength: 1\n      pattern: a\n",
         [('field Label.text changed: pattern none -> "a"', BREAKS)]),
        (COMMON, "'^[a-z]+$'", "'^[a-z0-9]+$'", [
            (f'parameter {name}.shelf changed: pattern "^[a-z]+$" -> "^[a-z0-9]+$"', BREAKS)
            for name in ("shelves.delete", "shelves.operations.get", "shelves.patch", "shelves.read")]),
        (SHELVES, "default: 9.5", "default: 8", [("field Book.price changed: default 9.5 -> 8", FINE)]),
        (SHELVES, "The room it stands in.\n", "The room it stands in.\n      readOnly: true\n",
         [("field Shelf.room changed: output only", BREAKS)]),
        (SHELVES, "      readOnly: true\n", "", [("field Shelf.name changed: no longer output only", FINE)]),
        (SHELVES, "      x-immutable: true\n", "      deprecated: true\n",
         [("field Shelf.room changed: deprecated", FINE), ("field Shelf.room changed: no longer cannot", FINE)]),
        (SHELVES, "[room, floor]", "[room, floor, ttl]", [("group Shelf.place changed: exactly one of", BREAKS)]),
        (SHELVES, "  x-oneof-required: [place]\n", "", [("group Shelf.place changed: exactly one of", FINE)]),
        (SHELVES, "{place: [room, floor]}", "{place: [room, floor], end: [ttl, expireTime]}",
         [("group Shelf.end added: ttl, expire_time", BREAKS)]),
        # What is only received
        (SHELVES, "    nextPageToken:\n      description: The token of the next page.\n      type: string\n",
         "    nextPageToken:\n      description: The token of the next page.\n      type: string\n      maxLength: 5\n",
         [("field ListShelvesResponse.nextPageToken changed: maxLength none -> 5", FINE)]),
        (SHELVES, "ListShelvesResponse:\n", "ListShelvesResponse:\n  required: [shelves]\n",
         [("field ListShelvesResponse.shelves changed: required", FINE)]),
        # Operations
        (PATHS, "operationId: shelves.read", "operationId: shelves.readAloud",
         [("operation shelves.read renamed: now shelves.readAloud", BREAKS)]),
        (OPENAPI, "/v1/shelves/{shelf}:read:", "/v1/shelves/{shelf}:readAloud:",
         [("operation shelves.read changed: POST /v1/shelves/{shelf}:read -> POST /v1", FINE)]),
        (PATHS, "      - name: body\n        in: query\n",
         "      - name: more\n        in: query\n        required: true\n",
         [("parameter shelves.list.body removed", BREAKS), ("parameter shelves.list.more added: required", BREAKS)]),
        (PATHS, "schema: {type: boolean}", "schema: {type: string}",
         [("parameter shelves.list.body changed: type bool -> str", BREAKS)]),
        (PATHS, "    requestBody:\n      required: true\n", "    requestBody:\n      required: false\n",
         [("body shelves.create changed: no longer required", FINE)]),
        (PATHS, "schema: {$ref: ../schemas/shelves.yaml#/Shelf}\n    responses",
         "schema: {$ref: ../schemas/shelves.yaml#/Book}\n    responses",
         [("body shelves.create changed: type Shelf -> Book", BREAKS)]),
        (PATHS, f"The shelf as it is now.{JSON_OF}shelves.yaml#/Shelf", f"Nothing.{JSON_OF}operations.yaml#/Empty",
         [("answer shelves.patch changed: Shelf -> nothing", BREAKS)]),
        # Behaviour
        (PATHS, "x-idempotent: false", "x-idempotent: true",
         [("behaviour shelves.create changed: idempotent False -> True", FINE)]),
        (PATHS, "    x-operation: {response: Shelf, metadata: CreateShelfMetadata}\n", "",
         [("behaviour shelves.create changed: long running ('Shelf', 'CreateShelfMetadata') -> none", BREAKS)]),
        (PATHS, "    x-pagination: {token: pageToken, size: pageSize, next: nextPageToken, items: shelves}\n", "",
         [("behaviour shelves.list changed: pagination", BREAKS)]),
        (PATHS, "    x-update-mask: updateMask\n", "",
         [("behaviour shelves.patch changed: update mask update_mask -> none", BREAKS)]),
        (PATHS, "    x-streaming: {protocol: sse, switch: {query: {alt: sse}}}\n", "",
         [("behaviour shelves.read changed: streaming", BREAKS)]),
        (PATHS, "    summary: Builds a shelf.\n", "    summary: Builds a shelf.\n    deprecated: true\n",
         [("behaviour shelves.create changed: deprecated", FINE)]),
        (LOANS, 'const: "2026-05-20"', 'const: "2027-01-01"',
         [("behaviour loans.list changed: constant headers {'Revision': '2026-05-20'} -> {'Revision': '2027-01-01'}",
           FINE)]),
        (LOANS, "application/octet-stream:\n            schema: {type: string, format: binary}",
         "application/json:\n            schema: {$ref: ../schemas/loans.yaml#/Loan}",
         [("behaviour loans.scan changed: binary True -> False", BREAKS),
          ("answer loans.scan changed: nothing -> Loan", FINE)]),
        (LOAN_SCHEMAS, "const: loan.lent", "const: loan.borrowed",
         [("field Lent.type changed: type Literal['loan.lent'] -> Literal['loan.borrowed']", BREAKS)]),
        # The client
        (OPENAPI, "https://library.example", "https://books.example",
         [("client base_url changed: https://library.example -> https://books.example", FINE)]),
        (OPENAPI, "x-library-key", "x-books-key",
         [("client api_key changed: header x-library-key -> x-books-key", FINE)]),
        (OPENAPI, "    oauth: {type: http, scheme: bearer, description: An access token.}\n", "",
         [("client token removed", BREAKS)]),
        (OPENAPI, "  - api-key: []\n", "  - oauth: []\n",
         [("security api-key removed", BREAKS), ("security oauth added", FINE)]),
        ("workers_ai/openapi.yaml", "  - api-token: []\n", "  - {}\n",
         [("security api-token removed", BREAKS), ("security none added", FINE)]),
        # What is deprecated
        (SHELVES, "Label:\n", "Label:\n  deprecated: true\n", [("class Label changed: deprecated", FINE)]),
        (SHELVES, "  x-enum-numbers", "  x-enum-deprecated: [NOVEL]\n  x-enum-numbers",
         [("enum value Kind.NOVEL changed: deprecated", FINE)]),
        # Models
        (MODEL, "@cf/example/tiny-1.5-chat", "@cf/example/tiny-2",
         [("model @cf/example/tiny-1.5-chat renamed: now @cf/example/tiny-2", BREAKS)]),
        # Unions
        (MODEL, "    - {type: string, description: The answer as it is.}\n",
         "    - {type: string, description: The answer as it is.}\n    - {type: number, description: A number.}\n",
         [("field Tiny15ChatResponse.result changed: type Tiny15ChatOutput | str -> Tiny15ChatOutput | str | float",
           BREAKS)]),
        (MODEL, "          - {type: string, description: As a binary string.}\n",
         "          - {type: string, description: As a binary string.}\n          - {type: boolean, description: x.}\n",
         [("field Tiny15ChatPrompt.image changed: type list[int] | str -> list[int] | str | bool", FINE)]),
        (MODEL, "      - $ref: '#/$defs/BareTool'\n", "",
         [("class Tiny15ChatTool changed: type Tiny15ChatBareTool | Tiny15ChatFunctionTool -> ", BREAKS),
          ("field Tiny15ChatMessages.tools changed: type list[Tiny15ChatBareTool | Tiny15ChatFunctionTool] -> ",
           BREAKS)]),
    ],
)  # fmt: skip
def test_a_change_is_told_and_judged(
    contract: Contract, file: str, old: str, new: str, expected: list[tuple[str, bool]]
) -> None:
    contract.edit(file, old, new)
    found = changes(contract)
    assert len(found) == len(expected), "\n".join(map(str, found))
    for text, breaks in expected:
        assert any(str(one).startswith(text) and one.breaks == breaks for one in found), "\n".join(
            map(str, found)
        )


def test_enum_values(contract: Contract) -> None:
    contract.edit(SHELVES, "NOVEL, POEMS]", "STORY, COMIC]")
    contract.edit(SHELVES, "NOVEL: 1, POEMS: 2}", "STORY: 1, COMIC: 3}")
    assert [(str(one), one.breaks) for one in changes(contract)] == [
        ("enum value Kind.NOVEL renamed: now STORY", BREAKS),
        ("enum value Kind.POEMS removed", BREAKS),
        ("enum value Kind.COMIC added", FINE),
    ]


def test_a_new_operation(contract: Contract) -> None:
    contract.edit(OPENAPI, "/v1/shelves/{shelf}:read: ", "/v1/shelves/{shelf}:sing: {$ref: paths/shelves.yaml#/Sing}\n"
                  "  /v1/shelves/{shelf}:read: ")  # fmt: skip
    text = (contract.root / PATHS).read_text()
    read = text[text.index("Read:\n") : text.index("\nOperation:\n")]
    sing = read.replace("Read:\n", "Sing:\n").replace("shelves.read", "shelves.sing")
    (contract.root / PATHS).write_text(f"{text}\n{sing}")
    assert [(str(one), one.breaks) for one in changes(contract)] == [("operation shelves.sing added", FINE)]


def test_a_removed_operation_takes_its_classes_along(contract: Contract) -> None:
    contract.edit(OPENAPI, "  /v1/shelves/{shelf}: {$ref: paths/shelves.yaml#/Shelf}\n", "")
    (contract.root / "generativelanguage/schemas/operations.yaml").write_text(
        (MINI / "generativelanguage/schemas/operations.yaml").read_text().partition("Empty:")[0]
    )
    assert [(str(one), one.breaks) for one in changes(contract)] == [
        ("class Empty removed", BREAKS),
        ("operation shelves.delete removed", BREAKS),
        ("operation shelves.patch removed", BREAKS),
    ]


def test_models(contract: Contract) -> None:
    models = contract.root / "workers_ai/models"
    text = (models / "tiny-1.5-chat.yaml").read_text()
    (models / "big-2.yaml").write_text(text.replace("tiny-1.5-chat", "big-2").replace("Tiny15Chat", "Big2"))
    added = changes(contract)
    assert "operation ai.run.big_2 added" in map(str, added)
    assert not any(one.breaks for one in added)
    (models / "tiny-1.5-chat.yaml").rename(models / "tiny-2.yaml")
    contract.edit("workers_ai/models/tiny-2.yaml", "@cf/example/tiny-1.5-chat", "@cf/example/tiny-2")
    renamed = [(str(one), one.breaks) for one in changes(contract) if one.subject == "operation"]
    assert ("operation ai.run.tiny_1_5_chat removed", BREAKS) in renamed
    assert ("operation ai.run.tiny_2 added", FINE) in renamed
    back = compare(load_all(contract.root), load_all(MINI), NOBODY)
    assert ("operation ai.run.big_2 removed", BREAKS) in [(str(one), one.breaks) for one in back]


# Who depends on it


@pytest.fixture
def facade(tmp_path: Path) -> Facade:
    """A facade with a public method for each way to depend on the raw clients."""
    folder = tmp_path / "facade"
    folder.mkdir()
    (folder / "_shelves.py").write_text(
        "from genwire_raw.generativelanguage import api, models as raw\n"
        "from . import _labels\n"
        "from ._books import Book\n"
        "class Shelves:\n"
        "    def list(self): return api.shelves.list.request()\n"
        "    def build(self): return _built()\n"
        "    def label(self): return _labels.made()\n"
        "    def book(self) -> Book: ...\n"
        "    def other(self): return None\n"
        "    def _hidden(self): return api.shelves.list.request()\n"
        "def _built(): return api.shelves.create.request(raw.Shelf(books=[]))\n"
    )
    (folder / "_labels.py").write_text(
        "from genwire_raw.generativelanguage import models as raw\ndef made(): return raw.Label(text='')\n"
    )
    (folder / "_books.py").write_text(
        "from genwire_raw.generativelanguage import models as raw\nclass Book(raw.Book):\n    pass\n"
    )
    return Facade(folder)


@pytest.mark.parametrize(
    ("edit", "names"),
    [
        ((PATHS, "schema: {type: boolean}", "schema: {type: string}"), ("Shelves.list",)),
        ((PATHS, "x-idempotent: false", "x-idempotent: true"), ("Shelves.build",)),
        ((SHELVES, "      minLength: 1\n", ""), ("Shelves.build", "Shelves.label", "Shelves.list")),
        ((SHELVES, "default: 9.5", "default: 8"), ("Shelves.book", "Shelves.build", "Shelves.list")),
        ((SHELVES, "    percent:", "    done:"), ("Shelves.build",)),
        (("workers_ai/schemas/envelope.yaml", "    code:", "    number:"), ()),
    ],
)
def test_the_public_names_that_depend_on_it(
    contract: Contract, facade: Facade, edit: tuple[str, str, str], names: tuple[str, ...]
) -> None:
    contract.edit(*edit)
    assert {one.names for one in changes(contract, facade)} == {names}


def test_packages_of_any_depth_and_names_as_programs_use_them(contract: Contract, tmp_path: Path) -> None:
    files = {
        "__init__.py": "from ._client import Client\nfrom ._desk.chats import Chat\n__all__ = ('Client', 'Chat')\n",
        "_client.py": (
            "from ._desk import Desk\n"
            "class _Base:\n"
            "    @property\n"
            "    def desk(self) -> Desk: ...\n"
            "class Client(_Base):\n"
            "    def close(self): ...\n"
        ),
        "_desk/__init__.py": "from .desk import Desk\n",
        "_desk/desk.py": (
            "from facade._wire import calls\n"
            "from .._wire.calls import Builder\n"
            "class Desk:\n"
            "    def list(self): return self._listed()\n"
            "    def _listed(self): return calls.listed()\n"
            "    def build(self): return Builder().built()\n"
            "    def rest(self): return None\n"
        ),
        "_desk/chats.py": (
            "from genwire_raw.generativelanguage.api.shelves import create\n"
            "class _Conversation:\n"
            "    def send(self): return create.request()\n"
            "Chat = _Conversation['Sync']\n"
        ),
        "_wire/calls.py": (
            "from genwire_raw.generativelanguage import api\n"
            "def listed(): return api.shelves.list.request()\n"
            "class Builder:\n"
            "    def built(self): return api.shelves.create.request()\n"
        ),
    }
    for name, text in files.items():
        (tmp_path / "facade" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "facade" / name).write_text(text)
    facade = Facade(tmp_path / "facade")
    assert facade.users_of_operation("generativelanguage", "shelves.list") == ("Desk.list",)
    assert facade.users_of_operation("generativelanguage", "shelves.create") == ("Chat.send", "Desk.build")
    contract.edit(PATHS, "x-idempotent: false", "x-idempotent: true")
    assert {one.names for one in changes(contract, facade)} == {("Chat.send", "Desk.build")}


@pytest.mark.slow
def test_the_real_facade_is_understood() -> None:
    real = Facade(bundle.SPECS.parent / "sdk/genwire")
    assert "TunedModels.create" in real.users_of_operation("generativelanguage", "tunedModels.create")
    assert {"Models.generate_content", "Chat.send_message"} <= set(
        real.users_of_operation("generativelanguage", "models.generateContent")
    )
    assert {"WorkersAI.run", "WorkersAI.run_stream"} <= set(real.users_of_operation("workers_ai", "ai.run"))


# The command


@pytest.mark.slow
def test_exit_status_and_forms(
    contract: Contract, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = tmp_path / "old"
    bundle.write(old, load_all(contract.root))
    specs = ["--specs", str(contract.root)]
    assert codegen.main(["--diff", str(old), *specs]) == 0
    assert capsys.readouterr().out == "no change of the contract\n"
    contract.edit(SHELVES, "maximum: 9", "maximum: 12")
    assert codegen.main(["--diff", str(old), *specs]) == 0
    assert "1 in all, 0 breaking" in capsys.readouterr().out
    contract.edit(SHELVES, "minimum: -2", "minimum: 0")
    assert codegen.main(["--diff", str(old), *specs]) == 1
    assert "BREAKS  generativelanguage: field Shelf.floor changed: minimum -2 -> 0" in capsys.readouterr().out
    assert codegen.main(["--diff", str(old), "--json", *specs]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["breaks"] is True
    assert [(one["place"], one["breaks"]) for one in told["changes"]] == [
        ("Shelf.floor", True),
        ("Shelf.floor", False),
    ]
    assert codegen.main(["--diff", str(old), "--markdown", *specs]) == 1
    assert capsys.readouterr().out == (
        "### Breaking\n\n- field `Shelf.floor` changed: minimum -2 -> 0\n\n"
        "### Other changes\n\n- field `Shelf.floor` changed: maximum 9 -> 12\n"
    )


@pytest.mark.slow
@pytest.mark.slow
@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("### Changed\n\n- `Shelf.floor` is at most 9.\n", 0),
        ("### Removed\n\n- `shelves.list(label=)`, and `genwire_raw.Shelf.floor`.\n", 1),
        ("### Added\n\n- `Shelf.floor`.\n", 1),
        ("### Changed\n\n- Shelf.floor and `floor`.\n", 1),
        ("## 0.1.0\n\n### Changed\n\n- `Shelf.floor`.\n", 1),
    ],
)
def test_what_the_changelog_names_may_break(
    contract: Contract, tmp_path: Path, said: str, status: int
) -> None:
    old, changelog = tmp_path / "old", tmp_path / "CHANGELOG.md"
    bundle.write(old, load_all(contract.root))
    contract.edit(SHELVES, "minimum: -2", "minimum: 0")
    changelog.write_text(f"# Changelog\n\n## Unreleased\n\n{said}")
    found = ["--diff", str(old), "--specs", str(contract.root), "--changelog", str(changelog)]
    assert codegen.main(found) == status


@pytest.mark.slow
def test_two_folders(contract: Contract, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    bundle.write(old, load_all(contract.root))
    contract.edit(PATHS, "operationId: shelves.read", "operationId: shelves.readAloud")
    bundle.write(new, load_all(contract.root))
    assert codegen.main(["--diff", f"{old}..{new}"]) == 1
    assert "operation shelves.read renamed: now shelves.readAloud" in capsys.readouterr().out
    assert codegen.main(["--diff", f"{new}..{old}"]) == 1


@pytest.mark.slow
def test_a_git_revision(contract: Contract, capsys: pytest.CaptureFixture[str]) -> None:
    repository = contract.root.parent
    identity = ["-c", "user.name=Someone", "-c", "user.email=someone@example.org"]
    for command in (
        ["init", "-q"],
        ["add", "specs"],
        [*identity, "commit", "-q", "-m", "Begin"],
        ["tag", "v1"],
    ):
        subprocess.run(["git", "-C", str(repository), *command], check=True)
    contract.edit(SHELVES, "minimum: -2", "minimum: 0")
    assert codegen.main(["--diff", "v1", "--specs", str(contract.root)]) == 1
    assert "minimum -2 -> 0" in capsys.readouterr().out
    assert codegen.main(["--diff", "v1..v1", "--specs", str(contract.root)]) == 0


@pytest.mark.parametrize("side", ["no-such-revision", "", "{tmp}", "{tmp}/bundles"])
def test_what_cannot_be_read_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], side: str) -> None:
    (tmp_path / "bundles").mkdir()
    (tmp_path / "bundles/generativelanguage.json").write_text("oops")
    assert codegen.main(["--diff", side.format(tmp=tmp_path)]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert side.format(tmp=tmp_path) in error
