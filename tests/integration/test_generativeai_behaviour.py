"""What google-generativeai's programs rely on and a test of names does not show: nothing is lost in silence."""

from __future__ import annotations

import copy
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from google.ai import generativelanguage as glm
from google.api_core import exceptions, retry
from google.api_core.timeout import TimeToDeadlineTimeout

import genwire.generativeai as genai
from genwire import errors
from genwire.generativeai import client, permission, protos, types
from genwire.testing import Emulator
from tests.played import answer, played

TUNED: dict[str, Any] = {
    "id": "mine",
    "baseModel": "models/gemini-1.5-flash-001-tuning",
    "tuningTask": {"trainingData": {"examples": {"examples": [{"textInput": "III", "output": "IV"}]}}},
}


@pytest.fixture(autouse=True)
def configured(emulator: Emulator) -> Iterator[None]:
    emulator.seed(TUNED)
    genai.configure(api_key="any", client_options={"api_endpoint": emulator.url})
    yield
    genai.configure()


def said(*texts: str, **more: Any) -> list[Any]:
    """Events of an answer, as a service client gives them."""
    return [
        protos.GenerateContentResponse(candidates=[{"content": {"parts": [{"text": one}]}, **more}])
        for one in texts
    ]


class Scripted:
    """A service client of a test's own, as programs put one in the place of the configured one."""

    def __init__(self, *answers: Any) -> None:
        self.answers = [*answers]
        self.requests: list[Any] = []

    def generate_content(self, request: Any, **_: Any) -> Any:
        self.requests.append(request)
        return self.answers.pop(0)

    stream_generate_content = generate_content


@pytest.fixture
def scripted(request: pytest.FixtureRequest) -> Scripted:
    script = Scripted(*request.param)
    client._client_manager.clients["generative"] = script
    return script


def body(emulator: Emulator) -> dict[str, Any]:
    """What was sent last."""
    sent: dict[str, Any] = emulator.requests("models.generateContent")[-1]["body"]
    return sent


def test_the_options_of_a_call_are_merged_over_the_model_s(emulator: Emulator) -> None:
    model = genai.GenerativeModel(
        "gemini-3.8-flash",  # older models take no tools with JSON
        generation_config={
            "response_mime_type": "application/json",
            "max_output_tokens": 30,
            "temperature": 1,
        },
        safety_settings={"HARASSMENT": "none", "danger": "low"} | {"HARASSMENT": "high"},
        tools="code_execution",
        system_instruction="Be brief.",
    )
    model.generate_content(
        "x",
        generation_config=types.GenerationConfig(temperature=0.5),
        safety_settings=[{"category": 7, "threshold": 1}],
    )
    sent = body(emulator)
    assert sent["generationConfig"] == {
        "responseMimeType": "application/json",
        "maxOutputTokens": 30,
        "temperature": 0.5,
    }
    assert {one["category"]: one["threshold"] for one in sent["safetySettings"]} == {
        "HARM_CATEGORY_HARASSMENT": "BLOCK_LOW_AND_ABOVE",
        "HARM_CATEGORY_DANGEROUS_CONTENT": "BLOCK_LOW_AND_ABOVE",
    }
    assert sent["systemInstruction"]["parts"] == [{"text": "Be brief."}]
    assert sent["tools"] == [{"codeExecution": {}}]


@pytest.mark.parametrize(
    "schema",
    [
        list[str],
        {"type": "array", "items": {"type": "string"}},
        {"type_": "ARRAY", "items": {"type_": "STRING"}},
    ],
)
def test_schemas_in_all_their_forms(schema: Any, emulator: Emulator) -> None:
    config = {"response_mime_type": "application/json", "response_schema": schema}
    response = genai.GenerativeModel().generate_content("x", generation_config=config)
    assert body(emulator)["generationConfig"]["responseSchema"] == {
        "type": "ARRAY",
        "items": {"type": "STRING"},
    }
    assert response.text.startswith("[")


