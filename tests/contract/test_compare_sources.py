"""Where descriptions come from: files, URLs and pages; and what is no description."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import codegen
from generator.compare import sources
from generator.compare.openapi import read
from generator.compare.sources import read_source
from tests.contract.conftest import Contract
from tests.contract.test_compare import DISCOVERY, described


class Pages(BaseHTTPRequestHandler):
    """Serves the library's description."""

    def do_GET(self) -> None:
        status, content = 200, json.dumps(described()).encode()
        if self.path.startswith("/absent"):
            status, content = 404, b"no"
        if self.path == "/drip":
            self.send_response(200)
            self.end_headers()
            with suppress(OSError):  # the client goes away
                while True:
                    self.wfile.write(b" ")
                    time.sleep(0.05)
            return
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Stays silent."""


@pytest.fixture
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Pages) as made:
        thread = threading.Thread(target=made.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{made.server_port}"
        made.shutdown()
        thread.join()


def test_a_url_is_fetched(contract: Contract, server: str) -> None:
    assert codegen.main(["--compare", f"{server}/library", "--specs", str(contract.root)]) == 0


def refused(contract: Contract, source: str, capsys: pytest.CaptureFixture[str]) -> str:
    """The one line with which a source is refused."""
    assert codegen.main(["--compare", source, "--specs", str(contract.root)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("\n") == 1
    return shown.err


def test_a_url_that_does_not_answer_is_named_without_its_query(
    contract: Contract, server: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "/absent: answers with 404" in refused(contract, f"{server}/absent?key=secret-1", capsys)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    told = refused(contract, f"http://me:secret-2@127.0.0.1:{port}/x?key=secret-1", capsys)
    assert f"http://127.0.0.1:{port}/x: does not answer" in told
    assert "secret" not in told


def test_a_url_that_never_ends_is_given_up(
    contract: Contract, server: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "_SECONDS", 0.3)
    assert "/drip: did not end within" in refused(contract, f"{server}/drip", capsys)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\xff\xfe{}", "not UTF-8: byte 1"),
        (b"[]", "neither an OpenAPI 3 nor a discovery document"),
        (b"{: [", "neither JSON nor YAML"),
        (b'{"swagger": "2.0", "paths": {}}', "Swagger 2.0; OpenAPI 3"),
        (b'{"name": "@cf/a/b", "schema": {"input": {}, "output": {}}}', "the page of a model; give the folder"),
        (b'{"openapi": "3.0.0", "info": {"title": "Pets"}, "paths": {"/pets": {"get": {}}}}',
         "describes no API of the contract"),
        (b'{"openapi": "3.0.0"}', "paths must be a mapping"),
        (b'{"discoveryVersion": "v1", "resources": []}', "resources must be a mapping"),
        (b'{"discoveryVersion": "v1", "schemas": {"A": {"maximum": "many", "type": "integer"}}}',
         "'many' is no number"),
        (b"<html></html>", "neither an OpenAPI 3 nor a discovery document"),
        (b"[" * 100_000, "is nested too deeply"),
        (b'{"openapi": "3.0.0", "paths": {}, "x": ' + b"[" * 5000 + b"]" * 5000 + b"}", "is nested too deeply"),
        (b"openapi: 3.0.0\npaths: &a {/pets: {get: {}}, more: *a}", "describes no API"),
        (b"when: 2024-02-31", "neither JSON nor YAML"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_description_is_refused(
    contract: Contract, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, reason: str
) -> None:
    path = tmp_path / "document"
    path.write_bytes(content)
    told = refused(contract, str(path), capsys)
    assert reason in told


def test_sources_that_are_not_there_are_named(contract: Contract, capsys: pytest.CaptureFixture[str]) -> None:
    assert "SOURCE is empty" in refused(contract, "", capsys)
    assert "nowhere.json: cannot be read: No such file" in refused(contract, "nowhere.json", capsys)
    assert "no package that is read here; known: google-genai" in refused(
        contract, "package:requests", capsys
    )
    assert "neither a folder nor a wheel" in refused(contract, "package:cloudflare=nowhere.whl", capsys)
    assert "there is no cloudflare in it" in refused(contract, f"package:cloudflare={contract.root}", capsys)


def test_a_discovery_document_names_its_revision(tmp_path: Path) -> None:
    path = tmp_path / "rest.json"
    path.write_text(json.dumps(DISCOVERY), encoding="utf-8")
    source = read_source(str(path), {})
    assert (source.id, source.title) == ("discovery", "Library API 20260101")


# Model pages

PAGE = {
    "name": "@cf/example/tiny-1.5-chat",
    "schema": {
        "input": {
            "type": "object",
            "$defs": {"Word": {"type": "object", "properties": {"text": {"type": "string"}}}},
            "properties": {
                "prompt": {"type": "string", "minLength": 1, "maxLength": 4096},
                "mood": {"type": "string", "enum": ["glad", "sad"]},
                "words": {"type": "array", "items": {"$ref": "#/$defs/Word"}},
            },
            "required": ["prompt"],
        },
        "output": {"oneOf": [{"type": "string"}, {"type": "string", "contentType": "text/event-stream"}]},
    },
}
TEXT = """date 2024-01-01 tiny-2.0-chat BetaText Generation
Input
-
promptstring min 1 max 99
The text.
-
Output
-
responsestring
What it says.
-
API Schemas
"""


def test_pages_are_compared_with_the_models_of_the_contract(
    contract: Contract, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "tiny.json").write_text(json.dumps(PAGE), encoding="utf-8")
    assert codegen.main(["--compare", str(folder), "--specs", str(contract.root)]) == 1
    told = capsys.readouterr().out
    assert "field Tiny15ChatPrompt.mood: @cf/example/tiny-1.5-chat body.mood" in told
    assert "enum @cf/example/tiny-1.5-chat body.mood: glad, sad" in told
    assert "method" not in told.partition("We have")[0]


def test_the_text_of_a_page_says_nothing_of_what_is_required(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    table = read_source(str(tmp_path), {}).table
    method = table.methods["RUN tiny-2.0-chat"]
    assert method.body is not None
    assert str(method.body.type) == "tiny-2.0-chat body"
    assert str(table.messages["tiny-2.0-chat body"].fields["prompt"]) == "string (minLength 1, maxLength 99)"


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (("a.json", b"{}"), "no model's page: it needs a name, and a schema with input and output"),
        (("a.json", b"{"), "not JSON"),
        (("a.json", b'{"openapi": "3.0.0", "paths": {}}'), "no model's page"),
        (("a.json", b"\xff"), "not UTF-8"),
        (("a.txt", b"Method: models.list"), "no model's page: there are no lists called Input and Output"),
        (("a.md", b""), "there are no pages (.json, .txt) in it"),
    ],
)
def test_pages_of_another_kind_are_refused(
    contract: Contract,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    page: tuple[str, bytes],
    reason: str,
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / page[0]).write_bytes(page[1])
    assert reason in refused(contract, str(folder), capsys)


def test_a_document_without_components_has_no_messages() -> None:
    assert read({"openapi": "3.0.0", "paths": {}}).messages == {}
