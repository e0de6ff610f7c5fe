"""What a chat takes as its tools, and which calls it leaves to the caller."""

from __future__ import annotations

from contextvars import ContextVar
from functools import partial

import pytest

from genwire import errors
from genwire_raw.generativelanguage import models as raw
from tests.both import Both
from tests.integration.said import calls, says, whole
from tests.integration.tool_turns import bodies, get_secret, get_time, get_weather, responses, send, ways
from tests.integration.ways import MODEL
from tests.played import played
from tests.unit import answer_types as types


class Weather:
    """Knows the weather."""

    async def __call__(self, city: str) -> str:
        """Gets the weather."""
        return f"rain in {city}"


async def test_objects_classes_and_partials_are_called(both: Both) -> None:
    tools = [Weather(), partial(get_weather, days=3), types.Point]
    turns = [calls("Weather", city="Oslo"), calls("get_weather", city="Rome"), calls("Point", x=1)]
    with played(whole(says(*turns)), whole(says("Done."))) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL, tools=tools)
        await send(both, chat, "All of it", stream=False)
        assert [one["response"] for one in responses(bodies(server)[1])] == [
            {"result": "rain in Oslo"},
            {"city": "Rome", "days": 3, "sky": "blue"},
            {"x": 1, "y": 0.0, "label": None},
        ]


@ways
@pytest.mark.parametrize("name", ["cached_content", "cachedContent"])
async def test_functions_that_a_cache_declares_are_called_and_not_sent_again(
    both: Both, stream: bool, name: str
) -> None:
    gl = both.google()
    cache = await both.get(
        gl.caches.create(model="gemini-1.5-flash-001", contents="A long text.", tools=[get_weather], ttl=60)
    )
    chat = gl.chats.create(model="gemini-1.5-flash-001", tools=[get_weather], config={name: cache.name})
    answer = await send(both, chat, 'get weather for "Oslo"', stream=stream)
    assert answer.text.startswith('The tool returned: get_weather: {"city":"Oslo"')
    sent = [one["body"] for one in both.emulator.requests()][-2:]
    assert [("tools" in body, body["cachedContent"]) for body in sent] == [(False, cache.name)] * 2


@ways
async def test_functions_may_be_declared_and_left_to_the_caller(both: Both, stream: bool) -> None:
    chat = both.google().chats.create(model=MODEL, tools=[get_weather], automatic=False)
    response = await send(both, chat, 'get weather for "Oslo"', stream=stream)
    (call,) = response.function_calls
    assert (call.name, call.args["city"]) == ("get_weather", "Oslo")
    answer = raw.FunctionResponse(name=call.name, response={"sky": "grey"})
    assert (
        await send(both, chat, answer, stream=stream)
    ).text == 'The tool returned: get_weather: {"sky":"grey"}.'
    assert [content.role for content in chat.history] == ["user", "model", "user", "model"]


async def test_calls_of_declared_functions_are_left_to_the_caller_with_all_others_of_the_turn(
    both: Both,
) -> None:
    declared = {"name": "pay", "description": "Pays."}
    with played(whole(says(calls("get_weather", city="Oslo"), calls("pay")))) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL, tools=[get_weather, declared])
        response = await send(both, chat, "Weather, and pay", stream=False)
        assert [call.name for call in response.function_calls] == ["get_weather", "pay"]
        assert len(server.requests) == 1
    assert len(chat.history) == 2


async def test_tools_of_the_config_and_of_the_chat_go_together(both: Both) -> None:
    config = {"tools": [{"code_execution": {}}, get_time]}
    chat = both.google().chats.create(model="gemini-3.8-flash", config=config, tools=get_weather)
    await send(both, chat, "Hi", stream=False)
    code, functions = both.emulator.requests()[-1]["body"]["tools"]
    assert code == {"codeExecution": {}}
    assert [one["name"] for one in functions["functionDeclarations"]] == ["get_time", "get_weather"]
    assert config == {"tools": [{"code_execution": {}}, get_time]}


async def test_a_turn_may_have_tools_of_its_own(both: Both) -> None:
    chat = both.google().chats.create(model=MODEL, tools=[get_weather])
    response = await send(both, chat, 'get time for "UTC"', stream=False, config={"tools": [get_time]})
    assert response.text == 'The tool returned: get_time: {"result":"noon in UTC"}.'
    assert not (await send(both, chat, 'get time for "UTC"', stream=False)).text.startswith("The tool")


async def test_without_a_chat_functions_are_declared_and_not_called(both: Both) -> None:
    models = both.google().models
    config = {"tools": [get_secret]}
    response = await both.get(models.generate_content(model=MODEL, contents="get secret", config=config))
    assert [call.name for call in response.function_calls] == ["get_secret"]
    assert response.text == ""


async def test_functions_see_the_context_of_who_sends(both: Both) -> None:
    user: ContextVar[str] = ContextVar("user")

    def whoami() -> str:
        """Tells who asks."""
        return user.get()

    user.set("ada")
    chat = both.google().chats.create(model=MODEL, tools=[whoami])
    assert "ada" in (await send(both, chat, "whoami", stream=False)).text


async def test_a_function_that_cannot_be_declared_is_refused_at_once(both: Both) -> None:
    with pytest.raises(errors.ValidationError, match="has no name"):
        both.google().chats.create(model=MODEL, tools=[lambda: 1])
    with pytest.raises(
        errors.ValidationError, match="on_tool_error must be 'report', 'raise' or a function, got 'log'"
    ):
        both.google().chats.create(model=MODEL, on_tool_error="log")