def test_text_of_what_has_none_is_a_value_error_with_the_reason() -> None:
    def answered(**candidate: Any) -> types.GenerateContentResponse:
        response = protos.GenerateContentResponse(candidates=[candidate] if candidate else [])
        return types.GenerateContentResponse.from_response(response)

    call = {"parts": [{"function_call": {"name": "f"}}]}
    for response, reason in (
        (answered(content=call, finish_reason=1), "function_call"),
        (answered(finish_reason="SAFETY"), "SAFETY"),
        (answered(finish_reason=2), "MAX_TOKENS"),
        (answered(), "no candidates"),
    ):
        with pytest.raises(ValueError, match=reason):
            _ = response.text
    code = {"executable_code": {"language": "PYTHON", "code": "print(1)"}}
    result = {"code_execution_result": {"outcome": "OUTCOME_FAILED", "output": "1"}}
    shown = answered(content={"parts": [{"text": "So:"}, code, result]}).text
    assert shown == "So:\n``` python\nprint(1)\n```\n``` failed\n1\n```"


@pytest.mark.parametrize(
    "scripted", [[iter(said("a", "b")), iter(said("c")), iter(said("d"))]], indirect=True
)
def test_a_message_before_a_stream_was_read_is_an_error_and_no_turn_is_lost(scripted: Scripted) -> None:
    chat = genai.GenerativeModel().start_chat()
    response = chat.send_message("1", stream=True)
    for early in (lambda: chat.history, lambda: chat.send_message("2", stream=True)):
        with pytest.raises(types.IncompleteIterationError):
            early()
    assert "STREAMING IN PROGRESS" in repr(chat)
    assert [chunk.text for chunk in response] == ["a", "b"]
    other = copy.copy(chat)
    other.send_message("2", stream=True).resolve()
    chat.send_message("3", stream=True).resolve()
    assert [part.text for content in other.history for part in content.parts] == ["1", "ab", "2", "c"]
    assert [part.text for content in chat.history for part in content.parts] == ["1", "ab", "3", "d"]
    assert [content.role for content in chat.history] == ["user", "model"] * 2
    assert len(scripted.requests) == 3
    assert [content.parts[0].text for content in chat.rewind()] == ["3", "d"]
    assert (len(chat.history), chat.last) == (2, None)


def broken() -> Iterator[Any]:
    yield from said("1", "2")
    kind: Any = exceptions.InternalServerError
    raise kind("it broke")


@pytest.mark.parametrize("scripted", [[broken(), iter(said("x"))]], indirect=True)
def test_a_broken_stream_is_an_error_until_it_is_taken_out(scripted: Scripted) -> None:
    chat = genai.GenerativeModel().start_chat()
    response = chat.send_message("hello", stream=True)
    came: list[str] = []
    with pytest.raises(exceptions.InternalServerError):
        came.extend(chunk.text for chunk in response)
    assert came == ["1", "2"]
    assert (response.text, response.candidates[0].content.parts[0].text) == ("12", "12")
    with pytest.raises(exceptions.InternalServerError):
        list(response)
    for further in (lambda: chat.history, lambda: chat.send_message("more")):
        with pytest.raises(types.BrokenResponseError):
            further()
    assert "STREAMING ERROR" in repr(chat)
    chat.rewind()
    chat.send_message("again", stream=True).resolve()
    assert len(chat.history) == 2
    assert scripted.answers == []


@pytest.mark.parametrize(
    "scripted", [[iter([*said("a"), *said("", finish_reason="SAFETY")]), said("b")[0]]], indirect=True
)
def test_a_stream_that_was_stopped_is_no_turn(scripted: Scripted) -> None:
    chat = genai.GenerativeModel().start_chat()
    chat.send_message("hello", stream=True).resolve()
    with pytest.raises(types.BrokenResponseError) as caught:
        chat.send_message("more")
    assert isinstance(caught.value.__cause__, types.StopCandidateException)
    chat.rewind()
    assert chat.history == []
    assert len(scripted.requests) == 1


