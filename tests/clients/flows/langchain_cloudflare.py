"""What langchain-cloudflare 0.4 does."""

from __future__ import annotations

import asyncio

from langchain_cloudflare import ChatCloudflareWorkersAI, CloudflareWorkersAIEmbeddings
from langchain_core.messages import HumanMessage, SystemMessage
from langchain_core.tools import tool

from tests.clients.flows import control
from tests.clients.flows.raising import raises
from tests.clients.flows.weather import QUESTION, RESULT, Report, get_weather

_MODEL = "@cf/meta/llama-3.3-70b-instruct-fp8-fast"
_BASE_URL = f"{control.URL}/client/v4"
_weather = tool(get_weather)


def _model(name: str = _MODEL, **settings: object) -> ChatCloudflareWorkersAI:
    return ChatCloudflareWorkersAI(
        model=name,
        account_id="an-account",
        api_token="a-token",
        base_url=_BASE_URL,
        max_retries=0,
        **settings,
    )


def content_is_generated() -> None:
    message = _model(temperature=0.1).invoke([SystemMessage("Be brief."), HumanMessage("hello")])
    assert "hello" in message.text
    assert message.usage_metadata["input_tokens"] > 0


def content_is_generated_without_blocking() -> None:
    assert "hello" in asyncio.run(_model().ainvoke("hello")).text


def content_is_streamed() -> None:
    texts = [chunk.text for chunk in _model().stream("one two three")]
    assert len(texts) > 2
    assert "one two three" in "".join(texts)


def content_is_streamed_without_blocking() -> None:
    async def text() -> str:
        return "".join([chunk.text async for chunk in _model().astream("one two three")])

    assert "one two three" in asyncio.run(text())


def chats_remember() -> None:
    first = _model().invoke("I have two dogs.")
    second = _model().invoke([HumanMessage("I have two dogs."), first, HumanMessage("How many paws?")])
    assert "How many paws?" in second.text
    assert len(control.last_request()["body"]["messages"]) == 3


def tools_are_called_and_their_results_used() -> None:
    model = _model().bind_tools([_weather])
    question = HumanMessage(QUESTION)
    first = model.invoke([question])
    (call,) = first.tool_calls
    assert (call["name"], call["args"]) == ("get_weather", {"city": "Oslo"})
    assert RESULT in model.invoke([question, first, _weather.invoke(call)]).text


def tool_calls_are_streamed() -> None:
    chunks = list(_model().bind_tools([_weather]).stream(QUESTION))
    assert [call["name"] for chunk in chunks for call in chunk.tool_call_chunks if call["name"]] == [
        "get_weather"
    ]


def json_becomes_objects() -> None:
    for method in ("json_schema", "function_calling"):
        asked = "A report of the weather: in Oslo it is 4 degrees."
        report = _model().with_structured_output(Report, method=method).invoke(asked)
        assert report == Report(city="Oslo", celsius=4), method


def texts_are_embedded() -> None:
    embeddings = CloudflareWorkersAIEmbeddings(
        account_id="an-account",
        api_token="a-token",
        model_name="@cf/baai/bge-base-en-v1.5",
        api_base_url=f"{_BASE_URL}/accounts",
    )
    assert [len(one) for one in embeddings.embed_documents(["a", "b"])] == [768, 768]
    assert len(embeddings.embed_query("hello")) == 768


def errors_have_their_codes() -> None:
    for name, prompt, words in (("@cf/nope/nope", "hello", "400"), (_MODEL, "emulate:error=3040", "429")):
        with raises(Exception) as raised:
            _model(name).invoke(prompt)
        assert words in str(raised.error)
