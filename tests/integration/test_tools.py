"""Chats in which a model calls functions of the program."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import pydantic
import pytest

from genwire import errors
from genwire_raw.generativelanguage import models as raw
from tests.both import Both
from tests.integration.said import Json, calls, says, whole
from tests.integration.tool_turns import (
    bodies,
    get_secret,
    get_time,
    get_weather,
    responses,
    script,
    send,
    ways,
)
from tests.integration.ways import MODEL
from tests.played import played
from tests.unit import answer_types as types

ANY = {"function_calling_config": {"mode": "ANY"}}


@ways
@pytest.mark.parametrize(
    ("message", "answer"),
    [
        ('Get weather for "Oslo"', 'get_weather: {"city":"Oslo","days":1,"sky":"blue"}'),
        ('Get time for "UTC"', 'get_time: {"result":"noon in UTC"}'),
    ],
    ids=["function", "coroutine function"],
)
async def test_functions_are_called_when_the_model_asks(
    both: Both, stream: bool, message: str, answer: str
) -> None:
    chat = both.google().chats.create(model=MODEL, tools=[get_weather, get_time])
    response = await send(both, chat, message, stream=stream)
    assert response.text == f"The tool returned: {answer}."
    assert [content.role for content in chat.history] == ["user", "model", "user", "model"]
    call, told = chat.history[1].parts[0].function_call, chat.history[2].parts[0].function_response
    assert (told.name, told.id) == (call.name, call.id)
    assert (await send(both, chat, "Thanks", stream=stream)).text.startswith('You said: "Thanks"')
    assert len(chat.history) == 6


@ways
async def test_calls_made_together_are_answered_together_with_their_signature(
    both: Both, stream: bool
) -> None:
    chat = both.google().chats.create(model=MODEL, tools=[get_weather, get_time])
    asked = "emulate:parallel-calls emulate:signature Get weather for 'Oslo', get time in 'UTC', get weather for 'Rome'"
    text = (await send(both, chat, asked, stream=stream)).text
    told = [text.index(said) for said in ('"city":"Oslo"', "noon in UTC", '"city":"Rome"')]
    assert told == sorted(told)
    assert [content.role for content in chat.history] == ["user", "model", "user", "model"]


async def test_peers_functions_are_called_while_streaming(both: Both) -> None:
    answers = script(
        True, says("Let me ", "see.", calls("get_weather", city="Oslo")), says("It is ", "blue.")
    )
    with played(*answers) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL, tools=[get_weather])
        async with both.open(chat.send_message_stream("Weather?")) as stream:
            texts = await both.list(stream.text_stream)
            assert texts == ["Let me see.", "It is blue."]
            assert (await both.get(stream.final())).text == "It is blue."
    assert [content.role for content in chat.history] == ["user", "model", "user", "model"]


async def test_what_was_streamed_before_a_call_comes_before_it_is_made(both: Both) -> None:
    made: list[str] = []

    def note() -> str:
        made.append("called")
        return "ok"

    with played(*script(True, says("First.", calls("note")), says("Then."))) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL, tools=[note])
        seen = [(event.text, list(made)) async for event in both.each(chat.send_message_stream("Go"))]
    assert seen == [("First.", []), ("Then.", ["called"])]


def meeting(both: Both) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """Two functions that return only once both are running."""
    if both.is_async:
        table = asyncio.Barrier(2)

        async def ada(topic: str) -> str:
            """Asks Ada."""
            await asyncio.wait_for(table.wait(), 30)
            return f"Ada on {topic}"

        async def bob(topic: str) -> str:
            """Asks Bob."""
            await asyncio.wait_for(table.wait(), 30)
            return f"Bob on {topic}"

        return ada, bob
    desk = threading.Barrier(2, timeout=30)

    def eve(topic: str) -> str:
        """Asks Eve."""
        desk.wait()
        return f"Eve on {topic}"

    def kim(topic: str) -> str:
        """Asks Kim."""
        desk.wait()
        return f"Kim on {topic}"

    return eve, kim


@ways
async def test_peers_calls_of_one_turn_are_made_side_by_side_and_answered_in_order(
    both: Both, stream: bool
) -> None:
    one, two = meeting(both)
    asked = says(
        {"functionCall": {"id": "1", "name": one.__name__, "args": {"topic": "a"}}},
        {"functionCall": {"id": "2", "name": two.__name__, "args": {"topic": "b"}}},
    )
    with played(*script(stream, asked, says("Both."))) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL, tools=[one, two])
        assert (await send(both, chat, "Ask both", stream=stream)).text == "Both."
        told = responses(bodies(server)[1])
    assert [(answer["id"], answer["name"]) for answer in told] == [("1", one.__name__), ("2", two.__name__)]
    assert [answer["response"]["result"].split()[1:] for answer in told] == [["on", "a"], ["on", "b"]]


@ways
async def test_peers_the_text_of_an_exception_does_not_reach_the_model(
    both: Both, stream: bool, caplog: pytest.LogCaptureFixture
) -> None:
    chat = both.google().chats.create(model=MODEL, tools=[get_secret])
    with caplog.at_level(logging.WARNING, "genwire"):
        response = await send(both, chat, "get secret", stream=stream)
    assert response.text == 'The tool returned: get_secret: {"error":"the function failed with LookupError"}.'
    assert not any("hunter2" in str(request["body"]) for request in both.emulator.requests())
    (record,) = (record for record in caplog.records if record.levelno == logging.WARNING)
    assert record.getMessage() == "the function get_secret failed"
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], LookupError)


@ways
async def test_an_exception_may_end_the_turn(both: Both, stream: bool) -> None:
    chat = both.google().chats.create(model=MODEL, tools=[get_secret], on_tool_error="raise")
    with pytest.raises(LookupError, match="hunter2"):
        await send(both, chat, "get secret", stream=stream)
    assert chat.history == []


@pytest.mark.parametrize(
    ("answer", "told"), [("try later", {"error": "try later"}), ({"retry": True}, {"retry": True})]
)
async def test_an_exception_may_be_told_in_words_of_ones_own(both: Both, answer: Any, told: Any) -> None:
    seen: list[tuple[str, str]] = []

    def explain(call: raw.FunctionCall, error: Exception) -> Any:
        seen.append((call.name, str(error)))
        return answer

    chat = both.google().chats.create(model=MODEL, tools=[get_secret], on_tool_error=explain)
    await send(both, chat, "get secret", stream=False)
    assert chat.history[2].parts[0].function_response.response == told
    assert seen == [("get_secret", "password=hunter2")]


@ways
async def test_peers_rounds_have_a_cap(both: Both, stream: bool) -> None:
    with played(*script(stream, says(calls("get_weather", city="Oslo")))) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL, tools=[get_weather], max_rounds=3)
        with pytest.raises(errors.ToolRoundsError, match="requested get_weather after 3 rounds") as caught:
            await send(both, chat, "Weather?", stream=stream)
        assert len(server.requests) == 4
    assert caught.value.response.function_calls[0].name == "get_weather"
    assert [message.role for message in caught.value.messages] == ["user", "model"] * 4
    assert caught.value.messages[-1].parts[0].function_call.name == "get_weather"
    assert chat.history == []


async def test_after_a_cap_a_stream_has_no_final_result(both: Both) -> None:
    with played(*script(True, says(calls("get_weather", city="Oslo")))) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL, tools=[get_weather], max_rounds=0)
        stream = chat.send_message_stream("Weather?")
        with pytest.raises(errors.ToolRoundsError):
            await both.get(stream.final())
        with pytest.raises(errors.ClosedError):
            await both.get(stream.final())


@ways
async def test_peers_tool_config_is_kept_in_all_rounds(both: Both, stream: bool) -> None:
    config = {"tool_config": ANY, "temperature": 0.5, "system_instruction": "Be brief."}
    chat = both.google().chats.create(model=MODEL, tools=[get_weather], config=config)
    await send(both, chat, 'Weather in "Oslo"?', stream=stream)
    first, second = (dict(request["body"]) for request in both.emulator.requests())
    assert first.pop("contents") != second.pop("contents")
    assert first == second
    assert first["toolConfig"] == {"functionCallingConfig": {"mode": "ANY"}}
    assert config == {"tool_config": ANY, "temperature": 0.5, "system_instruction": "Be brief."}
    assert ANY == {"function_calling_config": {"mode": "ANY"}}


@ways
async def test_peers_thought_signatures_go_along_with_calls(both: Both, stream: bool) -> None:
    call = calls("get_weather", city="Oslo", signature="c2lnbmF0dXJl")
    with played(*script(stream, says(call), says("Blue."))) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL, tools=[get_weather])
        await send(both, chat, "Weather?", stream=stream)
        assert bodies(server)[1]["contents"][1] == {"role": "model", "parts": [call]}
    assert chat.history[1].to_dict() == {"role": "model", "parts": [call]}


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (
            calls("get_wether", city="Oslo"),
            "unknown function get_wether; available: get_weather, get_time",
        ),
        (calls("get_weather"), "wrong arguments: city is required"),
        (calls("get_weather", city="Oslo", days="two"), "wrong arguments: days must be an integer"),
        (calls("get_weather", city="Oslo", hours=1), "wrong arguments: hours is not one of city, days"),
        ({"functionCall": {"name": "get_weather"}}, "wrong arguments: city is required"),
    ],
)
async def test_a_call_that_cannot_be_made_is_answered_with_the_reason(
    both: Both, call: Json, error: str
) -> None:
    with played(whole(says(call)), whole(says("Sorry."))) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL, tools=[get_weather, get_time])
        assert (await send(both, chat, "Weather?", stream=False)).text == "Sorry."
        assert responses(bodies(server)[1])[0]["response"] == {"error": error}


@pytest.mark.parametrize(
    ("result", "told"),
    [
        (None, {"result": None}),
        ("a", {"result": "a"}),
        ([1, 2.5], {"result": [1, 2.5]}),
        ({1: "a"}, {"1": "a"}),
        (types.Point(1), {"x": 1, "y": 0.0, "label": None}),
        (types.Song("a", 3, {"x"}), {"title": "a", "seconds": 3, "plays": 0, "tags": ["x"]}),
        (types.Item(name="Tea", price=2), {"name": "Tea", "price": 2.0, "colour": None, "bought": None}),
        (raw.Part(text="a"), {"text": "a"}),
        (
            [types.Colour.RED, date(2024, 5, 17), Path("a"), Decimal("0.1"), np.float32(0.5)],
            {"result": ["red", "2024-05-17", "a", "0.1", 0.5]},
        ),
    ],
)
async def test_what_a_function_returns_is_told_as_json(both: Both, result: Any, told: Any) -> None:
    def get_it() -> Any:
        """Gets it."""
        return result

    chat = both.google().chats.create(model=MODEL, tools=[get_it])
    await send(both, chat, "get it", stream=False)
    assert chat.history[2].parts[0].function_response.response == told


async def test_a_result_without_a_form_in_json_is_no_failure_of_the_function(both: Both) -> None:
    def get_thing() -> object:
        """Gets a thing."""
        return object()

    chat = both.google().chats.create(model=MODEL, tools=[get_thing], on_tool_error="raise")
    told = (await send(both, chat, "get thing", stream=False)).text
    assert "a object, which has no form in JSON; the function ran" in told
    assert "fail" not in told


async def test_what_is_said_of_a_failure_may_be_anything(both: Both) -> None:
    def explain(call: raw.FunctionCall, error: Exception) -> Any:
        return {"after": timedelta(seconds=90), "error": error}

    chat = both.google().chats.create(model=MODEL, tools=[get_secret], on_tool_error=explain)
    await send(both, chat, "get secret", stream=False)
    told = {"after": "PT90S", "error": "LookupError: password=hunter2"}
    assert chat.history[2].parts[0].function_response.response == told


@ways
async def test_a_call_out_of_bounds_does_not_run(both: Both, stream: bool) -> None:
    ran: list[int] = []

    def rate(stars: Annotated[int, pydantic.Field(ge=1, le=5)]) -> str:
        """Rates it."""
        ran.append(stars)
        return "rated"

    with played(*script(stream, says(calls("rate", stars=500)), says("Sorry."))) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL, tools=[rate])
        await send(both, chat, "Rate it", stream=stream)
        assert responses(bodies(server)[1])[0]["response"] == {
            "error": "wrong arguments: stars must be at most 5"
        }
    assert ran == []