def test_functions_are_called_in_both_forms_and_not_for_ever() -> None:
    calling = protos.GenerateContentResponse(
        candidates=[{"content": {"role": "model", "parts": [{"function_call": {"name": "f", "args": {}}}]}}]
    )

    def f() -> dict[str, int]:
        """Do something."""
        return {"a": 1}

    script = Scripted(calling, said("done")[0], *[calling] * 101)
    client._client_manager.clients["generative"] = script
    chat = genai.GenerativeModel(tools=[f]).start_chat(enable_automatic_function_calling=True)
    response = chat.send_message("go", tool_config={"function_calling_config": "any"})
    assert [content.role for content in chat.history] == ["user", "model", "user", "model"]
    assert (response.text, chat.history[2].parts[0].function_response.response) == ("done", {"a": 1})
    assert [bool(one.tool_config) for one in script.requests] == [True, False]
    with pytest.raises(errors.ToolRoundsError):
        chat.send_message("again")
    assert len(chat.history) == 4
    with pytest.raises(NotImplementedError):
        chat.send_message("go", stream=True)


def test_a_stream_can_be_left_and_taken_up_and_is_one_event_ahead() -> None:
    response = types.GenerateContentResponse.from_iterator(iter(said(*"abcd")))
    first = iter(response)
    assert [next(first).text, next(first).text] == ["a", "b"]
    assert "".join(chunk.text for chunk in response) == "abcd"
    assert [chunk.text for chunk in first] == ["c", "d"]
    ahead = types.GenerateContentResponse.from_iterator(iter(said("a", "b")))
    for _, _ in zip(range(2), ahead, strict=False):
        pass
    assert ahead.text == "ab"
    nothing = types.GenerateContentResponse.from_iterator(iter(()))
    assert (list(nothing), list(nothing.candidates)) == ([], [])


@pytest.mark.slow
def test_errors_are_also_those_of_api_core(emulator: Emulator) -> None:
    model = genai.GenerativeModel("gemini-1.5-flash")
    for status, core, own in (
        ("RESOURCE_EXHAUSTED", exceptions.ResourceExhausted, errors.RateLimitError),
        ("UNAVAILABLE", exceptions.ServiceUnavailable, errors.ServerError),
        ("INTERNAL", exceptions.InternalServerError, errors.ServerError),
        ("PERMISSION_DENIED", exceptions.PermissionDenied, errors.PermissionDeniedError),
        ("INVALID_ARGUMENT", exceptions.InvalidArgument, errors.BadRequestError),
        ("NOT_FOUND", exceptions.NotFound, errors.NotFoundError),
    ):
        failed = answer({"error": {"code": core.code, "status": status, "message": "No."}}, status=core.code)
        with played([failed] * 9) as server:
            genai.configure(api_key="any", client_options={"api_endpoint": server.url})
            with pytest.raises(core, match=r"No\.") as caught:
                model.generate_content("x", request_options={"retry": retry.Retry(predicate=lambda _: False)})
        assert isinstance(caught.value, own)
        assert (caught.value.code, caught.value.message, caught.value.grpc_status_code is not None) == (
            core.code,
            str(caught.value),
            True,
        )
    genai.configure(api_key="any", client_options={"api_endpoint": emulator.url})
    with pytest.raises(exceptions.NotFound):
        genai.get_model("models/none-such")
    with pytest.raises(exceptions.InvalidArgument, match="temperature") as refused:
        model.generate_content("x", generation_config={"temperature": 17.0})
    assert isinstance(refused.value, errors.ValidationError)
    assert [one.value for one in refused.value.violations] == [17.0]
    emulator.fault("stall", operation="models.generateContent", count=None)
    deadline: Any = TimeToDeadlineTimeout
    for timeout in (0.05, deadline(0.05)):
        with pytest.raises(exceptions.DeadlineExceeded) as late:
            model.generate_content("x", request_options=types.RequestOptions(timeout=timeout))
        assert isinstance(late.value, errors.APITimeoutError)


