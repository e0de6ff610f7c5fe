"""Pictures, videos, and answers from passages."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from tests.emulator.checked_client import CheckedClient

IMAGEN = "/v1beta/models/imagen-4.0-generate-001:predict"
VEO = "models/veo-3.1-generate-preview"
AQA = "/v1beta/models/aqa:generateAnswer"


def question(text: str, **more: Any) -> Any:
    return {"contents": [{"parts": [{"text": text}]}], "answerStyle": "ABSTRACTIVE", **more}


def passages(*texts: str) -> Any:
    made = [{"id": str(n), "content": {"parts": [{"text": text}]}} for n, text in enumerate(texts)]
    return {"inlinePassages": {"passages": made}}


def test_pictures_follow_their_prompts(client: CheckedClient) -> None:
    def made(prompt: str) -> list[bytes]:
        body = {"instances": [{"prompt": prompt}], "parameters": {"sampleCount": 2}}
        predictions = client.post(IMAGEN, body).json()["predictions"]
        assert {one["mimeType"] for one in predictions} == {"image/png"}
        return [base64.b64decode(one["bytesBase64Encoded"]) for one in predictions]

    first = made("a bird")
    assert first == made("a bird")
    assert len({*first, *made("a tree")}) == 4
    assert all(one.startswith(b"\x89PNG\r\n\x1a\n") for one in first)


def test_a_video_is_made_and_downloaded(client: CheckedClient) -> None:
    client.emulator.operations(mode="manual")
    begun = client.post(f"/v1beta/{VEO}:predictLongRunning", {"instances": [{"prompt": "a bird"}]}).json()
    assert "done" not in begun
    assert begun["name"].startswith(f"{VEO}/operations/")
    client.emulator.step_operations()
    done = client.get(f"/v1beta/{begun['name']}").json()
    (sample,) = done["response"]["generateVideoResponse"]["generatedSamples"]
    downloaded = client.get(sample["video"]["uri"])
    assert downloaded.headers["content-type"] == "video/mp4"
    assert b"ftyp" in downloaded.content[:12]
    listed = client.get(f"/v1beta/{VEO}/operations").json()["operations"]
    assert [one["name"] for one in listed] == [begun["name"]]
    # Operations can be found by their ids alone, too.
    assert client.get(f"/v1beta/operations/{begun['name'].rpartition('/')[2]}").json() == done


@pytest.mark.parametrize(
    ("instances", "parameters", "status"),
    [
        ([], {}, 400),
        (["text"], {}, 400),
        ([{"prompt": ""}], {}, 400),
        ([{"prompt": "x"}], {"sampleCount": 99}, 400),
        ([{"prompt": "emulate:error=UNAVAILABLE"}], {}, 503),
    ],
)
def test_what_cannot_be_predicted_is_refused(
    client: CheckedClient, instances: Any, parameters: Any, status: int
) -> None:
    body = {"instances": instances, "parameters": parameters}
    if not instances:
        body = {"instances": [{}]}
    assert client.post(IMAGEN, body).status_code == status


def test_models_only_do_what_they_can(client: CheckedClient) -> None:
    body = {"instances": [{"prompt": "x"}]}
    assert client.post("/v1beta/models/gemini-3.8-flash:predict", body).status_code == 404
    assert client.post(f"/v1beta/{VEO}:predict", body).status_code == 404


def test_an_answer_rests_on_a_passage(client: CheckedClient) -> None:
    texts = ("The wren sings.", "The nightjar hunts moths at dusk.")
    answer = client.post(AQA, question("When does the nightjar hunt?", **passages(*texts))).json()
    assert answer["answer"]["content"]["parts"] == [{"text": texts[1]}]
    (attribution,) = answer["answer"]["groundingAttributions"]
    assert attribution["sourceId"]["groundingPassage"]["passageId"] == "1"
    assert 0 < answer["answerableProbability"] <= 1
    unrelated = client.post(AQA, question("Why?", **passages(*texts))).json()
    assert "groundingAttributions" not in unrelated["answer"]


def test_blocked_questions_say_so(client: CheckedClient) -> None:
    answer = client.post(AQA, question("emulate:harm=harassment", **passages("x"))).json()
    assert answer["inputFeedback"]["blockReason"] == "SAFETY"
    assert "answer" not in answer
    retriever = {"source": "corpora/1", "query": {"parts": [{"text": "x"}]}}
    assert client.post(AQA, question("x", semanticRetriever=retriever)).status_code == 404
