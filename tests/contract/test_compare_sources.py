"""Where descriptions come from: files, URLs, pages and packages; and what is no description."""

from __future__ import annotations

import json
import socket
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from textwrap import dedent

import pytest

import codegen
from generator.compare import packages, sources
from generator.compare.openapi import read
from generator.compare.packages import locate
from generator.compare.sources import read_source
from generator.compare.table import SourceError, Table
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


# Packages, of which these are small ones built as the real ones are


def package(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
    return root


def table_of(name: str, root: Path) -> Table:
    return read_source(f"package:{name}={root}", {}).table


GENAI = {
    "google/genai/types.py": """
        from . import _common

        class ThinkingLevel(_common.CaseInSensitiveEnum):
          LOW = 'LOW'
          HIGH = 'HIGH'
          VERTEX = 'VERTEX'
          \"""For Vertex. This enum value is not supported in Gemini API.\"""

        class ThinkingConfig(_common.BaseModel):
          thinking_level: Optional[ThinkingLevel] = Field(default=None, description='How hard.')
          secret: Optional[str] = Field(default=None, description='This field is not supported in Gemini API.')

        class Part(_common.BaseModel):
          text: Optional[str] = Field(default=None)
          more: Optional[list['Part']] = Field(default=None)

        class GenerateContentConfig(_common.BaseModel):
          top_k: Optional[float] = Field(default=None)
          stop_sequences: Optional[list[str]] = Field(default=None)
          thinking_config: Optional[ThinkingConfig] = Field(default=None)
          labels: Optional[dict[str, str]] = Field(default=None)

        class GenerateContentParameters(_common.BaseModel):
          model: Optional[str] = Field(default=None)
          config: Optional[GenerateContentConfig] = Field(default=None)

        class Answer(_common.BaseModel):
          parts: Optional[list[Part]] = Field(default=None)
    """,
    "google/genai/_common.py": "class BaseModel: ...\nclass CaseInSensitiveEnum: ...\n",
    "google/genai/_transformers.py": "def t_model(client, model: str) -> str: ...\n",
    "google/genai/models.py": """
        def _GenerateContentConfig_to_mldev(from_object, parent_object=None):
          to_object = {}
          if getv(from_object, ['top_k']) is not None:
            setv(to_object, ['topK'], getv(from_object, ['top_k']))
          if getv(from_object, ['stop_sequences']) is not None:
            setv(to_object, ['stopSequences'], getv(from_object, ['stop_sequences']))
          if getv(from_object, ['thinking_config']) is not None:
            setv(to_object, ['thinkingConfig'], getv(from_object, ['thinking_config']))
          if getv(from_object, ['labels']) is not None:
            setv(parent_object, ['labels'], getv(from_object, ['labels']))
          if getv(from_object, ['vertex_only']) is not None:
            raise ValueError('not here')
          return to_object

        def _Row_to_mldev(from_object, parent_object=None):
          to_object = {}
          setv(to_object, ['key'], getv(from_object, ['key']))
          setv(to_object, ['request', 'generationConfig'],
               _GenerateContentConfig_to_mldev(
                   getv(from_object, ['config']), getv(to_object, ['request'], default_value={})))
          return to_object

        def _GenerateContentParameters_to_mldev(api_client, from_object):
          to_object = {}
          if getv(from_object, ['model']) is not None:
            setv(to_object, ['_url', 'model'], t.t_model(api_client, getv(from_object, ['model'])))
          setv(to_object, ['requests[]', 'kind'], 'text')
          setv(to_object, ['requests[]', 'request', 'size'], 7)
          movev(to_object, {'requests[].*': 'requests[].request.*'})
          setv(to_object, ['rows'], [_Row_to_mldev(item, to_object) for item in getv(from_object, ['rows'])])
          setv(to_object, ['_query', 'pageSize'], 7)
          if getv(from_object, ['config']) is not None:
            setv(to_object, ['generationConfig'],
                 _GenerateContentConfig_to_mldev(getv(from_object, ['config']), to_object))
          return to_object

        def _Answer_from_mldev(from_object):
          to_object = {}
          setv(to_object, ['parts'], [item for item in getv(from_object, ['metadata', 'theParts'])])
          return to_object

        class Models:
          def generate(self, *, model, config=None) -> types.Answer:
            if self._api_client.vertexai:
              path = '{model}:elsewhere'.format_map(request_url_dict)
            else:
              request_dict = _GenerateContentParameters_to_mldev(self._api_client, parameter_model)
              path = '{model}:generateContent'.format_map(request_url_dict)
            response = self._api_client.request('post', path, request_dict, http_options)
            if not self._api_client.vertexai:
              response_dict = _Answer_from_mldev(response_dict)
            return types.Answer._from_response(response=response_dict, kwargs={})
    """,
}


def test_google_genai_is_read_by_its_converters(tmp_path: Path) -> None:
    table = table_of("google-genai", package(tmp_path, GENAI))
    assert list(table.methods) == ["POST /v1beta/models/{}:generateContent"]
    (method,) = table.methods.values()
    assert [*method.parameters] == ["path 1", "query pageSize"]
    assert method.body is not None
    body = table.messages[method.body.type.of].fields
    assert {wire: str(field) for wire, field in body.items()} == {
        "labels": "map of str",
        "requests": "list of models.GenerateContentParameters.requests",
        "rows": "list of models.Row",
        "generationConfig": "models.GenerateContentConfig",
    }
    assert [*table.messages["models.GenerateContentParameters.requests"].fields] == ["request"]
    moved = table.messages["models.GenerateContentParameters.requests.request"].fields
    assert {*moved} == {"size", "kind"}
    assert [*table.messages["models.Row"].fields] == ["request", "key"]
    assert [*table.messages["models.Row.request"].fields] == ["labels", "generationConfig"]
    config = table.messages["models.GenerateContentConfig"].fields
    assert {wire: str(field) for wire, field in config.items()} == {
        "topK": "python float",
        "stopSequences": "list of str",
        "thinkingConfig": "ThinkingConfig",
    }
    assert [*table.messages["ThinkingConfig"].fields] == ["thinkingLevel"]
    assert [*table.enums["ThinkingLevel"].values] == ["LOW", "HIGH"]
    assert method.answer is not None
    answer = table.messages[table.messages[method.answer.of].fields["metadata"].type.of].fields
    assert str(answer["theParts"]) == "list of Part"
    assert str(table.messages["Part"].fields["more"]) == "list of Part"


CLOUDFLARE = {
    "cloudflare/_utils.py": "",
    "cloudflare/resources/ai/models.py": """
        from ...types.ai import model_list_params, model_make_params
        from ...types.ai.model_list_response import ModelListResponse

        class ModelsResource(SyncAPIResource):
            def list(self, *, account_id: str, page: int | Omit = omit) -> SyncSinglePage[ModelListResponse]:
                return self._get_api_list(
                    path_template("/accounts/{account_id}/ai/models", account_id=account_id),
                    page=SyncSinglePage[ModelListResponse],
                    options=make_request_options(
                        query=maybe_transform({"page": page}, model_list_params.ModelListParams)),
                )

            def make(self, *, account_id: str) -> Optional[ModelListResponse]:
                return self._post(
                    path_template("/accounts/{account_id}/ai/models", account_id=account_id),
                    body=maybe_transform({}, model_make_params.ModelMakeParams),
                )

        class AsyncModelsResource(AsyncAPIResource):
            async def list(self) -> None:
                await self._get(path_template("/elsewhere"))
    """,
    "cloudflare/types/ai/model_list_params.py": """
        class ModelListParams(TypedDict, total=False):
            account_id: Required[str]
            page: int
            format: Literal["a", "b"]
    """,
    "cloudflare/types/ai/model_make_params.py": """
        class Words(TypedDict, total=False):
            account_id: Required[str]
            text: Required[Union[str, SequenceNotStr[str]]]
            kind_of: Annotated[str, PropertyInfo(alias="kindOf")]

        class Picture(TypedDict, total=False):
            image: Required[Iterable[float]]

        ModelMakeParams: TypeAlias = Union[Words, Picture]
    """,
    "cloudflare/types/ai/model_list_response.py": """
        class ModelListResponse(BaseModel):
            id: str
            made_at: Optional[datetime] = None
            more: Optional[Dict[str, object]] = None
    """,
}


def test_cloudflare_is_read_by_its_resources(tmp_path: Path) -> None:
    table = table_of("cloudflare", package(tmp_path, CLOUDFLARE))
    assert set(table.methods) == {"GET /accounts/{}/ai/models", "POST /accounts/{}/ai/models"}
    listed, made = table.methods["GET /accounts/{}/ai/models"], table.methods["POST /accounts/{}/ai/models"]
    assert [*listed.parameters] == ["path 1", "query page", "query format"]
    assert str(listed.answer) == "list of ModelListResponse"
    answer = {wire: str(field) for wire, field in table.messages["ModelListResponse"].fields.items()}
    assert answer == {"id": "str (required)", "made_at": "timestamp", "more": "dict"}
    assert made.body is not None
    assert str(made.body.type) == "Words | Picture"
    words = {wire: str(field) for wire, field in table.messages["Words"].fields.items()}
    assert words == {"text": "str | list of str (required)", "kindOf": "str"}
    assert str(table.messages["Picture"].fields["image"]) == "list of python float (required)"


GAOS = {
    "google/genai/_gaos/interactions.py": """
        from . import models
        from .types import interactions

        class Interactions(BaseSDK):
            def create(self, *, request) -> None:
                request = cast(models.CreateRequest, request)
                req = self._build_request(method="POST", path="/{api_version}/interactions", request=request)
                return unmarshal_json_response(interactions.Interaction, http_res)
    """,
    "google/genai/_gaos/models/__init__.py": """
        if TYPE_CHECKING:
            from .create import CreateRequest
    """,
    "google/genai/_gaos/models/create.py": """
        from ..types.interactions import Interaction

        class CreateRequest(BaseModel):
            body: Annotated[Interaction, FieldMetadata(request=RequestMetadata(media_type="application/json"))]
            stream: Annotated[Optional[bool], FieldMetadata(query=QueryParamMetadata(style="form"))] = None
    """,
    "google/genai/_gaos/types/__init__.py": "",
    "google/genai/_gaos/types/interactions/__init__.py": """
        if TYPE_CHECKING:
            from .interaction import Interaction
    """,
    "google/genai/_gaos/types/interactions/interaction.py": """
        ThinkingLevel = Union[Literal["low", "high"], UnrecognizedStr]

        class UnknownStep(BaseModel):
            r\"""A Step variant the SDK doesn't recognize.\"""
            raw: Any

        class Text(BaseModel):
            type: Literal["text"] = "text"

        class Interaction(BaseModel):
            status: str
            level: Optional[ThinkingLevel] = None
            steps: Optional[List[Annotated[Union[Text, UnknownStep], BeforeValidator(parse)]]] = None
    """,
}


def test_interactions_of_google_genai_are_read_by_their_classes(tmp_path: Path) -> None:
    table = table_of("google-genai", package(tmp_path, {**GENAI, **GAOS}))
    method = table.methods["POST /v1beta/interactions"]
    assert [*method.parameters] == ["query stream"]
    assert method.body is not None
    assert str(method.body.type) == str(method.answer) == "Interaction"
    fields = {wire: str(field) for wire, field in table.messages["Interaction"].fields.items()}
    assert fields == {
        "status": "str (required)",
        "level": "interaction.ThinkingLevel",
        "steps": "list of Text",
    }
    assert [*table.enums["interaction.ThinkingLevel"].values] == ["low", "high"]
    assert [*table.enums["ThinkingLevel"].values] == ["LOW", "HIGH"]


def test_a_wheel_is_read_without_being_installed(tmp_path: Path) -> None:
    folder = package(tmp_path / "files", {**CLOUDFLARE, "cloudflare-9.1.dist-info/METADATA": ""})
    wheel = tmp_path / "cloudflare-9.1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, path.relative_to(folder))
    source = read_source(f"package:cloudflare={wheel}", {})
    assert source.title == "cloudflare 9.1"
    assert len(source.table.methods) == 2


def test_a_package_that_is_built_otherwise_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no methods in it; it is not cloudflare, or not built as it was"):
        table_of("cloudflare", package(tmp_path, {"cloudflare/__init__.py": ""}))


def test_a_package_that_cannot_be_had_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(packages, "_DOWNLOADS", tmp_path)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    with pytest.raises(SourceError) as caught, locate("google-genai", "", "0.0.1"):
        pass
    assert "google-genai==0.0.1 is not installed, and pip cannot download it" in str(caught.value)
    assert "give a wheel or a folder as package:google-genai=PATH" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_downloaded_wheel_is_used_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(packages, "_DOWNLOADS", tmp_path)
    folder = package(tmp_path / "files", CLOUDFLARE)
    with zipfile.ZipFile(tmp_path / "cloudflare-9.1-py3-none-any.whl", "w") as archive:
        for path in sorted(folder.rglob("*.py")):
            archive.write(path, path.relative_to(folder))
    with locate("cloudflare", "", "9.1") as found:
        assert "resources/ai/models" in found.modules


def test_a_document_without_components_has_no_messages() -> None:
    assert read({"openapi": "3.0.0", "paths": {}}).messages == {}