async def test_a_retry_of_a_program_s_own_is_used(emulator: Emulator) -> None:
    def refused(_: Exception) -> None:
        seen.append(1)

    seen: list[int] = []
    options: dict[str, Any] = {"initial": 0.001, "maximum": 0.002, "on_error": refused}
    model = genai.GenerativeModel("gemini-1.5-flash")
    emulator.fault("status", operation="models.generateContent", status=503, count=2)
    own = retry.Retry(predicate=retry.if_transient_error, **options)
    assert model.generate_content("x", request_options={"retry": own}).text
    assert len(seen) == 2
    emulator.fault("status", operation="models.streamGenerateContent", status=503, count=1)
    model.generate_content("x", stream=True, request_options={"retry": own}).resolve()
    assert len(seen) == 3
    emulator.fault("status", operation="models.generateContent", status=503, count=1)
    awaited = retry.AsyncRetry(predicate=retry.if_transient_error, **options)
    response = await model.generate_content_async("x", request_options={"retry": awaited})
    assert (len(seen), bool(response.text)) == (4, True)
    await client.get_default_generative_async_client().connection().aclose()


def test_settings_of_the_client(monkeypatch: pytest.MonkeyPatch) -> None:
    class Info:
        user_agent = "my-program"

    with pytest.raises(ValueError, match="not both"):
        genai.configure(api_key="a", client_options={"api_key": "b"})
    with played([answer({"name": "models/x"})] * 2) as server:
        options = {"api_endpoint": server.url}
        genai.configure(
            api_key="k", client_options=options, client_info=Info(), default_metadata=[("x-mine", "1")]
        )
        genai.get_base_model("models/x")
        monkeypatch.setenv("GEMINI_API_KEY", "from-environment")
        genai.configure(client_options=options)
        genai.get_base_model("models/x")
        first, second = (sent.lower() for sent in server.requests)
    assert b"x-mine: 1" in first
    assert b"user-agent: my-program genai-py" in first
    assert b"x-goog-api-key: from-environment" in second


def test_counting_takes_the_whole_request() -> None:
    model = genai.GenerativeModel("gemini-1.5-flash", system_instruction="One two three.")
    plain = genai.GenerativeModel("gemini-1.5-flash").count_tokens("Hello").total_tokens
    assert model.count_tokens("Hello", safety_settings="high", tool_config=None).total_tokens > plain
    with pytest.raises(TypeError, match="must not be empty"):
        model.generate_content("")
    with pytest.raises(ValueError, match="candidate_count"):
        genai.GenerativeModel(generation_config={"candidate_count": 2}).start_chat()


async def test_permissions_of_a_tuned_model() -> None:
    tuned = genai.get_tuned_model("tunedModels/mine")
    created = tuned.permissions.create("writer", email_address="a@example.com")
    assert (created.role, created.grantee_type) == ("WRITER", protos.Permission.GranteeType.USER)
    created.update({"role": "reader"})
    assert types.Permissions.get(created.name).role == protos.Permission.Role.READER
    everyone = await tuned.permissions.create_async(3, "everyone")
    names = {one.name for one in tuned.permissions}
    assert {created.name, everyone.name} <= names
    assert names == {one.name async for one in tuned.permissions.list_async(page_size=1)}
    found = permission.get_permission(
        resource_name="tunedModels/mine", permission_id=created.name.rpartition("/")[2]
    )
    assert found.email_address == "a@example.com"
    await (await permission.get_permission_async(everyone.name)).update_async({"role": 3})
    await everyone.delete_async()
    created.delete()
    tuned.permissions.transfer_ownership("b@example.com")
    attempts: list[Any] = [
        lambda: tuned.permissions.create("reader"),
        lambda: tuned.permissions.create("reader", "everyone", "a@example.com"),
        lambda: created.update({"name": "x"}),
        lambda: permission.get_permission("corpora/x/permissions/y"),
        lambda: tuned.permissions.create("king", email_address="a@example.com"),
    ]
    for wrong in attempts:
        with pytest.raises(ValueError, match=r"."):
            wrong()
    await client.get_default_permission_async_client().connection().aclose()


