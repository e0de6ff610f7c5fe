"""What is sent: options, schemas and settings in all the forms that programs write."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from google.ai import generativelanguage as glm

import genwire.generativeai as genai
from genwire.generativeai import client, protos, types
from genwire.generativeai.types import (
    generation_types,
    safety_types,
)
from genwire.testing import Emulator
from genwire_raw.generativelanguage import models as raw
from tests.integration.generativeai.scripts import Scripted, body

pytestmark = pytest.mark.usefixtures("configured")


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


@pytest.mark.parametrize("schema", [list[int], {"type": "array", "items": {"type": "integer"}}])
def test_a_response_schema_is_held_as_a_message(schema: Any) -> None:
    held = generation_types.to_generation_config_dict({"response_schema": schema})["response_schema"]
    assert isinstance(held, protos.Schema)
    assert (held.type, held.items.type) == ("ARRAY", "INTEGER")


def test_counting_takes_the_whole_request() -> None:
    model = genai.GenerativeModel("gemini-1.5-flash", system_instruction="One two three.")
    plain = genai.GenerativeModel("gemini-1.5-flash").count_tokens("Hello").total_tokens
    assert model.count_tokens("Hello", safety_settings="high", tool_config=None).total_tokens > plain
    with pytest.raises(TypeError, match="must not be empty"):
        model.generate_content("")
    with pytest.raises(ValueError, match="candidate_count"):
        genai.GenerativeModel(generation_config={"candidate_count": 2}).start_chat()


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
