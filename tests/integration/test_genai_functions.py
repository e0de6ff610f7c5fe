"""Programs written for google-genai, with the import changed: functions that a model calls."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest

from genwire import genai
from genwire.genai import errors, types
from genwire.testing import Emulator
from tests.both import API_KEY, Both
from tests.integration.genai_client import service

MODEL = "gemini-3.8-flash"


def multiply(a: int, b: int) -> int:
    """Multiply two numbers."""
    return a * b


def divide(a: int, b: int) -> float:
    """Divide a number by another."""
    raise ZeroDivisionError(f"{a} by {b}")


def forecast(city: str) -> dict[str, int]:
    """Return the weather of a city."""
    return {"degrees": len(city)}


async def aforecast(city: str) -> dict[str, int]:
    """Return the weather of a city."""
    return forecast(city)


async def test_functions_are_called(both: Both) -> None:
    config = types.GenerateContentConfig(tools=[multiply])
    response = await both.get(
        service(both).models.generate_content(model=MODEL, contents="multiply 6 by 7", config=config)
    )
    assert "42" in response.text
    history = response.automatic_function_calling_history
    assert [one.role for one in history] == ["user", "model", "user"]
    assert history[1].parts[0].function_call == types.FunctionCall(name="multiply", args={"a": 6, "b": 7})
    assert history[2].parts[0].function_response.response == {"result": 42}


@pytest.mark.parametrize("function", [forecast, aforecast])
async def test_a_mapping_is_the_result_of_a_function(both: Both, function: Any) -> None:
    response = await both.get(
        service(both).models.generate_content(
            model=MODEL, contents=f"{function.__name__} for 'Oslo'", config={"tools": [function]}
        )
    )
    result = response.automatic_function_calling_history[2].parts[0].function_response.response
    assert result == {"result": {"degrees": 4}}


async def test_functions_are_called_in_streams(both: Both) -> None:
    stream = service(both).models.generate_content_stream(
        model=MODEL, contents="multiply 6 by 7", config={"tools": [multiply]}
    )
    events = await both.list(await both.get(stream))
    assert "42" in "".join(event.text or "" for event in events)
    assert len(events[-1].automatic_function_calling_history) == 3


async def test_a_function_that_raises_is_reported(both: Both) -> None:
    response = await both.get(
        service(both).models.generate_content(
            model=MODEL, contents="divide 6 by 0", config={"tools": [divide]}
        )
    )
    result = response.automatic_function_calling_history[2].parts[0].function_response.response
    assert "6 by 0" in result["error"]


@pytest.mark.parametrize(
    "calling",
    [
        types.AutomaticFunctionCallingConfig(disable=True),
        {"disable": True},
        {"maximumRemoteCalls": 1},
        {"maximum_remote_calls": 0},
    ],
)
async def test_functions_are_not_called(both: Both, calling: Any) -> None:
    config = types.GenerateContentConfig(tools=[multiply], automatic_function_calling=calling)
    response = await both.get(
        service(both).models.generate_content(model=MODEL, contents="multiply 6 by 7", config=config)
    )
    assert [(call.name, call.args) for call in response.function_calls] == [("multiply", {"a": 6, "b": 7})]
    assert response.text is None
    assert not response.automatic_function_calling_history
    assert len(both.emulator.requests()) == 1


async def test_functions_that_are_only_declared_are_not_called(both: Both) -> None:
    declared = types.FunctionDeclaration.from_callable(callable=multiply)
    tool = types.Tool(function_declarations=[declared])
    response = await both.get(
        service(both).models.generate_content(
            model=MODEL, contents="multiply 6 by 7", config=types.GenerateContentConfig(tools=[tool])
        )
    )
    assert response.function_calls[0].args == {"a": 6, "b": 7}


async def test_coroutine_functions_are_called(emulator: Emulator) -> None:
    async def multiply(a: int, b: int) -> int:
        """Multiply two numbers."""
        return a * b

    async with genai.Client(api_key=API_KEY, http_options={"base_url": emulator.url}).aio as client:
        response = await client.models.generate_content(
            model=MODEL, contents="multiply 6 by 7", config={"tools": [multiply]}
        )
    assert response.text is not None
    assert "42" in response.text


async def test_calls_of_functions_are_the_models(both: Both) -> None:
    call = types.FunctionCall(name="multiply", args={"a": 6, "b": 7})
    result = types.FunctionResponse(name="multiply", response={"result": 42})
    client = service(both)
    contents = ["multiply 6 by 7", call, result]
    await both.get(client.models.generate_content(model="gemini-1.5-flash", contents=contents))
    sent = both.emulator.requests()[-1]["body"]["contents"]
    assert [one["role"] for one in sent] == ["user", "model", "user"]
    assert sent[1]["parts"] == [{"functionCall": {"name": "multiply", "args": {"a": 6, "b": 7}}}]


SERVED = SimpleNamespace(
    name="multiply",
    description="Multiply two numbers.",
    inputSchema={
        "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
        "required": ["a", "b"],
    },
)


class Session:
    """A session with an MCP server, as far as google-genai uses it."""

    async def list_tools(self) -> Any:
        """Return the tools, as an object with a field."""
        return SimpleNamespace(tools=[SERVED])

    async def call_tool(self, name: str, arguments: dict[str, Any]) -> Any:
        """Return a result, or say that there is none."""
        if arguments["b"] == 0:
            return SimpleNamespace(isError=True, content=["zero"])
        return SimpleNamespace(isError=False, content=[name, arguments["a"] * arguments["b"]])


@pytest.mark.parametrize(("text", "key"), [("multiply 6 by 7", "result"), ("multiply 6 by 0", "error")])
async def test_tools_of_mcp_servers_are_called_through_their_session(
    emulator: Emulator, text: str, key: str
) -> None:
    async with genai.Client(api_key=API_KEY, http_options={"base_url": emulator.url}).aio as client:
        config = types.GenerateContentConfig(tools=[Session()])
        response = await client.models.generate_content(model=MODEL, contents=text, config=config)
        answers = [one.parts[0].function_response for one in response.automatic_function_calling_history]
        assert answers[-1].response == {
            key: {"isError": key == "error", "content": ["zero"] if key == "error" else ["multiply", 42]}
        }
        stream = await client.models.generate_content_stream(model=MODEL, contents=text, config=config)
        assert key in "".join([event.text or "" async for event in stream])


async def test_sessions_with_mcp_servers_that_cannot_be_used_are_refused(both: Both) -> None:
    client = service(both)
    config = {"tools": [Session()]}
    row = {"contents": "hello", "config": config}
    with pytest.raises(errors.UnsupportedFunctionError, match="batch"):
        await both.get(client.batches.create(model=MODEL, src=[row]))
    if not both.is_async:
        with pytest.raises(errors.UnsupportedFunctionError, match="asynchronous"):
            client.models.generate_content(model=MODEL, contents="hello", config=config)
        stream = client.models.generate_content_stream(model=MODEL, contents="hello", config=config)
        with pytest.raises(errors.UnsupportedFunctionError, match="asynchronous"):
            next(stream)
    else:
        with pytest.raises(ValueError, match="two tools of the name 'multiply'"):
            await client.models.generate_content(
                model=MODEL, contents="hello", config={"tools": [Session(), Session()]}
            )
    assert both.emulator.requests() == []


async def test_tools_that_an_mcp_server_lists_are_declared_alone(both: Both) -> None:
    response = await both.get(
        service(both).models.generate_content(
            model=MODEL, contents="multiply 6 by 7", config={"tools": [SERVED, forecast]}
        )
    )
    assert response.function_calls == [types.FunctionCall(name="multiply", args={"a": 6, "b": 7})]


@dataclass
class Weather:
    """Weather."""

    degrees: int


def measured(city: str) -> Weather:
    """Return the weather of a city."""
    return Weather(degrees=len(city))


def nothing(city: str) -> None:
    """Return nothing of a city."""


@pytest.mark.parametrize(
    ("function", "result"),
    [
        (measured, {"degrees": 5}),
        (nothing, None),
        (partial(forecast), {"degrees": 5}),
        (Weather, {"degrees": 5}),
    ],
)
async def test_the_result_of_a_function_is_sent_below_its_key(both: Both, function: Any, result: Any) -> None:
    names = {Weather: "Weather degrees=5"}
    name = names.get(function) or f"{getattr(function, '__name__', 'forecast')} city=Paris"
    config = types.GenerateContentConfig(tools=[function])
    response = await both.get(
        service(both).models.generate_content(model=MODEL, contents=f"call {name}", config=config)
    )
    answer = response.automatic_function_calling_history[-1].parts[0].function_response
    assert answer.response == {"result": result}


async def test_numbers_of_functions_stay_what_they_are(both: Both) -> None:
    result = types.FunctionResponse(name="measure", response={"result": [2.0, 0.5, 1e300]})
    history = [
        types.UserContent("measure"),
        types.ModelContent(types.Part.from_function_call(name="measure", args={})),
    ]
    await both.get(
        service(both).models.generate_content(model="gemini-1.5-flash", contents=[*history, result])
    )
    sent = both.emulator.requests()[-1]["body"]["contents"][-1]["parts"][0]["functionResponse"]["response"]
    assert sent == {"result": [2, 0.5, 1e300]}
