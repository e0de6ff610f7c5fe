"""PaLM's text, chat and embeddings, and those of contents; token counts."""

from __future__ import annotations

import math
from typing import Any

import pytest

from tests.emulator.checked_client import CheckedClient

TEXT = "/v1beta/models/text-bison-001"
CHAT = "/v1beta/models/chat-bison-001"
GECKO = "/v1beta/models/embedding-gecko-001"
EMBEDDING = "models/text-embedding-004"


def test_text_is_completed_in_as_many_ways_as_asked_for(client: CheckedClient) -> None:
    body = {"prompt": {"text": "say hi"}, "candidateCount": 8, "temperature": 1}
    outputs = [one["output"] for one in client.post(f"{TEXT}:generateText", body).json()["candidates"]]
    assert len(set(outputs)) == 8
    assert all("say hi" in one for one in outputs)


def test_text_stops_where_it_is_told(client: CheckedClient) -> None:
    body = {"prompt": {"text": "count to 9"}, "stopSequences": ["4"], "maxOutputTokens": 100}
    (one,) = client.post(f"{TEXT}:generateText", body).json()["candidates"]
    assert one["output"] == "1 2 3 "


def test_blocked_text_says_what_blocked_it(client: CheckedClient) -> None:
    setting = {"category": "HARM_CATEGORY_VIOLENCE", "threshold": "BLOCK_LOW_AND_ABOVE"}
    body = {"prompt": {"text": "emulate:harm=violence/low"}, "safetySettings": [setting]}
    answer = client.post(f"{TEXT}:generateText", body).json()
    assert answer == {
        "filters": [{"reason": "SAFETY"}],
        "safetyFeedback": [
            {"rating": {"category": "HARM_CATEGORY_VIOLENCE", "probability": "LOW"}, "setting": setting}
        ],
    }
    other = client.post(f"{TEXT}:generateText", {"prompt": {"text": "emulate:block"}}).json()
    assert other == {"filters": [{"reason": "OTHER"}]}


