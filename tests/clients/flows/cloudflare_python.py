"""What cloudflare 5 does. It encodes the slashes of a model's id, which the service itself refuses."""

from __future__ import annotations

import asyncio
import json

import cloudflare
from cloudflare import AsyncCloudflare, Cloudflare

from tests.clients.flows import control
from tests.clients.flows.raising import raises

_MODELS = ("@cf/meta/llama-3.2-3b-instruct", "@cf/qwen/qwen1.5-0.5b-chat", "@hf/google/gemma-7b-it")
_MODEL = _MODELS[0]
_ACCOUNT = "an-account"
_BASE_URL = f"{control.URL}/client/v4"
_client = Cloudflare(api_token="a-token", base_url=_BASE_URL, max_retries=0)
_HELLO = [{"role": "user", "content": "hello"}]


def every_model_answers() -> None:
    for model in _MODELS:
        result = _client.ai.run(model, account_id=_ACCOUNT, prompt="hello")
        assert "hello" in result["response"]
        assert control.last_request()["path"].endswith(model.replace("/", "%2F"))


def conversations_are_answered_within_limits() -> None:
    result = _client.ai.run(
        _MODEL, account_id=_ACCOUNT, messages=_HELLO, max_tokens=3, temperature=0.1, seed=1
    )
    assert result["usage"] == {"prompt_tokens": 1, "completion_tokens": 3, "total_tokens": 4}


def events_are_streamed() -> None:
    asked = _client.ai.with_streaming_response.run(_MODEL, account_id=_ACCOUNT, prompt="hello", stream=True)
    with asked as response:
        lines = [line.removeprefix("data: ") for line in response.iter_lines() if line]
    assert lines.pop() == "[DONE]"
    assert "hello" in "".join(json.loads(line)["response"] for line in lines)
    assert json.loads(lines[-1])["usage"]["total_tokens"] > 1


def tools_are_called() -> None:
    tool = {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "Tells the weather of a city.",
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string"}},
                "required": ["city"],
            },
        },
    }
    asked = [{"role": "user", "content": "use get_weather for Paris"}]
    (call,) = _client.ai.run(_MODEL, account_id=_ACCOUNT, messages=asked, tools=[tool])["tool_calls"]
    assert call["name"] == "get_weather"
    assert isinstance(call["arguments"]["city"], str)


def json_is_an_object() -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    form = {"type": "json_schema", "json_schema": schema}
    result = _client.ai.run(_MODEL, account_id=_ACCOUNT, messages=_HELLO, response_format=form)
    assert isinstance(result["response"]["name"], str)


def errors_have_their_codes() -> None:
    for prompt, kind, code in (
        ("", cloudflare.BadRequestError, 5006),
        ("emulate:error=3036", cloudflare.RateLimitError, 3036),
    ):
        with raises(kind) as raised:
            _client.ai.run(_MODEL, account_id=_ACCOUNT, prompt=prompt)
        assert [one.code for one in raised.error.errors] == [code]


def nothing_blocks() -> None:
    async def response() -> str:
        async with AsyncCloudflare(api_token="a-token", base_url=_BASE_URL) as client:
            result = await client.ai.run(_MODEL, account_id=_ACCOUNT, prompt="hello")
            return str(result["response"])

    assert "hello" in asyncio.run(response())
