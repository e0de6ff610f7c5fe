"""Workers AI: ai.run in its forms, and chat completions."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import pytest

from genwire.emulator.cloudflare.validation import complaint
from genwire.emulator.contract import load
from genwire.testing import emulator
from tests.emulator.checked_client import CheckedClient

ACCOUNT = "/client/v4/accounts/0123456789abcdef0123456789abcdef/ai"
LLAMA = f"{ACCOUNT}/run/@cf/meta/llama-3.2-3b-instruct"
CHAT = f"{ACCOUNT}/v1/chat/completions"
EMPTY: Any = {}
CHAT_BODY: Any = {
    "model": "@cf/meta/llama-3.2-3b-instruct",
    "messages": [{"role": "user", "content": "count to 3"}],
}
ADD = {
    "name": "add",
    "description": "Adds.",
    "parameters": {"type": "object", "properties": {"a": {"type": "number"}}, "required": ["a"]},
}


def result(client: CheckedClient, body: Any, url: str = LLAMA) -> Any:
    response = client.post(url, body)
    assert response.status_code == 200, response.text
    answer = response.json()
    assert (answer["success"], answer["errors"], answer["messages"]) == (True, [], [])
    return answer["result"]


@pytest.mark.parametrize(
    "url",
    [
        LLAMA,
        f"{ACCOUNT}/run/@cf%2Fmeta%2Fllama-3.2-3b-instruct",
        f"{ACCOUNT}/run/%40cf/meta/llama-3.2-3b-instruct",
        f"{ACCOUNT}/run/@hf/google/gemma-7b-it",
        f"{ACCOUNT}/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast",
        "/v1/0123456789abcdef/my-gateway/workers-ai/@cf/meta/llama-3.2-3b-instruct",
    ],
)
def test_every_way_to_a_model(client: CheckedClient, url: str) -> None:
    answer = result(client, {"prompt": "Hello"}, url)
    assert "Hello" in answer["response"]
    usage = answer["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


def test_messages_prompts_and_raw_prompts(client: CheckedClient) -> None:
    messages = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi"}]
    assert "Hi" in result(client, {"messages": messages})["response"]
    assert "<s>Hi" in result(client, {"prompt": "<s>Hi", "raw": True})["response"]


def test_pictures_and_adapters_are_taken(client: CheckedClient) -> None:
    answer = result(client, {"prompt": "What is it?", "image": [1, 2, 3], "lora": "mine"})
    assert "[image, 3 bytes]" in answer["response"]


def test_a_limit_of_tokens(client: CheckedClient) -> None:
    answer = result(client, {"prompt": "count to 100", "max_tokens": 4})
    assert answer["usage"]["completion_tokens"] == 4
    assert result(client, {"prompt": "count to 1000"})["usage"]["completion_tokens"] == 256


def test_equal_seeds_give_equal_answers(client: CheckedClient) -> None:
    answers = [result(client, {"prompt": "x", "seed": seed})["response"] for seed in (1, 1, 2, 9_999_999_999)]
    assert answers[0] == answers[1] != answers[2]


@pytest.mark.parametrize("tool", [ADD, {"type": "function", "function": ADD}])
def test_tools_in_either_form(client: CheckedClient, tool: Any) -> None:
    body = {"messages": [{"role": "user", "content": "please add 2"}], "tools": [tool]}
    (call,) = result(client, body)["tool_calls"]
    assert call["name"] == "add"
    assert isinstance(call["arguments"]["a"], int | float)


@pytest.mark.parametrize("named", [True, False])
def test_a_json_format_answers_with_the_object_itself(client: CheckedClient, named: bool) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    body = {
        "messages": [{"role": "user", "content": "x"}],
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "n", "schema": schema} if named else schema,
        },
    }
    answer = result(client, body, f"{ACCOUNT}/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast")
    assert isinstance(answer["response"]["n"], int)


def test_streams_in_the_services_own_dialect(client: CheckedClient) -> None:
    response = client.post(LLAMA, {"prompt": "count to 3", "stream": True})
    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.text.endswith("\n\ndata: [DONE]\n\n")
    events = client.events(LLAMA, {"prompt": "count to 3", "stream": True})
    assert "".join(one["response"] for one in events) == "1 2 3"
    assert all(one["p"] for one in events[:-1])
    assert events[-1]["usage"]["completion_tokens"] == 3


def test_tool_calls_in_a_stream(client: CheckedClient) -> None:
    body = {"messages": [{"role": "user", "content": "add 2"}], "tools": [ADD], "stream": True}
    calls = [call for one in client.events(LLAMA, body) for call in one.get("tool_calls", ())]
    assert [call["name"] for call in calls] == ["add"]


def test_streams_in_the_dialect_of_openai_where_it_is_chosen() -> None:
    with emulator(stream_dialect="openai") as running, CheckedClient(running) as client:
        events = client.events(LLAMA, {"prompt": "count to 3", "stream": True})
    assert (
        "".join(one["choices"][0]["delta"].get("content", "") for one in events if one["choices"]) == "1 2 3"
    )
    assert events[-1]["usage"]["completion_tokens"] == 3


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (
            {},
            "oneOf at '/' not met, 0 matches: required properties at '/' are 'prompt', required properties at",
        ),
        ({"prompt": 1}, "Type mismatch of '/prompt', 'integer' not in 'string'"),
        ({"prompt": ""}, "minLength at '/prompt' is 1"),
        ({"prompt": "x" * 131_073}, "maxLength at '/prompt' is 131072"),
        ({"prompt": "x", "temperature": 6}, "maximum at '/temperature' is 5"),
        ({"prompt": "x", "top_k": 51}, "maximum at '/top_k' is 50"),
        ({"prompt": "x", "seed": 0}, "minimum at '/seed' is 1"),
        ({"prompt": "x", "stream": "yes"}, "Type mismatch of '/stream', 'string' not in 'boolean'"),
        (
            {"messages": [{"role": "user", "content": None}]},
            "Type mismatch of '/messages/0/content', 'null' not in",
        ),
        ({"messages": [{"content": "x"}]}, "required properties at '/messages/0' are 'role,content'"),
        ([], "Type mismatch of '/', 'array' not in 'object'"),
    ],
)
def test_inputs_that_do_not_fit_are_refused(client: CheckedClient, body: Any, reason: str) -> None:
    response = client.post(LLAMA, body)
    assert response.status_code == 400
    answer = response.json()
    assert answer["success"] is False
    (error,) = answer["errors"]
    assert error["code"] == 5006
    assert error["message"].startswith("AiError: Bad input: Error: ")
    assert reason in error["message"]


# Keys that no page of a model names, and what clients put there: null says nothing, other kinds are refused.
@pytest.mark.parametrize("url", [LLAMA, f"{ACCOUNT}/run/@cf/qwen/qwen3-30b-a3b-fp8", CHAT])
@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"stop": None}, 200),
        ({"stop": "2"}, 200),
        ({"stop": [1]}, 400),
        ({"stop": EMPTY}, 400),
        ({"n": "two"}, 400),
        ({"response_format": None}, 200),
        ({"response_format": "json"}, 400),
        ({"functions": [EMPTY]}, 400),
        ({"functions": [None]}, 400),
        ({"tools": [{"type": "function", "function": None}]}, 400),
        ({"tool_choice": None}, 200),
        ({"tool_choice": {"type": "function", "function": None}}, 400),
        ({"tool_choice": {"type": "function", "function": {"name": "absent"}}}, 400),
        ({"stream_options": {"include_usage": None}}, 200),
        ({"messages": [{"role": "user", "content": "x", "tool_calls": None, "name": None}]}, 200),
        ({"messages": [{"role": "assistant", "content": "x", "tool_calls": [{"function": 1}]}]}, 400),
    ],
)
def test_keys_that_no_page_names(client: CheckedClient, url: str, more: Any, status: int) -> None:
    body = {**CHAT_BODY, **more}
    response = client.post(url, body)
    assert response.status_code == status, response.text
    if status == 400:
        assert response.json()["errors"][0]["code"] == 5006


def test_what_calls_tools_needs_no_content_in_openais_form(client: CheckedClient) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "add", "arguments": "{}"}}
    messages = [
        *CHAT_BODY["messages"],
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "call_1", "content": "5"},
    ]
    answer = client.post(CHAT, {**CHAT_BODY, "messages": messages}).json()
    assert answer["choices"][0]["message"]["content"] == "The tool returned: add: 5."
    assert client.post(LLAMA, {"messages": messages}).status_code == 400


def test_a_message_without_content_is_refused_where_the_services_rules_hold(client: CheckedClient) -> None:
    body = {**CHAT_BODY, "messages": [{"role": "user"}]}
    response = client.post(CHAT, body)
    assert (response.status_code, response.json()["errors"][0]["code"]) == (400, 5006)
    assert "required properties at '/messages/0' are 'role,content'" in response.text
    with emulator(strict=False) as running, CheckedClient(running) as tolerant:
        assert tolerant.post(CHAT, body).status_code == 200


def test_tools_of_models_without_a_page_may_be_in_openais_wider_form(client: CheckedClient) -> None:
    optional = {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    function = {"name": "add", "parameters": {"type": "object", "properties": {"a": optional}}}
    body = {**CHAT_BODY, "tools": [{"type": "function", "function": function}], "tool_choice": "required"}
    (call,) = client.post(CHAT, body).json()["choices"][0]["message"]["tool_calls"]
    assert json.loads(call["function"]["arguments"]) == {"a": 3}


def test_limits_are_those_of_the_model(client: CheckedClient) -> None:
    assert (
        client.post(
            f"{ACCOUNT}/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast", {"prompt": "x", "top_k": 51}
        ).status_code
        == 200
    )


def test_values_that_an_enum_does_not_have_are_refused() -> None:
    effort = {"type": "object", "properties": {"effort": {"type": "string", "enum": ["low", "high"]}}}
    check = partial(complaint, load("workers_ai"), effort)
    assert check({"effort": "low"}) is None
    assert check({"effort": "most"}) == "Bad input: Error: enum at '/effort' is 'low,high'"


@pytest.mark.parametrize("body", [b"{", b"{'prompt': 'x'}", b"\xff", b'{"prompt": "x", }'])
def test_what_is_not_json_is_refused(client: CheckedClient, body: bytes) -> None:
    response = client.request("POST", LLAMA, content=body)
    assert (response.status_code, response.json()["errors"][0]["code"]) == (400, 5006)


@pytest.mark.parametrize(
    ("url", "status", "code"),
    [
        (f"{ACCOUNT}/run/@cf/emulate/nothing", 400, 5007),
        (f"{ACCOUNT}/run/@cf/someone/nothing", 400, 5007),
        (f"{ACCOUNT}/run/llama", 400, 7000),
        (f"{ACCOUNT}/run/", 400, 7000),
        (f"{ACCOUNT}/walk/@cf/meta/llama-3.2-3b-instruct", 400, 7000),
        (f"{ACCOUNT}/run/@cf/../../etc/passwd", 400, 7000),
    ],
)
def test_models_that_do_not_exist(client: CheckedClient, url: str, status: int, code: int) -> None:
    response = client.request("POST", url, json={"prompt": "x"})
    assert (response.status_code, response.json()["errors"][0]["code"]) == (status, code)


def test_encoded_slashes_are_refused_where_the_service_is_followed() -> None:
    with emulator(encoded_model_paths=False) as running, CheckedClient(running) as client:
        response = client.post(f"{ACCOUNT}/run/@cf%2Fmeta%2Fllama-3.2-3b-instruct", {"prompt": "x"})
        assert (response.status_code, response.json()["errors"][0]["code"]) == (400, 7000)
        assert client.post(LLAMA, {"prompt": "x"}).status_code == 200


@pytest.mark.parametrize(
    ("code", "status"), [(3036, 429), (3040, 429), (3050, 503), (5016, 403), (3006, 413)]
)
def test_errors_by_trigger(client: CheckedClient, code: int, status: int) -> None:
    response = client.post(LLAMA, {"prompt": f"emulate:error={code}"})
    assert (response.status_code, response.json()["errors"][0]["code"]) == (status, code)


def test_an_error_in_the_middle_of_a_stream(client: CheckedClient) -> None:
    text = client.http.post(LLAMA, json={"prompt": "emulate:error=3040/2", "stream": True}).text
    *pieces, error = [json.loads(one.removeprefix("data: ")) for one in text.strip().split("\n\n")]
    assert len(pieces) == 2
    assert error["errors"][0]["code"] == 3040


class TestChatCompletions:
    def test_whole(self, client: CheckedClient) -> None:
        answer = client.post(CHAT, {**CHAT_BODY, "n": 2}).json()
        assert [one["message"]["content"] for one in answer["choices"]] == ["1 2 3", "1 2 3"]
        assert [one["finish_reason"] for one in answer["choices"]] == ["stop", "stop"]
        assert answer["usage"]["completion_tokens"] == 6

    def test_in_pieces(self, client: CheckedClient) -> None:
        body = {**CHAT_BODY, "stream": True, "stream_options": {"include_usage": True}, "max_tokens": 2}
        events = client.events(CHAT, body)
        choices = [choice for one in events for choice in one["choices"]]
        assert choices[0]["delta"]["role"] == "assistant"
        assert "".join(one["delta"].get("content", "") for one in choices) == "1 2"
        assert choices[-1]["finish_reason"] == "length"
        assert events[-1]["usage"]["total_tokens"] == 5

    def test_tools(self, client: CheckedClient) -> None:
        body = {**CHAT_BODY, "tools": [{"type": "function", "function": ADD}], "tool_choice": "required"}
        (choice,) = client.post(CHAT, body).json()["choices"]
        (call,) = choice["message"]["tool_calls"]
        assert choice["finish_reason"] == "tool_calls"
        assert (call["type"], call["function"]["name"]) == ("function", "add")
        assert "a" in json.loads(call["function"]["arguments"])
        messages = [
            *CHAT_BODY["messages"],
            {"role": "assistant", "content": "", "tool_calls": [call]},
            {"role": "tool", "tool_call_id": call["id"], "content": "5"},
        ]
        after = client.post(CHAT, {**body, "messages": messages, "tool_choice": "none"}).json()
        assert "5" in after["choices"][0]["message"]["content"]

    @pytest.mark.parametrize(
        "more", [{"n": 0}, {"n": 99}, {"model": "gpt"}, {"model": 1}, {"messages": None}]
    )
    def test_refusals(self, client: CheckedClient, more: Any) -> None:
        assert client.post(CHAT, {**CHAT_BODY, **more}).status_code == 400
