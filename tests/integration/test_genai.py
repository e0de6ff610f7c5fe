"""Programs written for google-genai, with the import changed: generating, in both forms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from genwire import genai
from genwire.errors import StreamTruncatedError
from genwire.genai import errors, types
from genwire.testing import Emulator
from tests.both import API_KEY, Both
from tests.integration.genai_client import service

MODEL = "gemini-3.8-flash"


def multiply(a: int, b: int) -> int:
    """Multiply two numbers."""
    return a * b


def divide(a: int, b: int) -> float:
    """Divide a number by another."""
    raise ZeroDivisionError(f"{a} by {b}")


async def test_contents_of_all_kinds_are_answered(both: Both) -> None:
    client = service(both)
    contents: list[Any] = [
        "one",
        types.Part.from_text(text="two"),
        types.Part("three"),
        {"text": "four"},
        ["five", types.Part(text="six")],
        types.Content(role="user", parts=[types.Part(text="seven")]),
        types.UserContent("eight"),
        {"role": "user", "parts": [{"text": "nine"}]},
    ]
    response = await both.get(client.models.generate_content(model=MODEL, contents=contents))
    sent = both.emulator.requests()[-1]["body"]["contents"]
    assert [one["role"] for one in sent] == ["user"] * 5
    texts = [part["text"] for one in sent for part in one["parts"]]
    assert texts == ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    assert "nine" in response.text
    assert response.sdk_http_response.headers["content-type"].startswith("application/json")


@pytest.mark.parametrize(
    "config",
    [
        types.GenerateContentConfig(
            system_instruction="Be brief.",
            temperature=0.5,
            top_k=3,
            max_output_tokens=5,
            safety_settings=[
                types.SafetySetting(
                    category=types.HarmCategory.HARM_CATEGORY_HARASSMENT,
                    threshold=types.HarmBlockThreshold.BLOCK_ONLY_HIGH,
                )
            ],
            thinking_config=types.ThinkingConfig(thinking_level=types.ThinkingLevel.LOW),
            speech_config="Kore",
        ),
        {
            "system_instruction": "Be brief.",
            "temperature": 0.5,
            "top_k": 3,
            "max_output_tokens": 5,
            "safety_settings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_ONLY_HIGH"}],
            "thinking_config": {"thinking_level": "low"},
            "speech_config": "Kore",
        },
        {
            "systemInstruction": types.Content(parts=[types.Part(text="Be brief.")]),
            "temperature": 0.5,
            "topK": 3.0,
            "maxOutputTokens": 5,
            "safetySettings": [{"category": "harm_category_harassment", "threshold": "BLOCK_ONLY_HIGH"}],
            "thinkingConfig": {"thinkingLevel": "LOW"},
            "speechConfig": {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Kore"}}},
        },
    ],
    ids=["class", "mapping", "mapping in camelCase"],
)
async def test_a_config_is_a_class_or_a_mapping(both: Both, config: Any) -> None:
    await both.get(service(both).models.generate_content(model=MODEL, contents="hello", config=config))
    body = both.emulator.requests()[-1]["body"]
    assert body["systemInstruction"]["parts"] == [{"text": "Be brief."}]
    assert body["safetySettings"] == [
        {"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_ONLY_HIGH"}
    ]
    assert body["generationConfig"] == {
        "temperature": 0.5,
        "topK": 3,
        "maxOutputTokens": 5,
        "thinkingConfig": {"thinkingLevel": "LOW"},
        "speechConfig": {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Kore"}}},
    }


async def test_a_field_that_a_config_lacks_is_refused(both: Both) -> None:
    with pytest.raises(ValidationError, match="temprature"):
        await both.get(
            service(both).models.generate_content(model=MODEL, contents="hello", config={"temprature": 1})
        )
    assert both.emulator.requests() == []


async def test_an_answer_is_streamed(both: Both) -> None:
    stream = await both.get(
        service(both).models.generate_content_stream(model=MODEL, contents="one two three")
    )
    events = await both.list(stream)
    assert "one two three" in "".join(event.text for event in events)
    assert events[-1].candidates[0].finish_reason == types.FinishReason.STOP == "STOP"
    assert events[0].sdk_http_response.headers["content-type"].startswith("text/event-stream")


async def test_functions_are_called(both: Both) -> None:
    config = types.GenerateContentConfig(tools=[multiply])
    response = await both.get(
        service(both).models.generate_content(model=MODEL, contents="multiply 6 by 7", config=config)
    )
    assert "42" in response.text
    history = response.automatic_function_calling_history
    assert [one.role for one in history] == ["user", "model", "user"]
    assert history[1].parts[0].function_call == types.FunctionCall(name="multiply", args={"a": 6, "b": 7})
    assert history[2].parts[0].function_response.response == {"result": 42}


def forecast(city: str) -> dict[str, int]:
    """Return the weather of a city."""
    return {"degrees": len(city)}


async def aforecast(city: str) -> dict[str, int]:
    """Return the weather of a city."""
    return forecast(city)


@pytest.mark.parametrize("function", [forecast, aforecast])
async def test_a_mapping_is_the_result_of_a_function(both: Both, function: Any) -> None:
    response = await both.get(
        service(both).models.generate_content(
            model=MODEL, contents=f"{function.__name__} for 'Oslo'", config={"tools": [function]}
        )
    )
    result = response.automatic_function_calling_history[2].parts[0].function_response.response
    assert result == {"result": {"degrees": 4}}


async def test_functions_are_called_in_streams(both: Both) -> None:
    stream = service(both).models.generate_content_stream(
        model=MODEL, contents="multiply 6 by 7", config={"tools": [multiply]}
    )
    events = await both.list(await both.get(stream))
    assert "42" in "".join(event.text or "" for event in events)
    assert len(events[-1].automatic_function_calling_history) == 3


async def test_a_function_that_raises_is_reported(both: Both) -> None:
    response = await both.get(
        service(both).models.generate_content(
            model=MODEL, contents="divide 6 by 0", config={"tools": [divide]}
        )
    )
    result = response.automatic_function_calling_history[2].parts[0].function_response.response
    assert "6 by 0" in result["error"]


@pytest.mark.parametrize(
    "calling",
    [
        types.AutomaticFunctionCallingConfig(disable=True),
        {"disable": True},
        {"maximumRemoteCalls": 1},
        {"maximum_remote_calls": 0},
    ],
)
async def test_functions_are_not_called(both: Both, calling: Any) -> None:
    config = types.GenerateContentConfig(tools=[multiply], automatic_function_calling=calling)
    response = await both.get(
        service(both).models.generate_content(model=MODEL, contents="multiply 6 by 7", config=config)
    )
    assert [(call.name, call.args) for call in response.function_calls] == [("multiply", {"a": 6, "b": 7})]
    assert response.text is None
    assert not response.automatic_function_calling_history
    assert len(both.emulator.requests()) == 1


async def test_functions_that_are_only_declared_are_not_called(both: Both) -> None:
    declared = types.FunctionDeclaration.from_callable(callable=multiply)
    tool = types.Tool(function_declarations=[declared])
    response = await both.get(
        service(both).models.generate_content(
            model=MODEL, contents="multiply 6 by 7", config=types.GenerateContentConfig(tools=[tool])
        )
    )
    assert response.function_calls[0].args == {"a": 6, "b": 7}


async def test_coroutine_functions_are_called(emulator: Emulator) -> None:
    async def multiply(a: int, b: int) -> int:
        """Multiply two numbers."""
        return a * b

    async with genai.Client(api_key=API_KEY, http_options={"base_url": emulator.url}).aio as client:
        response = await client.models.generate_content(
            model=MODEL, contents="multiply 6 by 7", config={"tools": [multiply]}
        )
    assert response.text is not None
    assert "42" in response.text


class Recipe(BaseModel):
    name: str
    ingredients: list[str]


@dataclass
class Place:
    town: str


class Instrument(Enum):
    PERCUSSION = "Percussion"
    STRING = "String"


_SCHEMA = {"type": "OBJECT", "properties": {"name": {"type": "STRING"}}, "required": ["name"]}


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        (Recipe, Recipe),
        (list[Recipe], list),
        (Place, Place),
        (Instrument, Instrument),
        (_SCHEMA, dict),
        (types.Schema(type=types.Type.OBJECT, properties={"name": types.Schema(type="STRING")}), dict),
    ],
)
async def test_json_becomes_values(both: Both, schema: Any, kind: type) -> None:
    config = types.GenerateContentConfig(response_schema=schema)
    response = await both.get(
        service(both).models.generate_content(model=MODEL, contents="a recipe", config=config)
    )
    assert isinstance(response.parsed, kind)


async def test_a_json_schema_gives_what_json_gives(both: Both) -> None:
    config = types.GenerateContentConfig(
        response_mime_type="application/json", response_json_schema=Recipe.model_json_schema()
    )
    response = await both.get(
        service(both).models.generate_content(model=MODEL, contents="a recipe", config=config)
    )
    assert Recipe.model_validate(response.parsed) == Recipe.model_validate_json(response.text)


async def test_an_answer_that_is_cut_has_no_value(both: Both) -> None:
    config = types.GenerateContentConfig(response_schema=Recipe, max_output_tokens=2)
    response = await both.get(
        service(both).models.generate_content(model=MODEL, contents="a recipe", config=config)
    )
    assert response.parsed is None
    assert response.text


async def test_models_are_listed_and_got(both: Both) -> None:
    client = service(both)
    pager = await both.get(client.models.list(config={"page_size": 5}))
    assert (len(pager), len(pager.page), pager.page_size, pager.name) == (5, 5, 5, "models")
    assert pager.config["page_token"]
    first = pager[0]
    names = [model.name async for model in both.each(pager)]
    assert names[0] == first.name
    assert len(names) > 20
    with pytest.raises(IndexError):
        await both.get(pager.next_page())
    assert (await both.get(client.models.get(model=MODEL))).supported_actions[0] == "generateContent"


async def test_an_asynchronous_pager_need_not_be_awaited(emulator: Emulator) -> None:
    async with genai.Client(api_key=API_KEY, http_options={"base_url": emulator.url}).aio as client:
        names = [model.name async for model in client.models.list(config=types.ListModelsConfig(page_size=9))]
    assert f"models/{MODEL}" in names


async def test_tuned_models_are_models(both: Both) -> None:
    tuning = {"trainingData": {"examples": {"examples": [{"textInput": "1", "output": "2"}]}}}
    base = "models/gemini-1.5-flash-001-tuning"
    both.emulator.seed(
        {"id": "to-increment", "displayName": "increment", "baseModel": base, "tuningTask": tuning}
    )
    client = service(both)
    (model,) = await both.list(await both.get(client.models.list(config={"query_base": False})))
    assert (model.name, model.display_name) == ("tunedModels/to-increment", "increment")
    assert model.tuned_model_info.base_model == "models/gemini-1.5-flash-001-tuning"
    changed = await both.get(
        client.models.update(model=model.name, config=types.UpdateModelConfig(description="counts"))
    )
    assert changed.description == "counts"
    assert (await both.get(client.models.get(model=model.name))).description == "counts"
    await both.get(client.models.delete(model=model.name))
    assert not await both.list(await both.get(client.models.list(config={"query_base": False})))


async def test_tokens_are_counted_and_texts_embedded(both: Both) -> None:
    client = service(both)
    counted = await both.get(client.models.count_tokens(model=MODEL, contents="one two three"))
    assert counted.total_tokens == 3
    embedded = await both.get(
        client.models.embed_content(
            model="gemini-embedding-001",
            contents=["hello", "world"],
            config=types.EmbedContentConfig(output_dimensionality=128, task_type="RETRIEVAL_QUERY"),
        )
    )
    assert [len(one.values) for one in embedded.embeddings] == [128, 128]
    single = await both.get(client.models.embed_content(model="gemini-embedding-001", contents="hello"))
    assert len(single.embeddings) == 1


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        ("INVALID_ARGUMENT", 400, errors.ClientError),
        ("NOT_FOUND", 404, errors.ClientError),
        ("RESOURCE_EXHAUSTED", 429, errors.ClientError),
        ("UNAVAILABLE", 503, errors.ServerError),
    ],
)
async def test_errors_have_their_class_and_code(
    both: Both, status: str, code: int, kind: type[errors.APIError]
) -> None:
    with pytest.raises(kind) as raised:
        await both.get(service(both).models.generate_content(model=MODEL, contents=f"emulate:error={status}"))
    error = raised.value
    assert (error.code, error.status) == (code, status)
    assert isinstance(error, errors.APIError)
    assert error.message == error.details["error"]["message"]
    assert API_KEY not in str(error)


async def test_an_error_within_a_stream_is_raised_after_what_came(both: Both) -> None:
    prompt = "count to 9 emulate:error=INTERNAL/3"
    stream = await both.get(service(both).models.generate_content_stream(model=MODEL, contents=prompt))
    events = both.each(stream)
    texts = [(await anext(events)).text for _ in range(3)]
    with pytest.raises(errors.ServerError) as raised:
        await anext(events)
    assert raised.value.code == 500
    assert "".join(texts) == "1 2 3"


def test_what_is_not_carried_over_says_so(emulator: Emulator) -> None:
    with pytest.raises(errors.NotCarriedError, match="Vertex AI"):
        genai.Client(vertexai=True, project="a", location="b")
    client: Any = genai.Client(api_key=API_KEY, http_options={"base_url": emulator.url})
    with pytest.raises(errors.NotCarriedError, match=r"Client\.aio\.live"):
        _ = client.aio.live
    with pytest.raises(errors.NotCarriedError, match=r"Client\.webhooks"):
        _ = client.webhooks


def test_a_client_without_a_key_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
    monkeypatch.delenv("GEMINI_API_KEY", raising=False)
    with pytest.raises(ValueError, match="GOOGLE_API_KEY"):
        genai.Client()


async def test_an_answer_can_be_left_as_it_came(both: Both) -> None:
    config = types.GenerateContentConfig(should_return_http_response=True)
    response = await both.get(
        service(both).models.generate_content(model=MODEL, contents="hello", config=config)
    )
    assert response.candidates is None
    assert '"candidates"' in response.sdk_http_response.body


async def test_contents_that_are_missing_or_unknown_are_refused(both: Both) -> None:
    client = service(both)
    unusable: list[Any] = [None, [], 5, {"foo": 1}]
    for contents in unusable:
        with pytest.raises(ValueError):
            await both.get(client.models.generate_content(model=MODEL, contents=contents))
    assert both.emulator.requests() == []


async def test_calls_of_functions_are_the_models(both: Both) -> None:
    call = types.FunctionCall(name="multiply", args={"a": 6, "b": 7})
    result = types.FunctionResponse(name="multiply", response={"result": 42})
    client = service(both)
    contents = ["multiply 6 by 7", call, result]
    await both.get(client.models.generate_content(model="gemini-1.5-flash", contents=contents))
    sent = both.emulator.requests()[-1]["body"]["contents"]
    assert [one["role"] for one in sent] == ["user", "model", "user"]
    assert sent[1]["parts"] == [{"functionCall": {"name": "multiply", "args": {"a": 6, "b": 7}}}]


async def test_pictures_are_configured(both: Both) -> None:
    config = types.GenerateContentConfig(
        response_modalities=["IMAGE"], image_config=types.ImageConfig(aspect_ratio="16:9", image_size="2K")
    )
    await both.get(
        service(both).models.generate_content(
            model="gemini-3.1-flash-image", contents="a bird", config=config
        )
    )
    assert both.emulator.requests()[-1]["body"]["generationConfig"] == {
        "responseModalities": ["IMAGE"],
        "imageConfig": {"aspectRatio": "16:9", "imageSize": "2K"},
    }


async def test_sessions_of_mcp_servers_are_refused(both: Both) -> None:
    class Session:
        def call_tool(self, name: str) -> None: ...

    with pytest.raises(errors.NotCarriedError, match="MCP servers, got Session"):
        await both.get(
            service(both).models.generate_content(
                model=MODEL, contents="hello", config={"tools": [Session()]}
            )
        )


async def test_an_asynchronous_stream_can_be_left(emulator: Emulator) -> None:
    async with genai.Client(api_key=API_KEY, http_options={"base_url": emulator.url}).aio as client:
        stream = client.models.generate_content_stream(model=MODEL, contents="one two three")
        assert (await anext(stream)).text
        await stream.aclose()
        with pytest.raises(StopAsyncIteration):
            await anext(stream)


async def test_an_answer_that_is_not_json_is_an_error_of_its_own(both: Both) -> None:
    both.emulator.fault("garble")
    with pytest.raises(errors.UnknownApiResponseError):
        await both.get(service(both, retry_options={"attempts": 1}).models.get(model=MODEL))


async def test_a_stream_that_breaks_off_is_genwires_error(both: Both) -> None:
    both.emulator.fault("cut", after_bytes=600)
    stream = await both.get(
        service(both).models.generate_content_stream(model=MODEL, contents="one two three four")
    )
    with pytest.raises(StreamTruncatedError):
        await both.list(stream)


async def test_numbers_of_functions_stay_what_they_are(both: Both) -> None:
    result = types.FunctionResponse(name="measure", response={"result": [2.0, 0.5, 1e300]})
    history = [
        types.UserContent("measure"),
        types.ModelContent(types.Part.from_function_call(name="measure", args={})),
    ]
    await both.get(
        service(both).models.generate_content(model="gemini-1.5-flash", contents=[*history, result])
    )
    sent = both.emulator.requests()[-1]["body"]["contents"][-1]["parts"][0]["functionResponse"]["response"]
    assert sent == {"result": [2, 0.5, 1e300]}


def test_reprs_show_the_fields_that_are_set() -> None:
    content = types.Content(role="user", parts=[types.Part(text="hello"), types.Part(thought=False)])
    assert repr(content) == "Content(parts=[Part(text='hello'), Part(thought=False)], role='user')"
    assert str(types.Part(text="hello")) == "text='hello'"
