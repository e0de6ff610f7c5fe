"""What pydantic-ai 2 does with both services, Workers AI through its OpenAI form."""

from __future__ import annotations

import asyncio

from pydantic_ai import (
    Agent,
    BinaryContent,
    Embedder,
    ModelHTTPError,
    NativeOutput,
    PromptedOutput,
    ToolOutput,
)
from pydantic_ai.embeddings.google import GoogleEmbeddingModel
from pydantic_ai.models import Model
from pydantic_ai.models.google import GoogleModel
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.google import GoogleProvider
from pydantic_ai.providers.openai import OpenAIProvider

from tests.clients.flows import control
from tests.clients.flows.raising import raises
from tests.clients.flows.weather import QUESTION, RESULT, Report, get_weather

_WORKERS_AI_URL = f"{control.URL}/client/v4/accounts/an-account/ai/v1"
_OPENAI_URL = f"{control.URL}/v1beta/openai"


def _google(name: str = "gemini-2.5-flash") -> Model:
    return GoogleModel(name, provider=GoogleProvider(api_key="a-key", base_url=control.URL))


def _openai() -> Model:
    provider = OpenAIProvider(base_url=_OPENAI_URL, api_key="a-key")
    return OpenAIChatModel("gemini-2.5-flash", provider=provider)


def _workers_ai() -> Model:
    provider = OpenAIProvider(base_url=_WORKERS_AI_URL, api_key="a-token")
    return OpenAIChatModel("@cf/meta/llama-3.3-70b-instruct-fp8-fast", provider=provider)


_ALL = (_google, _openai, _workers_ai)


def content_is_generated() -> None:
    for model in _ALL:
        result = Agent(model(), instructions="Be brief.").run_sync("hello")
        assert "hello" in result.output, model
        assert result.usage.input_tokens > 0


def content_is_streamed() -> None:
    async def text(model: Model) -> str:
        async with Agent(model).run_stream("one two three") as result:
            return "".join([piece async for piece in result.stream_text(delta=True)])

    for model in _ALL:
        assert "one two three" in asyncio.run(text(model())), model


def chats_remember() -> None:
    for model in _ALL:
        agent = Agent(model())
        first = agent.run_sync("I have two dogs.")
        second = agent.run_sync("How many paws?", message_history=first.all_messages())
        assert "How many paws?" in second.output, model
        assert len(second.all_messages()) == 4


def tools_are_called_and_their_results_used() -> None:
    for model in _ALL:
        assert RESULT in Agent(model(), tools=[get_weather]).run_sync(QUESTION).output, model


def tool_calls_are_streamed() -> None:
    async def text(model: Model) -> str:
        async with Agent(model, tools=[get_weather]).run_stream(QUESTION) as result:
            return str(await result.get_output())

    for model in _ALL:
        assert RESULT in asyncio.run(text(model())), model


def objects_come_by_every_kind_of_output() -> None:
    for model in _ALL:
        for kind in (ToolOutput, NativeOutput, PromptedOutput):
            result = Agent(model(), output_type=kind(Report)).run_sync("In Oslo it is 4 degrees.")
            assert result.output == Report(city="Oslo", celsius=4), (model, kind)


def objects_come_after_tools() -> None:
    for model in _ALL:
        result = Agent(model(), output_type=Report, tools=[get_weather]).run_sync(QUESTION)
        assert result.output.city == "Oslo", model


def texts_are_embedded() -> None:
    provider = GoogleProvider(api_key="a-key", base_url=control.URL)
    embedder = Embedder(GoogleEmbeddingModel("gemini-embedding-001", provider=provider))
    assert len(embedder.embed_query_sync("hello").embeddings[0]) == 3072


def pictures_travel_inline() -> None:
    picture = BinaryContent(b"\x89PNG\r\n\x1a\n", media_type="image/png")
    assert "image/png" in Agent(_google()).run_sync(["What is it?", picture]).output


def errors_have_their_status() -> None:
    for model, prompt, status in (
        (_google("nope"), "hello", 404),
        (_google(), "emulate:error=RESOURCE_EXHAUSTED", 429),
        (_workers_ai(), "emulate:error=3040", 429),
    ):
        with raises(ModelHTTPError) as raised:
            Agent(model).run_sync(prompt)
        assert raised.error.status_code == status
