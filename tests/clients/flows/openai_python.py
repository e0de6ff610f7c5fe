"""What openai 3 does against the chat completions of Workers AI."""

from __future__ import annotations

import asyncio

import openai
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel

from tests.clients.flows import control
from tests.clients.flows.raising import raises

_MODEL = "@cf/meta/llama-3.2-3b-instruct"
_BASE_URL = f"{control.URL}/client/v4/accounts/an-account/ai/v1"
_client = OpenAI(api_key="a-token", base_url=_BASE_URL, max_retries=0)
_HELLO = [{"role": "user", "content": "hello"}]
_WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tells the weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


class _Recipe(BaseModel):
    name: str
    ingredients: list[str]


def conversations_are_answered() -> None:
    completion = _client.chat.completions.create(model=_MODEL, messages=_HELLO)
    assert "hello" in completion.choices[0].message.content
    assert completion.choices[0].finish_reason == "stop"
    assert completion.usage.prompt_tokens == 1
    assert control.last_request()["operation"] == "ai.chatCompletions"


def settings_are_obeyed() -> None:
    asked = [{"role": "developer", "content": "Be brief."}, {"role": "user", "content": "count to 50"}]
    completion = _client.chat.completions.create(
        model=_MODEL, messages=asked, n=2, max_completion_tokens=5, temperature=0.2, seed=3, stop=["50"]
    )
    assert [choice.finish_reason for choice in completion.choices] == ["length", "length"]
    assert completion.usage.completion_tokens == 10


def contents_may_have_parts() -> None:
    asked = [
        {"role": "user", "content": [{"type": "text", "text": "hello"}, {"type": "text", "text": "there"}]}
    ]
    said = _client.chat.completions.create(model=_MODEL, messages=asked).choices[0].message.content
    assert "hello" in said
    assert "there" in said


def completions_are_streamed() -> None:
    options = {"include_usage": True}
    stream = _client.chat.completions.create(
        model=_MODEL, messages=_HELLO, stream=True, stream_options=options
    )
    *chunks, last = stream
    assert "hello" in "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
    assert chunks[-1].choices[0].finish_reason == "stop"
    assert (last.choices, last.usage.prompt_tokens) == ([], 1)


def completions_are_streamed_without_blocking() -> None:
    async def said() -> str:
        async with AsyncOpenAI(api_key="a-token", base_url=_BASE_URL) as client:
            stream = await client.chat.completions.create(model=_MODEL, messages=_HELLO, stream=True)
            return "".join([chunk.choices[0].delta.content or "" async for chunk in stream])

    assert "hello" in asyncio.run(said())


def tools_are_called_and_their_results_used() -> None:
    asked = [{"role": "user", "content": "How is the weather?"}]
    first = _client.chat.completions.create(
        model=_MODEL, messages=asked, tools=[_WEATHER], tool_choice="required"
    )
    (call,) = first.choices[0].message.tool_calls
    assert (call.function.name, first.choices[0].finish_reason) == ("get_weather", "tool_calls")
    result = {"role": "tool", "tool_call_id": call.id, "content": "It rains."}
    second = _client.chat.completions.create(
        model=_MODEL, messages=[*asked, first.choices[0].message, result], tools=[_WEATHER]
    )
    assert "It rains." in second.choices[0].message.content


def tool_calls_are_streamed() -> None:
    choice = {"type": "function", "function": {"name": "get_weather"}}
    asked = _client.chat.completions.stream(
        model=_MODEL, messages=_HELLO, tools=[_WEATHER], tool_choice=choice
    )
    with asked as stream:
        (call,) = stream.get_final_completion().choices[0].message.tool_calls
    assert call.function.name == "get_weather"


def json_becomes_objects() -> None:
    parsed = _client.chat.completions.parse(model=_MODEL, messages=_HELLO, response_format=_Recipe)
    assert parsed.choices[0].message.parsed.ingredients


def errors_have_their_classes() -> None:
    for model, prompt, kind in (
        ("nope", "hello", openai.BadRequestError),
        (_MODEL, "emulate:error=3040", openai.RateLimitError),
    ):
        with raises(kind):
            _client.chat.completions.create(model=model, messages=[{"role": "user", "content": prompt}])
