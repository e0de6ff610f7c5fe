"""One answer: what is asked, what comes back, and what a service may do to it without harm."""

from __future__ import annotations

from typing import Any

import pytest

from genwire import errors
from genwire_raw.generativelanguage import models as raw
from tests.both import Both
from tests.clean_errors import assert_clean
from tests.integration.ways import LLAMA, MODEL, SAID
from tests.played import answer, played


async def generated(both: Both, body: Any, **settings: Any) -> Any:
    """What `generate_content` makes of an answer."""
    with played([answer(body, **settings)]) as server:
        gl = both.google(base_url=server.url)
        return await both.get(gl.models.generate_content(model=MODEL, contents="Hello"))


async def test_text_and_what_came_with_it(both: Both) -> None:
    response = await both.get(both.google().models.generate_content(model=MODEL, contents="Hello"))
    assert response.text == SAID
    assert response.finish_reason == "STOP"
    assert response.finish_reason.known
    assert [part.text for part in response.parts] == [SAID]
    assert response.usage_metadata.total_token_count == (
        response.usage_metadata.prompt_token_count + response.usage_metadata.candidates_token_count
    )
    (request,) = both.emulator.requests()
    assert request["operation"] == "models.generateContent"
    assert request["body"] == {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}


async def test_a_config_is_sent_under_the_services_names(both: Both) -> None:
    config = {"temperature": 0.5, "max_output_tokens": 7, "system_instruction": "Be brief."}
    await both.get(both.google().models.generate_content(model=MODEL, contents="Hello", config=config))
    body = both.emulator.requests()[0]["body"]
    assert body["generationConfig"] == {"temperature": 0.5, "maxOutputTokens": 7}
    assert body["systemInstruction"] == {"parts": [{"text": "Be brief."}]}


async def test_a_tuned_model_answers_by_its_own_operation(both: Both) -> None:
    gl = both.google()
    operation = await both.get(
        gl.tuned_models.create(
            source_model="models/gemini-1.5-flash-001-tuning", training_data=[("1", "2")], id="mine"
        )
    )
    tuned = await both.get(operation.wait(progress=False))
    assert (await both.get(gl.models.generate_content(model=tuned.name, contents="1"))).text
    assert both.emulator.requests("tunedModels.generateContent")


async def test_any_model_of_workers_ai_runs(both: Both) -> None:
    cf = both.workers_ai()
    assert (await both.get(cf.run(LLAMA, prompt="Hello"))).text == SAID
    await both.get(cf.run("@cf/meta/llama-3.1-8b-instruct", prompt="Hello"))
    paths = [request["path"] for request in both.emulator.requests()]
    assert paths == [
        f"/client/v4/accounts/account/ai/run/{LLAMA}",
        "/client/v4/accounts/account/ai/run/@cf/meta/llama-3.1-8b-instruct",
    ]


async def test_peers_unknown_fields_are_kept(both: Both) -> None:
    """googleapis/python-genai#2435: the validation of answers forbids what it does not know."""
    body = {
        "candidates": [
            {"content": {"parts": [{"text": "a", "newPart": [1]}], "role": "model"}, "news": {"x": None}}
        ],
        "fresh": "data",
    }
    response = await generated(both, body)
    assert response.text == "a"
    assert response.to_dict() == body
    assert response.additional_properties == {"fresh": "data"}


async def test_peers_unknown_enum_values_are_kept(both: Both) -> None:
    """google-generativeai turns them into 0, langchain-google and others crash (langchain-google#1111, #1268)."""
    body = {
        "candidates": [
            {
                "content": {"parts": [{"text": "a"}]},
                "finishReason": "NEW_REASON",
                "safetyRatings": [{"category": "HARM_CATEGORY_NEW", "probability": "NEGLIGIBLE"}],
            }
        ]
    }
    response = await generated(both, body)
    assert response.text == "a"
    assert response.finish_reason == "NEW_REASON"
    assert isinstance(response.finish_reason, raw.FinishReason)
    assert not response.finish_reason.known
    assert response.to_dict() == body


