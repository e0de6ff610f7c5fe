"""generateContent and streamGenerateContent with the echo engine."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from genwire.emulator.google.protojson import snake
from tests.emulator.checked_client import CheckedClient

URL = "/v1beta/models/gemini-1.5-flash"
WEATHER = {
    "functionDeclarations": [
        {
            "name": "get_weather",
            "description": "Tells the weather.",
            "parameters": {
                "type": "OBJECT",
                "properties": {"city": {"type": "STRING"}, "days": {"type": "INTEGER"}},
                "required": ["city"],
            },
        }
    ]
}


def text_of(answer: Any) -> str:
    return "".join(part.get("text", "") for part in answer["candidates"][0]["content"]["parts"])


def test_an_answer_has_all_that_the_service_sends(client: CheckedClient) -> None:
    answer = client.generate("Hello there")
    (candidate,) = answer["candidates"]
    assert candidate["content"]["role"] == "model"
    assert "Hello there" in text_of(answer)
    assert candidate["finishReason"] == "STOP"
    assert {rating["probability"] for rating in candidate["safetyRatings"]} == {"NEGLIGIBLE"}
    usage = answer["usageMetadata"]
    assert usage["totalTokenCount"] == usage["promptTokenCount"] + usage["candidatesTokenCount"]
    assert answer["modelVersion"] == "gemini-1.5-flash"


def test_the_pieces_of_a_stream_make_the_unary_answer(client: CheckedClient) -> None:
    body = {"contents": [{"parts": [{"text": "one two three"}]}]}
    pieces = client.events(f"{URL}:streamGenerateContent?alt=sse", body)
    assert len(pieces) > 3
    texts = [part["text"] for one in pieces for part in one["candidates"][0]["content"].get("parts", ())]
    assert "".join(texts) == text_of(client.generate("one two three"))
    assert [one["candidates"][0].get("finishReason") for one in pieces[-2:]] == [None, "STOP"]
    totals = [one["usageMetadata"]["totalTokenCount"] for one in pieces]
    assert totals == sorted(totals)


def test_every_chunk_of_a_stream_has_text(client: CheckedClient) -> None:
    pieces = client.events(f"{URL}:streamGenerateContent?alt=sse", {"contents": [{"parts": [{"text": "x"}]}]})
    assert all(one["candidates"][0]["content"]["parts"][0]["text"] for one in pieces)


def test_events_end_with_carriage_returns_and_there_is_no_done_marker(client: CheckedClient) -> None:
    response = client.post(f"{URL}:streamGenerateContent?alt=sse", {"contents": [{"parts": [{"text": "x"}]}]})
    assert response.text.endswith("}\r\n\r\n")
    assert "DONE" not in response.text


def test_without_alt_sse_a_stream_is_a_pretty_array(client: CheckedClient) -> None:
    response = client.post(f"{URL}:streamGenerateContent", {"contents": [{"parts": [{"text": "x"}]}]})
    assert response.headers["content-type"].startswith("application/json")
    assert response.text.startswith("[{\n")
    assert len(response.json()) > 1


def test_pieces_arrive_one_by_one(client: CheckedClient) -> None:
    client.emulator.fault("stall", operation="models.streamGenerateContent", after_bytes=600)
    body = {"contents": [{"parts": [{"text": "count to 50"}]}]}
    with client.http.stream("POST", f"{URL}:streamGenerateContent?alt=sse", json=body) as response:
        first = next(response.iter_bytes())
    assert first.startswith(b'data: {"candidates"')


@pytest.mark.parametrize("alt", ["", "?alt=sse"])
def test_what_is_wrong_is_said_before_a_stream_begins(client: CheckedClient, alt: str) -> None:
    response = client.post(
        f"/v1beta/models/nope:streamGenerateContent{alt}", {"contents": [{"parts": [{"text": "x"}]}]}
    )
    assert response.status_code == 404
    body = response.json()
    error = body["error"] if alt else body[0]["error"]
    assert error["message"].startswith("models/nope is not found for API version v1beta")


def test_candidates_differ_and_are_as_many_as_asked_for(client: CheckedClient) -> None:
    answer = client.generate("hi", generationConfig={"candidateCount": 3})
    assert [one["index"] for one in answer["candidates"]] == [0, 1, 2]
    assert len({one["content"]["parts"][0]["text"] for one in answer["candidates"]}) == 3


def test_stop_sequences_and_token_limits_end_an_answer(client: CheckedClient) -> None:
    stopped = client.generate("count to 20", generationConfig={"stopSequences": ["5"]})
    assert text_of(stopped) == "1 2 3 4 "
    assert stopped["candidates"][0]["finishReason"] == "STOP"
    cut = client.generate("count to 20", generationConfig={"maxOutputTokens": 3})
    assert cut["candidates"][0]["finishReason"] == "MAX_TOKENS"
    assert cut["usageMetadata"]["candidatesTokenCount"] == 3


def test_a_schema_is_followed(client: CheckedClient) -> None:
    schema = {"type": "ARRAY", "items": {"type": "OBJECT", "properties": {"recipe_name": {"type": "STRING"}}}}
    config = {"responseMimeType": "application/json", "responseSchema": schema}
    value = json.loads(text_of(client.generate("List recipes", generationConfig=config)))
    assert isinstance(value, list)
    assert all(set(one) <= {"recipe_name"} for one in value)


def test_an_enum_is_answered_without_quotes(client: CheckedClient) -> None:
    config = {
        "responseMimeType": "text/x.enum",
        "responseSchema": {"type": "STRING", "enum": ["Keyboard", "Drum"]},
    }
    assert text_of(client.generate("Which instrument?", generationConfig=config)) in ("Keyboard", "Drum")


def test_tools_are_called_and_their_results_are_used(client: CheckedClient) -> None:
    config = {"functionCallingConfig": {"mode": "ANY"}}
    answer = client.generate("Weather in Paris?", tools=[WEATHER], toolConfig=config)
    (part,) = answer["candidates"][0]["content"]["parts"]
    assert part["functionCall"]["name"] == "get_weather"
    assert isinstance(part["functionCall"]["args"]["city"], str)
    contents = [
        {"role": "user", "parts": [{"text": "Weather in Paris?"}]},
        {"role": "model", "parts": [part]},
        {
            "role": "user",
            "parts": [{"functionResponse": {"name": "get_weather", "response": {"sky": "clear"}}}],
        },
    ]
    body = {"contents": contents, "tools": [WEATHER]}
    after = client.post(f"{URL}:generateContent", body).json()
    assert "clear" in text_of(after)


SIGNED = "emulate:signature emulate:parallel-calls get weather for 'Oslo', get weather for 'Rome'"


def signed_calls(client: CheckedClient) -> Any:
    """The parts of an answer that makes two calls together."""
    return client.generate(SIGNED, tools=[WEATHER])["candidates"][0]["content"]["parts"]


def answered(client: CheckedClient, calls: list[Any]) -> Any:
    """What comes back when the calls of `signed_calls` are sent with their answers."""
    answers = [{"functionResponse": {"name": "get_weather", "response": {"sky": "clear"}}} for _ in calls]
    contents = [
        {"role": "user", "parts": [{"text": SIGNED}]},
        {"role": "model", "parts": calls},
        {"role": "user", "parts": answers},
    ]
    return client.post(f"{URL}:generateContent", {"contents": contents, "tools": [WEATHER]}).json()


def test_of_calls_made_together_the_first_one_is_signed_and_wants_that_back(client: CheckedClient) -> None:
    calls = signed_calls(client)
    assert [one["functionCall"]["args"]["city"] for one in calls] == ["Oslo", "Rome"]
    assert ["thoughtSignature" in one for one in calls] == [True, False]
    assert text_of(answered(client, calls)).count("clear") == 2


@pytest.mark.parametrize(
    ("signature", "complaint"),
    [
        ({}, "Function call `get_weather` in the 2. content block is missing a `thought_signature`."),
        ({"thoughtSignature": "AAAA"}, "Thought signature is not valid."),
    ],
)
def test_calls_without_their_signature_are_refused(
    client: CheckedClient, signature: Any, complaint: str
) -> None:
    first, second = signed_calls(client)
    refused = answered(client, [{"functionCall": first["functionCall"], **signature}, second])
    assert (refused["error"]["code"], refused["error"]["message"]) == (400, complaint)


def test_calls_of_turns_before_the_last_words_need_no_signature(client: CheckedClient) -> None:
    contents = [
        {"role": "user", "parts": [{"text": "get weather"}]},
        {"role": "model", "parts": [{"functionCall": {"name": "get_weather", "args": {}}}]},
        {"role": "user", "parts": [{"functionResponse": {"name": "get_weather", "response": {}}}]},
        {"role": "user", "parts": [{"text": "emulate:signature"}]},
    ]
    assert client.post(f"{URL}:generateContent", {"contents": contents}).status_code == 200


def test_a_text_is_signed_at_its_end(client: CheckedClient) -> None:
    body = {"contents": [{"parts": [{"text": "emulate:signature one two"}]}]}
    pieces = client.events(f"{URL}:streamGenerateContent?alt=sse", body)
    parts = [one["candidates"][0]["content"]["parts"][0] for one in pieces]
    assert [at for at, part in enumerate(parts) if "thoughtSignature" in part] == [len(parts) - 1]
    (whole,) = client.generate("emulate:signature one two")["candidates"][0]["content"]["parts"]
    assert whole["text"] == "".join(part["text"] for part in parts)
    assert whole["thoughtSignature"] == parts[-1]["thoughtSignature"]


def test_a_tool_mode_of_none_forbids_calls(client: CheckedClient) -> None:
    config = {"functionCallingConfig": {"mode": "none"}}
    assert "Weather" in text_of(client.generate("Weather?", tools=[WEATHER], toolConfig=config))


def test_code_execution_shows_code_and_its_outcome(client: CheckedClient) -> None:
    answer = client.generate("sum of primes", tools=[{"codeExecution": {}}])
    code, result, text = answer["candidates"][0]["content"]["parts"]
    assert code["executableCode"] == {"language": "PYTHON", "code": "print('sum of primes')\n"}
    assert result["codeExecutionResult"] == {"outcome": "OUTCOME_OK", "output": "sum of primes\n"}
    assert "sum of primes" in text["text"]


def test_inline_data_is_acknowledged_by_type_and_size(client: CheckedClient) -> None:
    data = base64.b64encode(b"\x89PNG1234").decode()
    contents = [
        {"parts": [{"text": "What is it?"}, {"inline_data": {"mime_type": "image/png", "data": data}}]}
    ]
    answer = client.post(f"{URL}:generateContent", {"contents": contents}).json()
    assert "[image/png, 8 bytes]" in text_of(answer)
    assert answer["usageMetadata"]["promptTokenCount"] > 258


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "* GenerateContentRequest.contents: contents is not specified\n"),
        ({"contents": []}, "* GenerateContentRequest.contents: contents is not specified\n"),
        (
            {"contents": [{"parts": []}]},
            "* GenerateContentRequest.contents[0].parts: contents.parts must not be empty.\n",
        ),
        (
            {"contents": [{"parts": [{}]}]},
            (
                "* GenerateContentRequest.contents[0].parts[0].data: "
                "required oneof field 'data' must have one initialized field\n"
            ),
        ),
        (
            {"contents": [{"role": "robot", "parts": [{"text": "x"}]}]},
            "Please use a valid role: user, model.",
        ),
    ],
)
def test_contents_that_say_nothing_are_refused(client: CheckedClient, body: Any, message: str) -> None:
    response = client.post(f"{URL}:generateContent", body)
    assert response.status_code == 400
    assert response.json()["error"]["message"] == message


@pytest.mark.parametrize(
    "config",
    [
        {"candidateCount": 0},
        {"candidateCount": 9},
        {"topP": 1.5},
        {"topK": 0},
        {"maxOutputTokens": 0},
        {"temperature": 2.5},
        {"stopSequences": ["1", "2", "3", "4", "5", "6"]},
        {"responseMimeType": "image/png"},
        {"responseSchema": {"type": "STRING"}},
    ],
)
def test_configurations_out_of_range_are_refused(client: CheckedClient, config: Any) -> None:
    body = {"contents": [{"parts": [{"text": "x"}]}], "generationConfig": config}
    response = client.post(f"{URL}:generateContent", body)
    assert response.status_code == 400
    (field,) = map(snake, config)
    assert response.json()["error"]["message"].startswith(
        f"* GenerateContentRequest.generation_config.{field}: "
    )


class TestTriggers:
    def test_a_harmful_prompt_is_blocked(self, client: CheckedClient) -> None:
        answer = client.generate("emulate:harm=harassment/high")
        assert "candidates" not in answer
        assert answer["promptFeedback"]["blockReason"] == "SAFETY"
        blocked = [one["category"] for one in answer["promptFeedback"]["safetyRatings"] if one.get("blocked")]
        assert blocked == ["HARM_CATEGORY_HARASSMENT"]

    @pytest.mark.parametrize(
        ("probability", "threshold", "passes"),
        [
            ("low", "BLOCK_LOW_AND_ABOVE", False),
            ("low", "BLOCK_MEDIUM_AND_ABOVE", True),
            ("medium", "BLOCK_ONLY_HIGH", True),
            ("high", "BLOCK_ONLY_HIGH", False),
            ("high", "BLOCK_NONE", True),
        ],
    )
    def test_thresholds_decide(
        self, client: CheckedClient, probability: str, threshold: str, passes: bool
    ) -> None:
        setting = {"category": "HARM_CATEGORY_HATE_SPEECH", "threshold": threshold}
        answer = client.generate(f"emulate:harm=hate-speech/{probability}", safetySettings=[setting])
        assert ("candidates" in answer) is passes

    def test_a_harmful_answer_is_withheld(self, client: CheckedClient) -> None:
        (candidate,) = client.generate("emulate:answer-harm=dangerous-content")["candidates"]
        assert candidate["finishReason"] == "SAFETY"
        assert "content" not in candidate

    def test_blocks_for_other_reasons(self, client: CheckedClient) -> None:
        assert (
            client.generate("emulate:block=PROHIBITED_CONTENT")["promptFeedback"]["blockReason"]
            == "PROHIBITED_CONTENT"
        )

    def test_any_finish_reason_after_some_pieces(self, client: CheckedClient) -> None:
        body = {"contents": [{"parts": [{"text": "emulate:finish=RECITATION/2"}]}]}
        pieces = client.events(f"{URL}:streamGenerateContent?alt=sse", body)
        assert len(pieces) == 3
        assert pieces[-1]["candidates"][0]["finishReason"] == "RECITATION"

    def test_an_answer_without_parts(self, client: CheckedClient) -> None:
        (candidate,) = client.generate("emulate:empty")["candidates"]
        assert candidate["content"] == {"role": "model"}

    def test_errors_before_an_answer(self, client: CheckedClient) -> None:
        body = {"contents": [{"parts": [{"text": "emulate:error=RESOURCE_EXHAUSTED"}]}]}
        response = client.post(f"{URL}:generateContent", body)
        assert response.status_code == 429
        (detail,) = response.json()["error"]["details"]
        assert detail == {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "1s"}

    def test_an_error_in_the_middle_of_events_comes_bare(self, client: CheckedClient) -> None:
        body = {"contents": [{"parts": [{"text": "emulate:error=CANCELLED/1"}]}]}
        text = client.http.post(f"{URL}:streamGenerateContent?alt=sse", json=body).text
        first, error = text.split("\r\n\r\n")[:2]
        assert first.startswith("data: ")
        assert json.loads(error)["error"]["code"] == 499

    def test_an_error_in_the_middle_of_an_array_is_its_last_item(self, client: CheckedClient) -> None:
        body = {"contents": [{"parts": [{"text": "emulate:error=UNAVAILABLE/1"}]}]}
        items = client.http.post(f"{URL}:streamGenerateContent", json=body).json()
        assert [next(iter(item)) for item in items] == ["candidates", "error"]


def test_a_category_may_be_set_once_and_must_be_known(client: CheckedClient) -> None:
    setting = {"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}
    body = {"contents": [{"parts": [{"text": "x"}]}], "safetySettings": [setting, setting]}
    assert client.post(f"{URL}:generateContent", body).status_code == 400
    body["safetySettings"] = [{"category": "HARM_CATEGORY_MEDICAL", "threshold": "BLOCK_NONE"}]
    assert (
        "element predicate failed" in client.post(f"{URL}:generateContent", body).json()["error"]["message"]
    )
