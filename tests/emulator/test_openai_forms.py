"""OpenAI's forms, as both services take them, and Cloudflare's catalogue of models."""

from __future__ import annotations

import base64
import json
import struct
from typing import Any

import httpx
import pytest

from genwire.emulator.cloudflare.catalogue import CATALOGUE
from genwire.testing import emulator
from tests.emulator.checked_client import CheckedClient, events_of

ACCOUNT = "/client/v4/accounts/0123456789abcdef/ai"
GATEWAY = "/v1/0123456789abcdef/gate/workers-ai"
CF = "@cf/meta/llama-3.3-70b-instruct-fp8-fast"
GOOGLE = "/v1beta/openai"
FLASH = "gemini-3.8-flash"
EMPTY: Any = {}
NONE: Any = []
USER: Any = {"role": "user", "content": "count to 3"}
WEATHER: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}


def named_events(text: str) -> list[Any]:
    """Return the data of events that have names, each of which its data repeats."""
    events = [event.splitlines() for event in text.strip().split("\n\n")]
    for name, data in events:
        assert json.loads(data.removeprefix("data: "))["type"] == name.removeprefix("event: ")
    return [json.loads(data.removeprefix("data: ")) for _, data in events]


class TestEmbeddings:
    @pytest.mark.parametrize(
        ("url", "model", "size"),
        [
            (f"{ACCOUNT}/v1/embeddings", "@cf/baai/bge-large-en-v1.5", 1024),
            (f"{ACCOUNT}/v1/embeddings", "@cf/baai/bge-small-en-v1.5", 384),
            (f"{GATEWAY}/v1/embeddings", "@cf/baai/bge-base-en-v1.5", 768),
            (f"{GOOGLE}/embeddings", "gemini-embedding-001", 3072),
            (f"{GOOGLE}/embeddings", "models/gemini-embedding-2", 3072),
        ],
    )
    def test_texts_are_embedded(self, client: CheckedClient, url: str, model: str, size: int) -> None:
        body = {"model": model, "input": ["hello", "world"]}
        answer = client.http.post(url, json=body).json()
        assert [one["index"] for one in answer["data"]] == [0, 1]
        assert [len(one["embedding"]) for one in answer["data"]] == [size, size]
        packed = client.http.post(url, json={**body, "input": "hello", "encoding_format": "base64"}).json()
        data = base64.b64decode(packed["data"][0]["embedding"])
        assert struct.unpack(f"<{size}f", data) == pytest.approx(answer["data"][0]["embedding"])
        assert (
            len(client.http.post(url, json={**body, "dimensions": 256}).json()["data"][0]["embedding"]) == 256
        )

    @pytest.mark.parametrize("url", [f"{ACCOUNT}/v1/embeddings", f"{GOOGLE}/embeddings"])
    @pytest.mark.parametrize(
        "more",
        [
            {"input": None},
            {"input": [1, 2]},
            {"input": NONE},
            {"input": ["x"] * 101},
            {"dimensions": "x"},
            {"model": None},
        ],
    )
    def test_what_cannot_be_embedded(self, client: CheckedClient, url: str, more: Any) -> None:
        model = "gemini-embedding-001" if "openai" in url else "@cf/baai/bge-m3"
        assert client.post(url, {"model": model, "input": "x", **more}).status_code == 400

    @pytest.mark.parametrize("key", ["text", "queries", "documents"])
    def test_by_running_a_model(self, client: CheckedClient, key: str) -> None:
        url = f"{ACCOUNT}/run/@cf/qwen/qwen3-embedding-0.6b"
        result = client.post(url, {key: ["a", "b", "c"]}).json()["result"]
        assert result["shape"] == [3, 1024]
        assert [len(vector) for vector in result["data"]] == [1024] * 3
        assert client.post(url, {}).json()["errors"][0]["code"] == 5006


