"""Programs written for google-genai, with the import changed: generating, in both forms."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from typing import Any

import pytest
from pydantic import BaseModel

from genwire import genai
from genwire.genai import errors, types
from genwire.testing import Emulator
from tests.both import API_KEY, Both
from tests.integration.genai_client import service

MODEL = "gemini-3.8-flash"


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
    ("content", "role", "part"),
    [
        ({"inline_data": {"data": "-_-_", "mime_type": "image/png"}}, "user", "inlineData"),
        ({"role": "user", "parts": [{"inlineData": {"data": b"\xfb\xff\xbf"}}]}, "user", "inlineData"),
        ({"file_uri": "https://example.com/a.png", "mime_type": "image/png"}, "user", "fileData"),
        ({"uri": "https://example.com/a.png", "mimeType": "image/png"}, "user", "fileData"),
        ({"function_call": {"name": "multiply", "args": {}}}, "model", "functionCall"),
    ],
)
async def test_a_mapping_is_what_its_type_would_be(
    both: Both, content: dict[str, Any], role: str, part: str
) -> None:
    client = service(both)
    with suppress(errors.ClientError):  # the emulator wants an answer to a call of a function
        await both.get(client.models.generate_content(model=MODEL, contents=["hello", content]))
    sent = both.emulator.requests()[-1]["body"]["contents"][-1]
    assert sent["role"] == role
    assert part in sent["parts"][-1]
    if part == "inlineData":
        assert (
            urlsafe_b64decode(sent["parts"][-1][part]["data"].translate({43: 45, 47: 95})) == b"\xfb\xff\xbf"
        )


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


async def test_an_answer_is_streamed(both: Both) -> None:
    stream = await both.get(
        service(both).models.generate_content_stream(model=MODEL, contents="one two three")
    )
    events = await both.list(stream)
    assert "one two three" in "".join(event.text for event in events)
    assert events[-1].candidates[0].finish_reason == types.FinishReason.STOP == "STOP"
    assert len(events) > 1
    for event in events:
        assert event.sdk_http_response.headers["content-type"].startswith("text/event-stream")


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


@pytest.mark.parametrize(
    ("model", "contents", "count"),
    [
        ("gemini-embedding-001", ["a", types.Part(text="b")], 2),
        ("models/gemini-embedding-2", ["a", types.Part(text="b")], 1),
        ("gemini-embedding-2", [types.UserContent("a"), types.UserContent(["b", "c"])], 2),
        ("gemini-embedding-2", "a", 1),
    ],
)
async def test_parts_are_embedded_together_where_a_model_does_so(
    both: Both, model: str, contents: Any, count: int
) -> None:
    response = await both.get(service(both).models.embed_content(model=model, contents=contents))
    assert len(response.embeddings) == count


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


async def test_an_answer_can_be_left_as_it_came(both: Both) -> None:
    config = types.GenerateContentConfig(should_return_http_response=True)
    response = await both.get(
        service(both).models.generate_content(model=MODEL, contents="hello", config=config)
    )
    assert response.candidates is None
    assert '"candidates"' in response.sdk_http_response.body


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


async def test_an_asynchronous_stream_can_be_left(emulator: Emulator) -> None:
    async with genai.Client(api_key=API_KEY, http_options={"base_url": emulator.url}).aio as client:
        stream = client.models.generate_content_stream(model=MODEL, contents="one two three")
        assert (await anext(stream)).text
        await stream.aclose()
        with pytest.raises(StopAsyncIteration):
            await anext(stream)
