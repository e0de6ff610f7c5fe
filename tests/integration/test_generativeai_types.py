"""The types of `genwire.generativeai`: what they are made of, and what they refuse."""

from __future__ import annotations

import copy
import json
import sys
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

import genwire.generativeai as genai
from genwire import errors
from genwire.generativeai import caching, client, models, operations, permission, protos, types, utils
from genwire.generativeai.types import (
    caching_types,
    content_types,
    file_types,
    generation_types,
    model_types,
    permission_types,
    safety_types,
    tool_types,
)
from genwire.testing import Emulator
from genwire_raw.generativelanguage import models as raw
from tests.played import answer, played


@pytest.mark.parametrize(
    "parameters",
    [
        {"type": "OBJECT", "properties": {"a": {"type": "STRING", "enum": ["x"]}}, "required": ["a"]},
        {"type_": "OBJECT", "properties": {"a": {"type_": "STRING", "enum": ["x"]}}, "required": ("a",)},
        {"type": 6, "properties": {"a": protos.Schema(type=1, enum=["x"])}, "required": ["a"]},
        {
            "type": protos.Type.OBJECT,
            "properties": {"a": {"type": protos.Type.STRING, "enum": ["x"]}},
            "required": ["a"],
        },
        protos.Schema(type="OBJECT", properties={"a": {"type": "STRING", "enum": ["x"]}}, required=["a"]),
    ],
)
def test_parameters_of_a_function_in_all_their_forms(parameters: Any) -> None:
    declaration = types.FunctionDeclaration(name="f", description="Does.", parameters=parameters)
    schema = declaration.parameters
    assert (schema.type_, schema.properties["a"].type_, list(schema.properties["a"].enum)) == (6, 1, ["x"])
    assert list(schema.required) == ["a"]
    again = types.FunctionDeclaration.from_proto(declaration.to_proto())
    assert (again.name, again.description, again.parameters) == ("f", "Does.", schema)


def test_what_cannot_be_a_tool_says_so() -> None:
    with pytest.raises(ValueError, match="cannot express"):
        types.FunctionDeclaration(name="f", description="", parameters={"type": "object", "not": {}})
    with pytest.raises(TypeError, match="a function or a declaration"):
        tool_types.to_function_library(3)
    searching = tool_types.to_function_library("google_search_retrieval")
    assert searching is not None
    assert "google_search_retrieval" in searching.to_proto()[0]
    tool = types.Tool(
        function_declarations=[
            {"name": "f", "function": len, "description": "x"},
            raw.FunctionDeclaration(name="g", description="y"),
        ]
    )
    assert [one.name for one in tool.function_declarations] == ["f", "g"]
    assert (tool.google_search_retrieval, bool(tool.code_execution)) == (None, False)
    assert tool(protos.FunctionCall(name="g")) is None
    assert tool["f"].function is len
    library = tool_types.to_function_library([tool])
    assert library is not None
    assert library(protos.FunctionCall(name="g")) is None
    assert tool_types.to_function_library(library) is library


def test_a_history_that_was_saved_is_loaded_with_all_that_the_service_had_said() -> None:
    parts = [
        {"text": "Hm.", "thought": True},
        {"functionCall": {"name": "f", "args": {"a": 1}, "id": "1"}, "thoughtSignature": "c2ln"},
        {"inlineData": {"mimeType": "video/mp4", "data": "aGk="}, "videoMetadata": {"fps": 2.0}},
    ]
    received = protos.Content(raw.Content.from_dict({"role": "model", "parts": parts}))
    saved = (
        protos.Content.to_dict(received),
        json.loads(protos.Content.to_json(received)),
        {"role": "model", "parts": parts},
    )
    for one in saved:
        chat = genai.GenerativeModel().start_chat(history=[one])
        assert protos.Content.pb(chat.history[0]).to_dict() == {"role": "model", "parts": parts}
    for wrong in ({}, {"text": "x", "role": "user"}):
        with pytest.raises(KeyError):
            content_types.to_content(wrong)


