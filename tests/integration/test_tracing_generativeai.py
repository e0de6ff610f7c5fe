"""Spans of a program of google-generativeai: a turn of its chat, with the calls and functions in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry import trace

import genwire.generativeai as genai
from genwire.generativeai.client import get_default_generative_async_client
from genwire.testing import Emulator
from tests.integration.ways import MODEL
from tests.traces import Traces, attributes, get_weather, own_id, parent


@pytest.fixture(autouse=True)
def configured(emulator: Emulator, traces: Traces, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: traces.provider)
    genai.configure(api_key="any", client_options={"api_endpoint": emulator.url})
    yield
    genai.configure()


def fail(city: str) -> str:
    """Fail."""
    raise LookupError(city)


async def send(chat: genai.ChatSession, message: str, *, is_async: bool) -> Any:
    if not is_async:
        return chat.send_message(message)
    try:
        return await chat.send_message_async(message)
    finally:
        await get_default_generative_async_client().connection().aclose()


@pytest.mark.parametrize("is_async", [False, True])
async def test_a_turn_holds_its_calls_and_functions(traces: Traces, is_async: bool) -> None:
    chat = genai.GenerativeModel(MODEL, tools=[get_weather]).start_chat(
        enable_automatic_function_calling=True
    )
    await send(chat, "What is the weather in Oslo?", is_async=is_async)
    (turn,) = traces.named("invoke_agent")
    (tool,) = traces.named("execute_tool get_weather")
    (lookup,) = traces.named("lookup")
    calls = traces.named(f"generate_content {MODEL}")
    assert len(calls) == 2
    assert parent(turn) is None
    assert attributes(turn)["gen_ai.request.model"] == MODEL
    assert {parent(one) for one in (*calls, tool)} == {own_id(turn)}
    assert parent(lookup) == own_id(tool)
    found = attributes(tool)
    assert (found["gen_ai.tool.name"], found["gen_ai.tool.type"]) == ("get_weather", "function")
    assert found["gen_ai.tool.description"].startswith("Return the weather.")
    assert "gen_ai.tool.call.arguments" not in found


@pytest.mark.parametrize("is_async", [False, True])
async def test_a_function_that_fails_ends_its_span_and_the_turn_s(traces: Traces, is_async: bool) -> None:
    chat = genai.GenerativeModel(tools=[fail]).start_chat(enable_automatic_function_calling=True)
    with pytest.raises(LookupError):
        await send(chat, "Use fail for Oslo.", is_async=is_async)
    (tool,) = traces.named("execute_tool fail")
    (turn,) = traces.named("invoke_agent")
    assert [attributes(one)["error.type"] for one in (tool, turn)] == ["LookupError"] * 2


def test_content_is_in_the_spans_where_the_program_asks_for_it(
    traces: Traces, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "true")
    chat = genai.GenerativeModel(tools=[get_weather]).start_chat(enable_automatic_function_calling=True)
    chat.send_message("What is the weather in Oslo?")
    (tool,) = traces.named("execute_tool get_weather")
    found = attributes(tool)
    assert found["gen_ai.tool.call.arguments"] == '{"city":"Oslo"}'
    assert found["gen_ai.tool.call.result"] == '{"result":"sunny in Oslo"}'


def test_a_chat_that_calls_no_functions_has_no_turn(traces: Traces) -> None:
    genai.GenerativeModel(MODEL, tools=[get_weather]).start_chat().send_message("Hello")
    assert [one.name for one in traces.spans()] == [f"generate_content {MODEL}"]