def test_an_operation_is_followed(emulator: Emulator) -> None:
    emulator.tuning(mode="manual")
    operation = genai.create_tuned_model(
        "tunedModels/mine", {"q": ["1"], "a": ["2"]}, id="slow", input_key="q", output_key="a", epoch_count=1
    )
    ended = threading.Event()
    operation.add_done_callback(lambda _: ended.set())
    assert (operation.running(), operation.done(), operation.cancel(), operation.cancelled()) == (
        True,
        False,
        False,
        False,
    )
    emulator.step_tuning()
    assert operation.exception() is None
    assert operation.result().source_model == "tunedModels/mine"
    assert ended.wait(20)
    assert operation.name in [one.name for one in genai.list_operations()]
    assert operation.operation.done


def test_a_tuned_model_is_changed_by_paths_and_by_its_message(emulator: Emulator) -> None:
    name = "tunedModels/mine"
    message = client.get_default_model_client().get_tuned_model(name=name)
    message.description = "Adds one."
    assert genai.update_tuned_model(message).description == "Adds one."
    (sent,) = emulator.requests("tunedModels.patch")
    assert sent["query"]["updateMask"] in ("description", ["description"])
    for wrong, kind in (
        ((name,), TypeError),
        ((message, {"description": "x"}), ValueError),
        ((3,), TypeError),
    ):
        with pytest.raises(kind):
            genai.update_tuned_model(*wrong)


def test_names_and_objects_are_taken_in_each_other_s_place(media_file: Any, emulator: Emulator) -> None:
    model = genai.get_model("gemini-1.5-flash")
    assert genai.get_model(model) == model
    file = genai.upload_file(media_file, name="my-file")
    assert (file.name, file.state.name, file.error.message) == ("files/my-file", "ACTIVE", "")
    genai.GenerativeModel().generate_content(["Look:", file, {"file_data": file}])
    parts = body(emulator)["contents"][0]["parts"]
    assert [part.get("fileData", {}).get("fileUri") for part in parts] == [None, file.uri, file.uri]
    genai.delete_file(file)
    task = genai.embed_content(model="models/text-embedding-004", content=("a", "b"), task_type="similarity")
    assert len(task["embedding"]) == 2
    with pytest.raises(ValueError, match="RETRIEVAL_DOCUMENT"):
        genai.embed_content("models/text-embedding-004", "a", "query", "A title")
    with media_file.open("rb") as opened, pytest.raises(ValueError, match="give mime_type"):
        genai.upload_file(opened)


def test_times_of_cached_content_in_all_their_forms(media_file: Any) -> None:
    file = genai.upload_file(media_file)
    cached = genai.caching.CachedContent.create("gemini-1.5-flash-001", contents=[file], ttl={"seconds": 60})
    for ttl in (timedelta(minutes=5), 300, {"seconds": 300, "nanos": 0}):
        cached.update(ttl=ttl)
        assert 250 < (cached.expire_time - cached.update_time).total_seconds() < 350
    naive = datetime.now() + timedelta(hours=2)  # noqa: DTZ005 - without a time zone, on purpose
    cached.update(expire_time=naive)
    assert abs((cached.expire_time - naive.astimezone()).total_seconds()) < 1
    with pytest.raises(ValueError, match="not both"):
        cached.update(ttl=1, expire_time=naive)
    with pytest.raises(ValueError, match="tools"):
        genai.GenerativeModel.from_cached_content(cached).generate_content("x", tools=[print])