class TestResponses:
    def test_whole(self, client: CheckedClient) -> None:
        body = {"model": CF, "input": "count to 3", "instructions": "Be brief."}
        answer = client.post(f"{ACCOUNT}/v1/responses", body).json()
        assert (answer["object"], answer["status"]) == ("response", "completed")
        assert answer["output"][0]["content"][0]["text"] == "1 2 3"
        assert answer["usage"]["total_tokens"] > answer["usage"]["output_tokens"] > 0

    @pytest.mark.parametrize("path", ["responses", "run"])
    def test_an_answer_repeats_its_request(self, client: CheckedClient, path: str) -> None:
        repeated = {
            "instructions": "Be brief.",
            "temperature": 0.5,
            "max_output_tokens": 50,
            "tools": [{"type": "function", **WEATHER["function"]}],
            "tool_choice": "none",
        }
        gateway = f"/v1/0123456789abcdef/main/workers-ai/{CF}"
        url = f"{ACCOUNT}/v1/responses" if path == "responses" else gateway
        answer = client.post(url, {"model": CF, "input": "count to 3", **repeated}).json()
        answer = answer.get("result", answer)
        assert {name: answer[name] for name in repeated} == repeated

    def test_in_pieces(self, client: CheckedClient) -> None:
        body = {"model": CF, "input": [USER], "stream": True}
        events = named_events(client.post(f"{ACCOUNT}/v1/responses", body).text)
        assert [event["sequence_number"] for event in events] == list(range(len(events)))
        deltas = [one["delta"] for one in events if one["type"] == "response.output_text.delta"]
        assert "".join(deltas) == "1 2 3"
        assert events[-1]["type"] == "response.completed"
        assert events[-1]["response"]["output"][0]["content"][0]["text"] == "1 2 3"

    @pytest.mark.parametrize("stream", [False, True])
    def test_functions_are_called_and_answered(self, client: CheckedClient, stream: bool) -> None:
        tool = {"type": "function", **WEATHER["function"]}
        asked = [
            {"role": "user", "content": [{"type": "input_text", "text": "What is the weather in Oslo?"}]}
        ]
        body: Any = {"model": CF, "input": asked, "tools": [tool], "stream": stream}
        response = client.post(f"{ACCOUNT}/v1/responses", body)
        answer = named_events(response.text)[-1]["response"] if stream else response.json()
        (call,) = answer["output"]
        assert (call["type"], json.loads(call["arguments"])) == ("function_call", {"city": "Oslo"})
        result = {"type": "function_call_output", "call_id": call["call_id"], "output": "rain"}
        after = client.post(
            f"{ACCOUNT}/v1/responses", {**body, "input": [*asked, call, result], "stream": False}
        )
        assert "get_weather: rain" in after.json()["output"][0]["content"][0]["text"]

    def test_of_a_model_by_ai_run(self, client: CheckedClient) -> None:
        body = {"input": "count to 3", "reasoning": {"effort": "low"}}
        answer = client.post(f"{ACCOUNT}/run/@cf/openai/gpt-oss-120b", body).json()
        assert answer["result"]["output"][0]["content"][0]["text"] == "1 2 3"

    def test_json_and_limits(self, client: CheckedClient) -> None:
        schema = {"type": "object", "properties": {"n": {"type": "integer"}}}
        form = {"format": {"type": "json_schema", "name": "n", "schema": schema}}
        body = {"model": CF, "input": "7", "text": form}
        answer = client.post(f"{ACCOUNT}/v1/responses", body).json()
        assert json.loads(answer["output"][0]["content"][0]["text"]) == {"n": 7}
        short = client.post(
            f"{ACCOUNT}/v1/responses", {"model": CF, "input": "count to 9", "max_output_tokens": 2}
        ).json()
        assert (short["status"], short["incomplete_details"]) == (
            "incomplete",
            {"reason": "max_output_tokens"},
        )

    def test_an_error_in_the_middle_of_a_stream(self, client: CheckedClient) -> None:
        body = {"model": CF, "input": "emulate:error=3040/2", "stream": True}
        *_, delta, error = named_events(client.http.post(f"{ACCOUNT}/v1/responses", json=body).text)
        assert delta["type"] == "response.output_text.delta"
        assert (error["type"], error["code"]) == ("error", "3040")

    @pytest.mark.parametrize(
        "more",
        [{"input": None}, {"input": 1}, {"input": [None]}, {"tools": [EMPTY]}, {"text": {"format": 1}}],
    )
    def test_refusals(self, client: CheckedClient, more: Any) -> None:
        body: Any = {"model": CF, "input": "x", **more}
        assert client.post(f"{ACCOUNT}/v1/responses", {"input": "x"}).status_code == 400
        response = client.post(f"{ACCOUNT}/v1/responses", body)
        assert (response.status_code, response.json()["errors"][0]["code"]) == (400, 5006)