def test_descriptions_reach_the_parameters_of_any_function() -> None:
    def plain(one: int) -> None:
        """Do it."""

    def keyed(one: dict[str, int]) -> None:  # only JSON Schema can express it
        """Do it."""

    def undocumented() -> None:
        pass

    described = types.FunctionDeclaration.from_function(plain, {"one": "the one"})
    assert described.parameters.properties["one"].description == "the one"
    message = types.FunctionDeclaration.from_function(keyed, {"one": "the one"}).to_proto()
    assert message.parameters_json_schema["properties"]["one"]["description"] == "the one"
    library = tool_types.to_function_library(undocumented)
    assert library is not None
    sent = protos.Tool.to_dict(library.to_proto()[0], including_default_value_fields=False)
    assert sent == {"function_declarations": [{"name": "undocumented"}]}


class Lamp:
    def turn(self, on: Any, level: int = 1) -> list[Any]:
        """Turn it."""
        return [on, level]

    del turn.__annotations__["on"]


def test_a_parameter_without_a_type_hint_takes_any_value() -> None:
    library = tool_types.to_function_library([Lamp().turn])
    assert library is not None
    declared = library.to_proto()[0].function_declarations[0]
    schema = declared.parameters_json_schema
    assert (declared.name, schema["properties"]["on"], schema["required"]) == ("turn", {}, ["on"])
    assert schema["properties"]["level"]["type"] == "integer"
    answer = library(protos.FunctionCall(name="turn", args={"on": "yes"}))
    assert answer.function_response.response == {"result": ["yes", 1]}


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"name": "f", "purpose": "x"}, "Unknown field for FunctionDeclaration: purpose"),
        ({"description": "x"}, "needs a name"),
    ],
)
def test_a_mapping_that_is_no_declaration_is_refused(given: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        tool_types.to_function_library([given])


@pytest.mark.parametrize("schema", [list[int], {"type": "array", "items": {"type": "integer"}}])
def test_a_response_schema_is_held_as_a_message(schema: Any) -> None:
    held = generation_types.to_generation_config_dict({"response_schema": schema})["response_schema"]
    assert isinstance(held, protos.Schema)
    assert (held.type, held.items.type) == ("ARRAY", "INTEGER")


def test_models_and_tuned_models_as_dataclasses() -> None:
    times = {
        "create_time": "2000-01-01T01:01:01.1234567899Z",
        "update_time": datetime(2001, 1, 1, tzinfo=UTC),
    }
    decoded = model_types.decode_tuned_model(
        {"name": "tunedModels/x", "base_model": "models/b", "state": 2, "tuning_task": {}, **times}
    )
    assert (decoded.state, decoded.source_model) == ("ACTIVE", "models/b")
    assert decoded.tuning_task == model_types.TuningTask()
    assert decoded.create_time is not None
    assert decoded.create_time.microsecond == 123457
    nested = protos.TunedModel(tuned_model_source={"tuned_model": "tunedModels/y", "base_model": "models/b"})
    assert model_types.decode_tuned_model(nested).source_model == "tunedModels/y"
    assert models.get_base_model_name(nested) == models.get_base_model_name(decoded) == "models/b"
    assert models.get_base_model_name("models/b") == models.get_base_model_name(protos.Model(name="models/b"))
    assert model_types.to_tuned_model_state("creating") == model_types.to_tuned_model_state(1)
    held: dict[str, Any] = {"at": "2000-01-01T00:00:00Z"}
    model_types.idecode_time(held, "at")
    assert held == {"at": datetime(2000, 1, 1, tzinfo=UTC)}
    assert model_types.TokenCount(3, 2).over_limit()
    assert [model_types.valid_tuned_model_name(one) for one in ("a-b", "A", "")] == [True, False, False]
    with pytest.raises(TypeError):
        model_types.make_model_name(3)


def test_training_data_in_all_its_forms(tmp_path: Any) -> None:
    rows = [{"text_input": "1", "output": "2"}]
    path = tmp_path / "data.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    table = tmp_path / "data.csv"
    table.write_text("text_input,output\n1,2\n", encoding="utf-8")
    expected = protos.Dataset(examples={"examples": rows})
    pairs: list[Any] = [("1", "2"), ["1", "2"], raw.TuningExample(text_input="1", output="2")]
    for given in (
        rows,
        {"text_input": ["1"], "output": ["2"]},
        path,
        str(path),
        table,
        expected,
        *([one] for one in pairs),
    ):
        assert model_types.encode_tuning_data(given) == expected


def test_safety_settings_as_mappings_of_enums() -> None:
    rating = {"category": 10, "probability": 2}
    enums = {
        "category": protos.HarmCategory.HARM_CATEGORY_DANGEROUS_CONTENT,
        "probability": types.HarmProbability.LOW,
    }
    assert safety_types.convert_ratings_to_enum([rating]) == [enums]
    setting = {"category": 10, "threshold": 3}
    (feedback,) = safety_types.convert_safety_feedback_to_enums([{"rating": rating, "setting": setting}])
    assert feedback["setting"]["threshold"].name == "BLOCK_ONLY_HIGH"
    assert safety_types.convert_filters_to_enums([{"reason": 1, "message": ""}])[0]["reason"] == "SAFETY"
    (candidate,) = safety_types.convert_candidate_enums([{"safety_ratings": [rating]}])
    assert candidate["safety_ratings"][0]["category"].name == "HARM_CATEGORY_DANGEROUS_CONTENT"
    assert len(safety_types.to_easy_safety_dict("high")) == 4
    assert safety_types.normalize_safety_settings(None) is None
    assert safety_types.to_harm_category("HARM_CATEGORY_CIVIC_INTEGRITY") == 11
    assert safety_types.to_harm_category("sex") == types.HarmCategory.HARM_CATEGORY_SEXUALLY_EXPLICIT
    with pytest.raises(KeyError):
        safety_types.to_block_threshold(17)
    with pytest.raises(ValueError, match="is no setting"):
        safety_types.to_easy_safety_dict([3])


def test_files_and_their_data() -> None:
    file = types.File({"name": "files/x", "uri": "https://e/x", "mime_type": "text/plain", "state": "ACTIVE"})
    assert (types.File(file).uri, file.to_dict()["state"], file.size_bytes) == ("https://e/x", "ACTIVE", 0)
    assert "files/x" in repr(file)
    expected = protos.FileData(file_uri="https://e/x", mime_type="text/plain")
    for given in (
        file,
        file.to_proto(),
        raw.File(uri="https://e/x", mime_type="text/plain"),
        expected,
        file.to_dict(),
        protos.FileData.to_dict(expected),
    ):
        assert file_types.to_file_data(given) == expected
        assert content_types.to_part(given).file_data == expected
    with pytest.raises(TypeError):
        file_types.to_file_data(3)
    with pytest.raises(AttributeError):
        _ = file.nothing


def test_images_of_ipython(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    class Image:
        def __init__(self, filename: str | None, data: bytes = b"GIF") -> None:
            self.filename, self.data = filename, data

    monkeypatch.setitem(sys.modules, "IPython.display", SimpleNamespace(Image=Image))
    assert Image in content_types.IMAGE_TYPES
    part = content_types.to_part(Image("a.gif"))
    assert part.inline_data == protos.Blob(mime_type="image/gif", data=b"GIF")
    assert content_types.to_blob(Image("a")).mime_type == "image/unknown"
    with pytest.raises(ValueError, match="made of a file"):
        content_types.to_blob(Image(None))
    with pytest.raises(TypeError, match="an image of"):
        content_types.image_to_blob(3)
    with pytest.raises(AttributeError):
        _ = content_types.NOTHING
    path = tmp_path / "a.gif"
    path.write_bytes(b"GIF")
    assert content_types.to_part(path).inline_data.data == b"GIF"


@pytest.mark.parametrize("wrong", [17, [3], "never"])
def test_tool_configs_that_are_none(wrong: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        content_types.to_tool_config({"function_calling_config": wrong})
    with pytest.raises(TypeError):
        content_types.to_tool_config(3)
    config = protos.ToolConfig(function_calling_config={"mode": 1})
    assert (
        content_types.to_tool_config(config)
        == content_types.to_tool_config(protos.ToolConfig.pb(config))
        == config
    )


def test_times_of_caches_that_are_none() -> None:
    assert caching_types.to_optional_ttl(1.5) == {"seconds": 1, "nanos": 500_000_000}
    assert caching_types.to_optional_ttl(timedelta(seconds=1.5)) == {"seconds": 1, "nanos": 500_000_000}
    assert caching_types.to_optional_expire_time(3) == {"seconds": 3, "nanos": 0}
    for convert in (caching_types.to_optional_ttl, caching_types.to_optional_expire_time):
        assert (convert(None), convert({"seconds": 1})) == (None, {"seconds": 1})
        with pytest.raises(TypeError):
            convert("soon")


def test_options_and_paths() -> None:
    options = types.RequestOptions(timeout=3)
    assert {**options} == {"retry": None, "timeout": 3}
    assert len(options) == 2
    with pytest.raises(KeyError):
        _ = options["nothing"]
    assert utils.flatten_update_paths({"a": {"b": 1}, "c": 2}) == {"a.b": 1, "c": 2}
    assert permission_types.valid_id("permissions/x")
    with pytest.raises(ValueError, match="either name"):
        permission.get_permission()
    with pytest.raises(TypeError, match="generation_config"):
        genai.GenerativeModel(generation_config=3)


def test_a_client_of_the_program_s_own_gets_the_options_as_they_are_given() -> None:
    given: list[Any] = []

    class Own:
        def get_model(self, *, name: str, **options: Any) -> Any:
            given.append(options)
            return protos.Model(name=name)

    for options in (None, {}, {"timeout": 7}, types.RequestOptions(timeout=7)):
        models.get_model("models/x", client=Own(), request_options=options)
    assert given == [{}, {}, {"timeout": 7}, {"timeout": 7, "retry": None}]


def test_messages_convert_further_values() -> None:
    message = protos.GroundingMetadata(search_entry_point={"rendered_content": "x"})
    target = protos.GroundingMetadata()
    protos.GroundingMetadata.copy_from(target, message)
    assert target == message
    wrapped = protos.Part.wrap(raw.Part(text="x"))
    assert protos.Part.to_json(wrapped, indent=None) == '{"text": "x"}'
    assert protos.Blob(data="UE5H").data == b"PNG"
    assert protos.File(size_bytes="3").size_bytes == 3
    assert protos.CachedContent(ttl="3s").ttl == timedelta(seconds=3)
    assert protos.CachedContent(ttl=3).ttl == protos.CachedContent(ttl=timedelta(seconds=3)).ttl
    kept = protos.Candidate(
        raw.Candidate.from_dict({"urlContextMetadata": {"urlMetadata": [{"retrievedUrl": "u"}]}})
    )
    assert protos.Candidate.to_dict(kept)["url_context_metadata"] == {"urlMetadata": [{"retrievedUrl": "u"}]}
    count = protos.CountTokensResponse(
        raw.CountTokensResponse.from_dict({"promptTokensDetails": [{"tokenCount": 1}]})
    )
    assert protos.CountTokensResponse.to_dict(count)["prompt_tokens_details"] == [{"tokenCount": 1}]
    config = protos.GenerationConfig(
        raw.GenerationConfig.from_dict({"responseModalities": ["TEXT"], "seed": 3})
    )
    shown = protos.GenerationConfig.to_dict(config, including_default_value_fields=False)
    assert (shown["response_modalities"], shown["seed"]) == ([1], 3)
    plain = protos.Part(raw.Part(text="x", video_metadata=raw.VideoMetadata(fps=2.0)))
    assert protos.Part.to_dict(plain)["video_metadata"] == {"fps": 2.0}
    with pytest.raises(TypeError, match="cannot be made of 3"):
        protos.Part(3)
    with pytest.raises(AttributeError):
        _ = protos.Part()._nothing


def test_without_api_core_errors_are_genwire_s(monkeypatch: pytest.MonkeyPatch, emulator: Emulator) -> None:
    monkeypatch.setitem(sys.modules, "google.api_core", None)
    genai.configure(api_key="any", client_options={"api_endpoint": emulator.url})
    with pytest.raises(errors.NotFoundError) as caught:
        genai.get_base_model("models/none-such")
    assert type(caught.value) is errors.NotFoundError
    monkeypatch.undo()
    with played([answer({"error": {"message": "odd"}}, status=418)]) as server:
        genai.configure(api_key="any", client_options={"api_endpoint": server.url})
        with pytest.raises(errors.APIStatusError, match="418") as odd:
            genai.get_base_model("models/x")
    assert type(odd.value).__name__ == "GoogleAPICallError"
    genai.configure()


def test_objects_of_cached_content_and_of_models() -> None:
    scripted = SimpleNamespace(
        get_cached_content=lambda _: protos.CachedContent(name="cachedContents/x", model="models/y")
    )
    client._client_manager.clients["cache"] = scripted
    cached = caching.CachedContent("x")
    assert (cached.name, cached.display_name) == ("cachedContents/x", "")
    assert genai.GenerativeModel.from_cached_content("x").cached_content == "cachedContents/x"
    with pytest.raises(AttributeError):
        _ = cached.nothing
    with pytest.raises(ValueError, match="nothing else"):
        cached.update()
    genai.configure()
    model = genai.GenerativeModel(system_instruction="Be brief.")
    assert "history=[]" in repr(model.start_chat())
    assert (model.model_name, "'Be brief.'" in repr(model)) == ("models/gemini-1.5-flash-002", True)
    with pytest.raises(AttributeError, match="has no method"):
        client.get_default_model_client().nothing()
    with pytest.raises(AttributeError, match="has no method"):
        client.get_default_generative_async_client().nothing()
    with pytest.raises(ValueError, match="begins with"):
        genai.get_base_model("tunedModels/x")


def test_an_operation_that_failed() -> None:
    failed = errors.OperationError("it failed", name="o", code=1)

    def result(timeout: float | None) -> Any:
        raise failed

    held = SimpleNamespace(name="o", done=True, error=SimpleNamespace(code=1), result=result, metadata=None)
    operation = operations.CreateTunedModelOperation.from_core_operation(held)
    assert (operation.exception(), operation.cancelled(), operation.metadata) == (failed, True, None)
    operation.set_result(protos.TunedModel(name="tunedModels/x"))
    assert operation.result().name == "tunedModels/x"


async def test_files_and_permissions_in_the_asynchronous_form(tmp_path: Any, emulator: Emulator) -> None:
    genai.configure(api_key="any", client_options={"api_endpoint": emulator.url})
    path = tmp_path / "a.txt"
    path.write_text("text", encoding="utf-8")
    service = client.get_default_file_async_client()
    uploaded = await service.create_file(path, name="files/mine", mime_type="text/plain", resumable=False)
    assert (await service.get_file(name=uploaded.name, metadata=[("x-a", "b")])).name == "files/mine"
    assert copy.copy(uploaded) == uploaded
    await service.connection().aclose()
    genai.configure()


def test_what_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(TypeError, match="a time is needed"):
        protos.CachedContent(expire_time=object())
    with pytest.raises(ValueError, match="must not be negative"):
        genai.embed_content("models/m", "x", output_dimensionality=-1)
    with pytest.raises(ValueError, match="begins with models/"):
        genai.get_model("corpora/x")
    assert protos.Part(text="x") == raw.Part(text="x")
    config = generation_types.to_generation_config_dict(protos.GenerationConfig(temperature=0, top_k=3))
    assert config == {"temperature": 0.0, "top_k": 3}


async def test_streams_of_nothing_and_streams_that_break_in_the_asynchronous_form() -> None:
    async def events(*texts: str, fails: bool = False) -> Any:
        for text in texts:
            yield protos.GenerateContentResponse(candidates=[{"content": {"parts": [{"text": text}]}}])
        if fails:
            raise OSError("gone")

    nothing = await types.AsyncGenerateContentResponse.from_aiterator(events())
    assert [chunk async for chunk in nothing] == []
    broken = await types.AsyncGenerateContentResponse.from_aiterator(events("a", "b", fails=True))
    came: list[str] = []
    with pytest.raises(OSError, match="gone"):
        await _collect(broken, came)
    assert (came, broken.text, broken.model_version) == (["a", "b"], "ab", "")
    several = protos.GenerateContentResponse(candidates=[{}, {}])
    with pytest.raises(ValueError, match="several candidates"):
        _ = types.GenerateContentResponse.from_response(several).text
    with pytest.raises(types.StopCandidateException, match="odd"):
        raise types.StopCandidateException("odd")


async def _collect(response: types.AsyncGenerateContentResponse, came: list[str]) -> None:
    async for chunk in response:
        came.append(chunk.text)


async def test_permissions_are_found_and_handed_on_in_the_asynchronous_form() -> None:
    class Service:
        async def get_permission(self, request: Any) -> Any:
            return protos.Permission(name=request.name, role=2, grantee_type=3)

        async def transfer_ownership(self, request: Any) -> None:
            handed.append((request.name, request.email_address))

    handed: list[tuple[str, str]] = []
    client._client_manager.clients["permission_async"] = Service()
    found = await types.Permissions.get_async("tunedModels/x/permissions/y")
    assert (found.role, found.grantee_type, found.email_address) == ("WRITER", "EVERYONE", None)
    permissions = types.Permissions("tunedModels/x")
    assert permissions.parent == "tunedModels/x"
    await permissions.transfer_ownership_async("a@example.com")
    assert handed == [("tunedModels/x", "a@example.com")]
    assert [one async for one in _nothing(permissions)] == []
    genai.configure()


async def _nothing(permissions: types.Permissions) -> Any:
    class Service:
        async def list_permissions(self, _: Any) -> Any:
            async def none() -> Any:
                for one in list[Any]():
                    yield one

            return none()

    client._client_manager.clients["permission_async"] = Service()
    async for one in permissions:
        yield one


def test_the_caller_s_messages_stay_as_they_are() -> None:
    message = protos.Content(parts=[{"text": "x"}])
    seen: list[Any] = []
    answered = protos.GenerateContentResponse(candidates=[{"content": {"parts": [{"text": "y"}]}}])

    def generate_content(request: Any) -> Any:
        seen.append(request)
        return answered

    client._client_manager.clients["generative"] = SimpleNamespace(generate_content=generate_content)
    genai.GenerativeModel().generate_content([message])
    genai.GenerativeModel().start_chat().send_message(message)
    assert [one.contents[-1].role for one in seen] == ["user", "user"]
    assert message.role == ""
    genai.configure()


def test_a_field_in_a_message_of_a_tuned_model_is_changed_by_its_path() -> None:
    sent: list[Any] = []

    def update_tuned_model(request: Any) -> Any:
        sent.append(request)
        return request.tuned_model

    service = SimpleNamespace(
        get_tuned_model=lambda name: protos.TunedModel(name=name), update_tuned_model=update_tuned_model
    )
    changed = genai.update_tuned_model(
        "tunedModels/x", {"tuning_task": {"hyperparameters": {"batch_size": 8}}}, client=service
    )
    assert changed.tuning_task is not None
    assert changed.tuning_task.hyperparameters == model_types.Hyperparameters(batch_size=8)
    assert sent[0].update_mask.paths == ["tuning_task.hyperparameters.batch_size"]