@pytest.fixture
def media_file(tmp_path: Any) -> Any:
    path = tmp_path / "long.txt"
    path.write_text("word " * 40_000, encoding="utf-8")
    return path


@pytest.mark.parametrize("scripted", [[iter([*said("a"), *said("", finish_reason="SAFETY")])]], indirect=True)
def test_reprs_show_how_far_a_chat_and_its_answer_have_come(scripted: Scripted) -> None:
    chat = genai.GenerativeModel("m").start_chat(history=[{"role": "user", "parts": ["Hi"]}])
    assert "    model=genai.GenerativeModel(\n        model_name='models/m',\n" in repr(chat)
    response = chat.send_message("1", stream=True)
    assert repr(response).startswith(
        "response:\nGenerateContentResponse(\n    done=False,\n    iterator=<list_iterator>,\n"
        '    result=protos.GenerateContentResponse({\n      "candidates": [\n'
    )
    response.resolve()
    assert "    done=True,\n    iterator=None,\n" in repr(response)
    assert len(scripted.requests) == 1
    with pytest.raises(types.BrokenResponseError):
        _ = chat.history
    assert "error=StopCandidateException(" in repr(response)
    assert repr(chat).endswith("'role': 'user'}), <STREAMING ERROR>]\n)")


def said_by_glm(*texts: str) -> list[Any]:
    return [
        glm.GenerateContentResponse(candidates=[{"content": {"parts": [{"text": one}]}}]) for one in texts
    ]


@pytest.mark.parametrize("scripted", [[*said_by_glm("a"), iter(said_by_glm("b", "c"))]], indirect=True)
def test_messages_of_google_ai_generativelanguage_are_taken_wherever_those_of_protos_are(
    scripted: Scripted,
) -> None:
    schema = glm.Schema(type_=glm.Type.OBJECT, properties={"x": glm.Schema(type_=glm.Type.STRING)})
    declaration = glm.FunctionDeclaration(name="f", description="Does.", parameters=schema)
    model = genai.GenerativeModel(
        "m",
        tools=[glm.Tool(function_declarations=[declaration])],
        tool_config=glm.ToolConfig(function_calling_config={"mode": "NONE"}),
        generation_config=glm.GenerationConfig(temperature=0, response_schema=schema),
        safety_settings=[glm.SafetySetting(category=7, threshold=2)],
        system_instruction=glm.Content(parts=[glm.Part(text="Be brief.")]),
    )
    blob = glm.Blob(mime_type="image/png", data=b"png")
    chat = model.start_chat(history=[glm.Content(role="user", parts=[glm.Part(inline_data=blob)])])
    assert chat.send_message(glm.Part(text="1")).text == "a"
    response = chat.send_message([glm.FunctionResponse(name="f", response={"y": "z"})], stream=True)
    assert ([chunk.text for chunk in response], response.text) == (["b", "c"], "bc")
    sent = protos.GenerateContentRequest.pb(scripted.requests[0]).to_dict()
    assert sent["contents"][0]["parts"] == [{"inlineData": {"mimeType": "image/png", "data": "cG5n"}}]
    assert sent["contents"][1] == {"parts": [{"text": "1"}], "role": "user"}
    assert sent["systemInstruction"] == {"parts": [{"text": "Be brief."}]}
    properties = {"type": "OBJECT", "properties": {"x": {"type": "STRING"}}}
    assert sent["tools"] == [
        {"functionDeclarations": [{"name": "f", "description": "Does.", "parameters": properties}]}
    ]
    assert sent["toolConfig"] == {"functionCallingConfig": {"mode": "NONE"}}
    assert sent["generationConfig"] == {"temperature": 0.0, "responseSchema": properties}
    assert sent["safetySettings"] == [
        {"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_MEDIUM_AND_ABOVE"}
    ]
    genai.delete_tuned_model(glm.TunedModel(name="tunedModels/mine"))
    assert [*genai.list_tuned_models()] == []
