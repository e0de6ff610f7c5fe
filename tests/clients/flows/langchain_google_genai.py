"""What langchain-google-genai 4 does."""

from __future__ import annotations

import asyncio

from langchain_core.messages import HumanMessage, SystemMessage, ToolMessage
from langchain_core.tools import tool
from langchain_google_genai import ChatGoogleGenerativeAI, GoogleGenerativeAIEmbeddings
from langchain_google_genai.chat_models import ChatGoogleGenerativeAIError

from tests.clients.flows import control
from tests.clients.flows.raising import raises
from tests.clients.flows.weather import QUESTION, RESULT, Report, get_weather

_MODEL = "gemini-2.5-flash"
_weather = tool(get_weather)


def _model(name: str = _MODEL, **settings: object) -> ChatGoogleGenerativeAI:
    return ChatGoogleGenerativeAI(
        model=name, api_key="a-key", base_url=control.URL, max_retries=1, **settings
    )


def content_is_generated() -> None:
    message = _model(temperature=0.1, stop=["nothing"]).invoke(
        [SystemMessage("Be brief."), HumanMessage("hello")]
    )
    assert "hello" in message.text
    assert message.usage_metadata["input_tokens"] > 0
    assert message.response_metadata["finish_reason"] == "STOP"


def content_is_generated_without_blocking() -> None:
    messages = asyncio.run(_model().abatch(["one", "two"]))
    assert [word in message.text for word, message in zip(("one", "two"), messages, strict=True)] == [
        True,
        True,
    ]


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
    assert len(control.last_request()["body"]["contents"]) == 3


def tools_are_called_and_their_results_used() -> None:
    model = _model().bind_tools([_weather])
    question = HumanMessage(QUESTION)
    first = model.invoke([question])
    (call,) = first.tool_calls
    assert (call["name"], call["args"]) == ("get_weather", {"city": "Oslo"})
    result = _weather.invoke(call)
    assert isinstance(result, ToolMessage)
    assert RESULT in model.invoke([question, first, result]).text


def tools_are_required() -> None:
    message = _model().bind_tools([_weather], tool_choice="any").invoke("hello")
    assert [call["name"] for call in message.tool_calls] == ["get_weather"]


def tool_calls_are_streamed() -> None:
    chunks = list(_model().bind_tools([_weather]).stream(QUESTION))
    assert [call["args"] for chunk in chunks for call in chunk.tool_calls] == [{"city": "Oslo"}]


def json_becomes_objects() -> None:
    for method in ("json_schema", "function_calling", "json_mode"):
        report = _model().with_structured_output(Report, method=method).invoke("In Oslo it is 4 degrees.")
        assert report == Report(city="Oslo", celsius=4), method


def texts_are_embedded() -> None:
    embeddings = GoogleGenerativeAIEmbeddings(
        model="gemini-embedding-001", api_key="a-key", base_url=control.URL
    )
    assert len(embeddings.embed_query("hello")) == 3072
    assert [len(one) for one in embeddings.embed_documents(["a", "b"], output_dimensionality=256)] == [
        256,
        256,
    ]


def pictures_travel_inline() -> None:
    block = {"type": "image", "base64": "iVBORw0KGgo=", "mime_type": "image/png"}
    message = HumanMessage([{"type": "text", "text": "What is it?"}, block])
    assert "image/png" in _model().invoke([message]).text


def errors_have_their_classes() -> None:
    for name, prompt, words in (
        ("nope", "hello", "404"),
        (_MODEL, "emulate:error=RESOURCE_EXHAUSTED", "429"),
    ):
        with raises(ChatGoogleGenerativeAIError) as raised:
            _model(name).invoke(prompt)
        assert words in str(raised.error)
