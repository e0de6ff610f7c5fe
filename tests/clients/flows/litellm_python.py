"""What litellm 1.110 does with both services, Google's in its own form and in OpenAI's."""

from __future__ import annotations

import asyncio
import json
import os

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"

import litellm

from tests.clients.flows import control
from tests.clients.flows.raising import raises
from tests.clients.flows.weather import QUESTION, RESULT, TOOL, Report

_GEMINI = {"model": "gemini/gemini-2.5-flash", "api_base": f"{control.URL}/v1beta", "api_key": "a-key"}
_OPENAI = {"model": "openai/gemini-2.5-flash", "api_base": f"{control.URL}/v1beta/openai", "api_key": "a-key"}
_WORKERS_AI = {
    "model": "cloudflare/@cf/meta/llama-3.3-70b-instruct-fp8-fast",
    "api_base": f"{control.URL}/client/v4/accounts/an-account/ai/v1",
    "api_key": "a-token",
}
_ALL = (_GEMINI, _OPENAI, _WORKERS_AI)
_HELLO = [{"role": "user", "content": "hello"}]


def completions_are_generated() -> None:
    for service in _ALL:
        answer = litellm.completion(**service, messages=_HELLO, temperature=0.1, max_tokens=50, num_retries=0)
        assert "hello" in answer.choices[0].message.content, service["model"]
        assert answer.choices[0].finish_reason == "stop"
        assert answer.usage.prompt_tokens > 0


def completions_are_streamed() -> None:
    for service in _ALL:
        chunks = list(litellm.completion(**service, messages=_HELLO, stream=True))
        text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
        assert "hello" in text, service["model"]


def completions_are_streamed_without_blocking() -> None:
    async def text(service: dict[str, str]) -> str:
        stream = await litellm.acompletion(**service, messages=_HELLO, stream=True)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in stream])

    for service in _ALL:
        assert "hello" in asyncio.run(text(service)), service["model"]


def chats_remember() -> None:
    turns = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "I have two dogs."},
        {"role": "assistant", "content": "So you said."},
        {"role": "user", "content": "How many paws?"},
    ]
    for service in _ALL:
        answer = litellm.completion(**service, messages=turns)
        assert "How many paws?" in answer.choices[0].message.content, service["model"]


def tools_are_called_and_their_results_used() -> None:
    for service in _ALL:
        turns = [{"role": "user", "content": QUESTION}]
        message = litellm.completion(**service, messages=turns, tools=[TOOL]).choices[0].message
        (call,) = message.tool_calls
        assert json.loads(call.function.arguments) == {"city": "Oslo"}, service["model"]
        result = {"role": "tool", "tool_call_id": call.id, "name": "get_weather", "content": RESULT}
        answer = litellm.completion(**service, messages=[*turns, message.model_dump(), result], tools=[TOOL])
        assert RESULT in answer.choices[0].message.content, service["model"]


def tool_calls_are_streamed() -> None:
    turns = [{"role": "user", "content": QUESTION}]
    for service in _ALL:
        chunks = list(litellm.completion(**service, messages=turns, tools=[TOOL], stream=True))
        whole = litellm.stream_chunk_builder(chunks, messages=turns)
        (call,) = whole.choices[0].message.tool_calls
        assert json.loads(call.function.arguments) == {"city": "Oslo"}, service["model"]


def json_becomes_objects() -> None:
    turns = [{"role": "user", "content": "In Oslo it is 4 degrees."}]
    for service in _ALL:
        answer = litellm.completion(**service, messages=turns, response_format=Report)
        report = Report.model_validate_json(answer.choices[0].message.content)
        assert report == Report(city="Oslo", celsius=4), service["model"]


def json_of_any_form_has_the_fields_of_the_prompt() -> None:
    asked = "In Oslo it is 4 degrees. Answer with JSON that has the fields 'city' and 'celsius'."
    turns = [{"role": "user", "content": asked}]
    for service in _ALL:
        answer = litellm.completion(**service, messages=turns, response_format={"type": "json_object"})
        report = json.loads(answer.choices[0].message.content)
        assert report == {"city": "Oslo", "celsius": 4}, service["model"]


def texts_are_embedded() -> None:
    for service, model in (
        (_GEMINI, "gemini/gemini-embedding-001"),
        (_OPENAI, "openai/gemini-embedding-001"),
    ):
        answer = litellm.embedding(**{**service, "model": model}, input=["a", "b"])
        assert [len(one["embedding"]) for one in answer.data] == [3072, 3072], model


def errors_have_their_classes() -> None:
    for service, trigger in (
        (_GEMINI, "RESOURCE_EXHAUSTED"),
        (_OPENAI, "RESOURCE_EXHAUSTED"),
        (_WORKERS_AI, "3040"),
    ):
        turns = [{"role": "user", "content": f"emulate:error={trigger}"}]
        with raises(litellm.RateLimitError):
            litellm.completion(**service, messages=turns, num_retries=0, max_retries=0)
    with raises(litellm.NotFoundError):
        litellm.completion(**{**_GEMINI, "model": "gemini/nope"}, messages=_HELLO, num_retries=0)