@pytest.mark.parametrize(
    "more",
    [
        {"candidateCount": 0},
        {"candidateCount": 9},
        {"temperature": 1.1},
        {"topP": -0.1},
        {"topK": 0},
        {"maxOutputTokens": 0},
        {"stopSequences": ["a"] * 6},
        {"prompt": None},
        {"prompt": {}},
        {"safetySettings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}]},
    ],
)
def test_text_requests_out_of_range_are_refused(client: CheckedClient, more: Any) -> None:
    assert client.post(f"{TEXT}:generateText", {"prompt": {"text": "x"}, **more}).status_code == 400


def test_messages_alternate_between_authors(client: CheckedClient) -> None:
    prompt = {
        "context": "Be kind.",
        "examples": [{"input": {"content": "a"}, "output": {"content": "b"}}],
        "messages": [{"content": "first"}, {"content": "second"}, {"content": "third"}],
    }
    answer = client.post(f"{CHAT}:generateMessage", {"prompt": prompt, "candidateCount": 2}).json()
    assert [one["author"] for one in answer["messages"]] == ["0", "1", "0"]
    assert [one["author"] for one in answer["candidates"]] == ["1", "1"]
    assert "third" in answer["candidates"][0]["content"]


def test_messages_can_be_blocked_and_must_exist(client: CheckedClient) -> None:
    blocked = client.post(
        f"{CHAT}:generateMessage", {"prompt": {"messages": [{"content": "emulate:harm=toxicity"}]}}
    )
    assert blocked.json()["filters"] == [{"reason": "SAFETY"}]
    assert client.post(f"{CHAT}:generateMessage", {"prompt": {"messages": []}}).status_code == 400


def test_tokens_are_counted_the_same_everywhere(client: CheckedClient) -> None:
    text = client.post(f"{TEXT}:countTextTokens", {"prompt": {"text": "one two three"}}).json()["tokenCount"]
    prompt = {"context": "one", "messages": [{"content": "two"}], "examples": []}
    message = client.post(f"{CHAT}:countMessageTokens", {"prompt": prompt}).json()["tokenCount"]
    url = "/v1beta/models/gemini-1.5-flash:countTokens"
    contents = [{"parts": [{"text": "one two three"}]}]
    total = client.post(url, {"contents": contents}).json()
    nested = {
        "model": "models/gemini-1.5-flash",
        "contents": contents,
        "systemInstruction": {"parts": [{"text": "x"}]},
    }
    more = client.post(url, {"generateContentRequest": nested}).json()
    assert (text, message, total["totalTokens"], more["totalTokens"]) == (3, 2, 3, 4)
    used = client.generate("one two three")["usageMetadata"]
    assert used["promptTokenCount"] == 3


def test_functions_count_as_well(client: CheckedClient) -> None:
    tools = [{"functionDeclarations": [{"name": "get_weather", "description": "Weather of a city"}]}]
    contents = [{"role": "user", "parts": [{"text": "one two three"}]}]
    nested = {"model": "models/gemini-1.5-flash", "contents": contents, "tools": tools}
    url = "/v1beta/models/gemini-1.5-flash:countTokens"
    counted = client.post(url, {"generateContentRequest": nested}).json()["totalTokens"]
    assert counted > 3
    assert client.generate("one two three", tools=tools)["usageMetadata"]["promptTokenCount"] == counted


def test_counting_nothing_or_too_much_is_refused(client: CheckedClient) -> None:
    url = "/v1beta/models/gemini-1.5-flash:countTokens"
    contents = [{"parts": [{"text": "x"}]}]
    for body in (
        {},
        {
            "contents": contents,
            "generateContentRequest": {"model": "models/gemini-1.5-flash", "contents": contents},
        },
        {"generateContentRequest": {"contents": contents}},
        {"generateContentRequest": {"model": "models/other", "contents": contents}},
    ):
        assert client.post(url, body).status_code == 400


def test_embeddings_have_length_one_and_the_same_text_the_same(client: CheckedClient) -> None:
    one = client.post(f"{GECKO}:embedText", {"text": "hello"}).json()["embedding"]["value"]
    batch = client.post(f"{GECKO}:batchEmbedText", {"texts": ["hello", "bye"]}).json()["embeddings"]
    requests = [{"model": "models/embedding-gecko-001", "text": "hello"}]
    nested = client.post(f"{GECKO}:batchEmbedText", {"requests": requests}).json()["embeddings"]
    assert math.hypot(*one) == pytest.approx(1)
    assert batch[0]["value"] == one == nested[0]["value"] != batch[1]["value"]


def test_contents_are_embedded_alone_and_together(client: CheckedClient) -> None:
    content = {"parts": [{"text": "hello"}]}
    one = client.post(f"/v1beta/{EMBEDDING}:embedContent", {"content": content}).json()["embedding"]["values"]
    requests = [
        {"model": EMBEDDING, "content": content},
        {"model": EMBEDDING, "content": content, "outputDimensionality": 5},
    ]
    both = client.post(f"/v1beta/{EMBEDDING}:batchEmbedContents", {"requests": requests}).json()["embeddings"]
    assert [two["values"] for two in both] == [one, one[:5]]


@pytest.mark.parametrize(
    ("method", "body"),
    [
        ("embedContent", {}),
        ("embedContent", {"content": {"parts": []}}),
        ("embedContent", {"content": {"parts": [{"inlineData": {"mimeType": "image/png", "data": ""}}]}}),
        ("embedContent", {"content": {"parts": [{"text": "x"}]}, "title": "t"}),
        ("embedContent", {"content": {"parts": [{"text": "x"}]}, "outputDimensionality": 0}),
        ("embedContent", {"content": {"parts": [{"text": "x"}]}, "outputDimensionality": 10**6}),
        ("batchEmbedContents", {"requests": [{"content": {"parts": [{"text": "x"}]}}]}),
        ("batchEmbedContents", {"requests": [{"model": "models/x", "content": {"parts": [{"text": "x"}]}}]}),
        (
            "batchEmbedContents",
            {"requests": [{"model": EMBEDDING, "content": {"parts": [{"text": "x"}]}}] * 101},
        ),
    ],
)
def test_what_cannot_be_embedded_is_refused(client: CheckedClient, method: str, body: Any) -> None:
    assert client.post(f"/v1beta/{EMBEDDING}:{method}", body).status_code == 400


def test_more_than_a_hundred_texts_are_refused(client: CheckedClient) -> None:
    assert client.post(f"{GECKO}:batchEmbedText", {"texts": ["x"] * 101}).status_code == 400


def test_models_only_do_what_they_can(client: CheckedClient) -> None:
    for url, body in (
        (f"{TEXT}:generateContent", {"contents": [{"parts": [{"text": "x"}]}]}),
        (f"{CHAT}:generateText", {"prompt": {"text": "x"}}),
        ("/v1beta/models/gemini-1.5-flash:embedText", {"text": "x"}),
    ):
        response = client.post(url, body)
        assert response.status_code == 404
        assert "is not supported for" in response.json()["error"]["message"]