class TestGateway:
    @pytest.mark.parametrize("path", [f"{GATEWAY}/run/{CF}", f"{GATEWAY}/{CF}"])
    def test_a_model_is_run_by_either_spelling(self, client: CheckedClient, path: str) -> None:
        assert client.post(path, {"prompt": "count to 3"}).json()["result"]["response"] == "1 2 3"

    def test_chats(self, client: CheckedClient) -> None:
        answer = client.post(f"{GATEWAY}/v1/chat/completions", {"model": CF, "messages": [USER]}).json()
        assert answer["choices"][0]["message"]["content"] == "1 2 3"

    def test_an_error_in_the_middle_of_a_stream_is_one_for_openais_clients(
        self, client: CheckedClient
    ) -> None:
        message = {"role": "user", "content": "emulate:error=3040/2"}
        body = {"model": CF, "messages": [message], "stream": True}
        text = client.http.post(f"{GATEWAY}/v1/chat/completions", json=body).text
        error = json.loads(text.strip().rpartition("data: ")[2])
        assert error["errors"][0]["code"] == error["error"]["code"] == 3040


class TestCatalogue:
    def test_models_are_found(self, client: CheckedClient) -> None:
        answer = client.get(f"{ACCOUNT}/models/search", params={"search": "llama-3.2", "per_page": 2}).json()
        assert [one["name"] for one in answer["result"]] == [
            "@cf/meta/llama-3.2-11b-vision-instruct",
            "@cf/meta/llama-3.2-1b-instruct",
        ]
        assert answer["result_info"] == {"count": 2, "page": 1, "per_page": 2, "total_count": 3}
        embedding = client.get(f"{ACCOUNT}/models/search", params={"task": "Text Embeddings"}).json()
        assert {one["task"]["name"] for one in embedding["result"]} == {"Text Embeddings"}
        strange = {"page": "x", "per_page": "-1", "author": "meta"}
        assert client.get(f"{ACCOUNT}/models/search", params=strange).status_code == 200

    @pytest.mark.parametrize(
        "model", ["@cf/meta/llama-3.2-3b-instruct", CF, "@cf/baai/bge-m3", "@hf/google/gemma-7b-it"]
    )
    def test_schemas_stand_alone(self, client: CheckedClient, model: str) -> None:
        result = client.get(f"{ACCOUNT}/models/schema", params={"model": model}).json()["result"]
        assert result["input"].keys() & {"oneOf", "properties"}
        assert "$ref" not in json.dumps(result)

    def test_models_that_are_not_in_it(self, client: CheckedClient) -> None:
        for response in (
            client.get(f"{ACCOUNT}/models/schema", params={"model": "@cf/a/b"}),
            client.post(f"{ACCOUNT}/v1/chat/completions", {"model": "@cf/a/b", "messages": [USER]}),
            client.post(f"{ACCOUNT}/run/@cf/a/b", {"prompt": "x"}),
        ):
            assert (response.status_code, response.json()["errors"][0]["code"]) == (400, 5007)

    @pytest.mark.parametrize("settings", [{"any_model": True}, {"serve_models": ("@cf/a/b",)}])
    def test_others_on_demand(self, settings: Any) -> None:
        with emulator(**settings) as running:
            url = f"{running.url}{ACCOUNT}/run/@cf/a/b"
            assert httpx.post(url, json={"prompt": "x"}, trust_env=False).status_code == 200

    def test_every_model_of_it_runs(self, client: CheckedClient) -> None:
        for name, model in CATALOGUE.items():
            body = {"text": "x"} if model.dimensions else {"prompt": "x"}
            assert client.post(f"{ACCOUNT}/run/{name}", body).status_code == 200, name