async def test_peers_null_is_absence(both: Both) -> None:
    """openapi-python-client#1405, #1243, #504: null where the schema has an enum or an object is a crash."""
    candidate = {
        "content": {"parts": [{"text": "a", "inlineData": None}], "role": None},
        "finishReason": None,
        "safetyRatings": None,
        "citationMetadata": None,
    }
    response = await generated(
        both, {"candidates": [candidate], "promptFeedback": None, "usageMetadata": None}
    )
    assert response.text == "a"
    assert response.candidates[0].finish_reason is response.candidates[0].safety_ratings is None
    assert response.parts[0].inline_data is response.prompt_feedback is response.usage_metadata is None


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"candidates": []},
        {"candidates": [{}]},
        {"candidates": [{"content": {}}]},
        {"candidates": [{"content": {"parts": []}, "finishReason": "STOP"}]},
        {"candidates": [{"content": {"parts": [{}]}}]},
        {"candidates": None, "usageMetadata": None},
    ],
    ids=str,
)
async def test_peers_answers_without_text_are_empty(both: Both, body: Any) -> None:
    """google-generativeai raises ValueError or IndexError here, google-genai warns and gives None."""
    response = await generated(both, body)
    assert response.text == ""
    assert response.function_calls == []


async def test_peers_blocked_answers_say_why(both: Both) -> None:
    """DGAP#170 and others: text raises ValueError, or is None, without a reason."""
    ratings = [{"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH"}]
    for body, reason in (
        ({"promptFeedback": {"blockReason": "SAFETY", "safetyRatings": ratings}}, "SAFETY"),
        ({"candidates": [{"finishReason": "RECITATION", "safetyRatings": ratings}]}, "RECITATION"),
    ):
        response = await generated(both, body)
        with pytest.raises(errors.BlockedError, match=reason) as caught:
            _ = response.text
        assert caught.value.reason == reason
        assert [str(rating.probability) for rating in caught.value.ratings] == ["HIGH"]
        assert caught.value.response is response
        assert_clean(caught.value)


@pytest.mark.parametrize("content_type", ["text/plain", "text/html", "application/octet-stream", ""])
async def test_json_is_read_whatever_it_is_called(both: Both, content_type: str) -> None:
    body = {"candidates": [{"content": {"parts": [{"text": "a"}]}}]}
    assert (await generated(both, body, content_type=content_type)).text == "a"


async def test_peers_an_error_with_status_200_is_an_error(both: Both) -> None:
    """cloudflare: 200 with success: false gives None, silently."""
    refusal = {
        "success": False,
        "errors": [{"code": 4006, "message": "used up"}],
        "messages": [],
        "result": None,
    }
    with played([answer(refusal)]) as server:
        with pytest.raises(errors.APIStatusError, match=r"\(code 4006\): used up") as caught:
            await both.get(both.workers_ai(base_url=server.url).run(LLAMA, prompt="x"))
        assert_clean(caught.value)
        assert caught.value.code == 4006


async def test_peers_streams_of_workers_ai_are_typed(both: Both) -> None:
    """cloudflare: run(stream=True) fails with AttributeError; nothing reads its events."""
    cf = both.workers_ai()
    events = await both.list(cf.run_stream(LLAMA, prompt="Hello"))
    assert "".join(event.text for event in events) == SAID
    assert events[-1].usage.total_tokens > 0


async def test_peers_slashes_of_a_model_stay(both: Both) -> None:
    """cloudflare-python#2718: `/` became `%2F`, which the service refuses."""
    with played([answer({"result": {"response": "a"}, "success": True})]) as server:
        await both.get(both.workers_ai(base_url=server.url).run(LLAMA, prompt="x"))
        assert server.requests[0].startswith(f"POST /accounts/account/ai/run/{LLAMA} HTTP/1.1\r\n".encode())
