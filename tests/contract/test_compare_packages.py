"""Packages as descriptions: small ones, built as the real ones are."""

from __future__ import annotations

import zipfile
from pathlib import Path
from textwrap import dedent

import pytest

from generator.compare import packages
from generator.compare.packages import locate
from generator.compare.sources import read_source
from generator.compare.table import SourceError, Table


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