class TestGoogle:
    def chat(self, client: CheckedClient, **body: Any) -> httpx.Response:
        # OpenAI's form has null for what is absent, so that the contract does not hold for it.
        url, chat = f"{GOOGLE}/chat/completions", {"model": FLASH, "messages": [USER], **body}
        return client.http.post(url, json=chat)

    def test_whole(self, client: CheckedClient) -> None:
        answer = self.chat(client, n=2, messages=[{"role": "developer", "content": "Be brief."}, USER]).json()
        assert [one["message"]["content"] for one in answer["choices"]] == ["1 2 3", "1 2 3"]
        assert {one["finish_reason"] for one in answer["choices"]} == {"stop"}
        assert answer["model"] == FLASH
        assert answer["usage"]["total_tokens"] == sum(
            answer["usage"][name] for name in ("prompt_tokens", "completion_tokens")
        )

    def test_in_pieces(self, client: CheckedClient) -> None:
        response = self.chat(client, stream=True, stream_options={"include_usage": True}, max_tokens=2)
        assert response.text.endswith("data: [DONE]\n\n")
        events = list(events_of(response.text))
        choices = [choice for event in events for choice in event["choices"]]
        assert choices[0]["delta"]["role"] == "assistant"
        assert "".join(choice["delta"].get("content") or "" for choice in choices) == "1 2"
        assert choices[-1]["finish_reason"] == "length"
        assert events[-1]["usage"]["completion_tokens"] == 2

    @pytest.mark.parametrize("model", [FLASH, "gemini-2.5-flash"])
    @pytest.mark.parametrize("stream", [False, True])
    def test_functions_are_called_and_answered(self, client: CheckedClient, model: str, stream: bool) -> None:
        asked = {"role": "user", "content": "What is the weather in Oslo?"}
        response = self.chat(client, model=model, messages=[asked], tools=[WEATHER], stream=stream)
        if stream:
            choices = [choice for event in events_of(response.text) for choice in event["choices"]]
            (call,) = [call for choice in choices for call in choice["delta"].get("tool_calls") or ()]
            assert choices[-1]["finish_reason"] == "tool_calls"
        else:
            (choice,) = response.json()["choices"]
            (call,) = choice["message"]["tool_calls"]
            assert choice["finish_reason"] == "tool_calls"
        assert json.loads(call["function"]["arguments"]) == {"city": "Oslo"}
        assert call["extra_content"]["google"]["thought_signature"]
        # Most clients lose what they do not know.
        known = {name: call[name] for name in ("id", "type", "function")}
        result = {"role": "tool", "tool_call_id": call["id"], "content": "rain"}
        for sent in (call, known):
            messages = [asked, {"role": "assistant", "content": None, "tool_calls": [sent]}, result]
            after = self.chat(client, model=model, messages=messages, tools=[WEATHER]).json()
            assert "rain" in after["choices"][0]["message"]["content"]

    def test_json(self, client: CheckedClient) -> None:
        schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
        form: Any = {"type": "json_schema", "json_schema": {"name": "n", "schema": schema, "strict": True}}
        answer = self.chat(client, response_format=form).json()
        assert json.loads(answer["choices"][0]["message"]["content"]) == {"n": 3}
        free = self.chat(client, response_format={"type": "json_object"}).json()
        assert json.loads(free["choices"][0]["message"]["content"])

    def test_what_one_says_in_several_messages_is_one_turn(self, client: CheckedClient) -> None:
        call = {"id": "c", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}
        messages = [
            USER,
            {"role": "assistant", "content": "Let me see."},
            {"role": "assistant", "content": None, "tool_calls": [call]},
            {"role": "tool", "tool_call_id": "c", "content": "rain"},
        ]
        answer = self.chat(client, messages=messages, tools=[WEATHER])
        assert "rain" in answer.json()["choices"][0]["message"]["content"]

    def test_pictures(self, client: CheckedClient) -> None:
        url = f"data:image/png;base64,{base64.b64encode(b'123').decode()}"
        parts: Any = [{"type": "text", "text": "See"}, {"type": "image_url", "image_url": {"url": url}}]
        answer = self.chat(client, messages=[{"role": "user", "content": parts}]).json()
        assert "[image/png, 3 bytes]" in answer["choices"][0]["message"]["content"]

    @pytest.mark.parametrize(
        ("more", "status"),
        [
            ({"model": "gpt-9"}, 404),
            ({"model": None}, 400),
            ({"messages": None}, 400),
            ({"messages": NONE}, 400),
            ({"messages": [None]}, 400),
            ({"messages": [{"role": "user"}]}, 400),
            ({"messages": [{"role": "user", "content": EMPTY}]}, 400),
            ({"messages": [{"role": "user", "content": [{"type": "image_url"}]}]}, 400),
            ({"tools": [EMPTY]}, 400),
            ({"tools": [{"type": "function", "function": {"name": "2nd"}}]}, 400),
            ({"stop": [1]}, 400),
            ({"n": 99}, 400),
            ({"temperature": "hot"}, 400),
            ({"reasoning_effort": "none", "model": "gemini-2.5-pro"}, 400),
            ({"messages": [{"role": "user", "content": "emulate:error=RESOURCE_EXHAUSTED"}]}, 429),
        ],
    )
    def test_refusals_come_in_an_array(self, client: CheckedClient, more: Any, status: int) -> None:
        response = self.chat(client, **more)
        assert response.status_code == status, response.text
        assert response.json()[0]["error"]["code"] == status

    def test_nulls_say_nothing(self, client: CheckedClient) -> None:
        nothing = dict.fromkeys(
            ("stop", "n", "tools", "tool_choice", "response_format", "max_tokens", "seed", "stream", "top_p")
        )
        assert self.chat(client, **nothing).status_code == 200

    def test_an_error_in_the_middle_of_a_stream(self, client: CheckedClient) -> None:
        message = {"role": "user", "content": "emulate:error=UNAVAILABLE/2"}
        text = self.chat(client, messages=[message], stream=True).text
        *pieces, error = [json.loads(one.removeprefix("data: ")) for one in text.strip().split("\n\n")]
        assert len(pieces) >= 2
        assert error["error"]["status"] == "UNAVAILABLE"

    def test_models(self, client: CheckedClient) -> None:
        listed = client.get(f"{GOOGLE}/models").json()
        assert listed["object"] == "list"
        assert {"id": f"models/{FLASH}", "object": "model", "owned_by": "google"}.items() <= next(
            one for one in listed["data"] if one["id"] == f"models/{FLASH}"
        ).items()
        for name in (FLASH, f"models/{FLASH}"):
            assert client.get(f"{GOOGLE}/models/{name}").json()["id"] == f"models/{FLASH}"
        assert client.get(f"{GOOGLE}/models/gpt-9").status_code == 404

    def test_keys_are_bearer_tokens(self) -> None:
        with emulator(keys=("right",)) as running:
            for key, status in (("right", 200), ("wrong", 400)):
                headers = {"authorization": f"Bearer {key}"}
                url = f"{running.url}{GOOGLE}/models"
                assert httpx.get(url, headers=headers, trust_env=False).status_code == status
