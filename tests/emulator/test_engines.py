"""The echo engine, which obeys a request to the letter, and what engines share."""

from __future__ import annotations

import json
import math
import re
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire.emulator.engines import Engine, EngineError, Generation, ToolSpec, Turn, nearest, open_engine
from genwire.emulator.engines.echo import EchoEngine
from tests.emulator.answers import Answer, ask

INCREMENTS = (
    ("1", "2"),
    ("seven", "eight"),
    ("twenty two", "twenty three"),
    ("XIX", "XX"),
    ("VII", "VIII"),
    ("9", "10"),
)
WEATHER = ToolSpec(
    "get_weather",
    "Weather of a city",
    {
        "type": "object",
        "properties": {
            "city": {"type": "string"},
            "days": {"type": "integer", "minimum": 1, "maximum": 7},
            "unit": {"type": "string", "enum": ["kelvin", "celsius"]},
        },
        "required": ["city", "days"],
    },
)
SEARCH = ToolSpec("find-books", "", {"type": "object", "properties": {"query": {"type": "string"}}})


def echo(text: str | None = None, **settings: Any) -> Answer:
    return anyio.run(partial(ask, EchoEngine(), text, **settings))


@given(st.text(max_size=200), st.integers(1, 30), st.lists(st.text(max_size=4), max_size=3))
def test_limits_hold(text: str, most: int, stop: list[str]) -> None:
    whole = echo(text).text
    answer = echo(text, max_tokens=most, stop=tuple(stop))
    assert answer.output_tokens == EchoEngine().count_tokens(answer.text) == len(answer.pieces) - 1
    assert answer.output_tokens <= most
    assert not any(one in answer.text for one in stop if one)
    assert whole.startswith(answer.text)
    rest = whole[len(answer.text) :]
    if answer.finish == "length":
        assert answer.output_tokens == most
        assert rest
    else:
        assert rest == "" or rest.startswith(tuple(one for one in stop if one))


@given(st.text())
def test_tokens_are_words_and_signs(text: str) -> None:
    answer = echo(raw=text, examples=(("", text),), max_tokens=10**6)
    assert answer.text == text
    assert answer.prompt_tokens == answer.output_tokens == EchoEngine().count_tokens(text)
    assert EchoEngine().count_tokens(text + " plus 2 words!") == EchoEngine().count_tokens(text.rstrip()) + 4


def test_candidates_and_seeds_differ_and_repeat() -> None:
    texts = [echo("Hello", index=index).text for index in range(8)]
    assert len(set(texts)) == 8
    assert all("Hello" in text for text in texts)
    assert echo("Hello", seed=5).text == echo("Hello", seed=5).text != echo("Hello", seed=6).text


def test_long_answers_on_demand() -> None:
    answer = echo("Please count to 500", max_tokens=1000)
    assert answer.text == " ".join(str(n) for n in range(1, 501))
    assert len(answer.pieces) == 501
    assert echo(f"Count to {'9' * 5000}", max_tokens=3).text == "1 2 3"


def test_closing_stops_an_answer() -> None:
    async def first_two() -> list[str]:
        pieces = EchoEngine().generate(Generation(raw="count to 100000"))
        texts = [(await anext(pieces)).text, (await anext(pieces)).text]
        await pieces.aclose()
        with pytest.raises(StopAsyncIteration):
            await anext(pieces)
        return texts

    assert anyio.run(first_two) == ["1", " 2"]


@pytest.mark.parametrize(
    ("text", "mode", "called"),
    [
        ("Get weather for 'Oslo', 3 days", "auto", ("get_weather", {"city": "Oslo", "days": 3, "unit": "kelvin"})),
        ("celsius, get weather", "auto", ("get_weather", {"city": "city", "days": 1, "unit": "celsius"})),
        ("getWeather 9", "auto", ("get_weather", {"city": "city", "days": 1, "unit": "kelvin"})),
        ('Find books, then get weather "x"', "auto", ("find-books", {"query": "x"})),
        ("What is the weather in Oslo?", "auto", ("get_weather", {"city": "Oslo", "days": 1, "unit": "kelvin"})),
        ("weather for new york today", "auto", ("get_weather", {"city": "new york", "days": 1, "unit": "kelvin"})),
        ("Which city is it?", "auto", ("get_weather", {"city": "city", "days": 1, "unit": "kelvin"})),
        ("A book on the weather of Rome", "auto", ("get_weather", {"city": "Rome", "days": 1, "unit": "kelvin"})),
        ("Hello, what is the time?", "auto", None),
        ("Hello", "any", ("get_weather", {"city": "city", "days": 1, "unit": "kelvin"})),
        ("Any books?", "any", ("find-books", {"query": "query"})),
        ("get_weather", "none", None),
        ("forgetful", "auto", None),
        ("weathering", "auto", ("get_weather", {"city": "city", "days": 1, "unit": "kelvin"})),
    ],
)  # fmt: skip
def test_tools_are_called_when_they_fit_or_are_required(
    text: str, mode: Any, called: tuple[str, dict[str, Any]] | None
) -> None:
    answer = echo(text, tools=(WEATHER, SEARCH), tool_mode=mode)
    assert [(call.name, call.arguments) for call in answer.tool_calls] == ([called] if called else [])
    assert answer.finish == ("tool_calls" if called else "stop")
    assert (answer.text == "") == bool(called)


@pytest.mark.parametrize(
    ("text", "mode", "called"),
    [
        (
            "emulate:parallel-calls Get weather for 'Oslo', find books on 'fog', get weather for 'Rome' in 2 days",
            "auto",
            [("get_weather", "Oslo", 1), ("find-books", "fog"), ("get_weather", "Rome", 2)],
        ),
        ("emulate:parallel-calls 'Oslo'", "any", [("get_weather", "Oslo", 1), ("find-books", "Oslo")]),
        ("emulate:parallel-calls 'Oslo'", "auto", []),
        ("Get weather for 'Oslo', get weather for 'Rome'", "auto", [("get_weather", "Oslo", 1)]),
    ],
)
def test_several_calls_are_made_together_when_told_so(text: str, mode: Any, called: list[Any]) -> None:
    calls = echo(text, tools=(WEATHER, SEARCH), tool_mode=mode).tool_calls
    assert [(one.name, *list(one.arguments.values())[:2]) for one in calls] == called


def test_arguments_that_are_no_object_are_refused() -> None:
    with pytest.raises(EngineError, match="are not those of an object"):
        echo("add", tools=(ToolSpec("add", "", {"type": "string"}),))
    (call,) = echo("add", tools=(ToolSpec("add", "", {"default": ["x"]}),)).tool_calls
    assert call.arguments == {}


def test_the_longer_one_of_two_names_is_meant() -> None:
    later = ToolSpec("get_weather_tomorrow", "", {"type": "object", "properties": {}})
    (call,) = echo("get weather tomorrow", tools=(WEATHER, later)).tool_calls
    assert call.name == "get_weather_tomorrow"


@pytest.mark.parametrize(
    ("instruction", "wanted"),
    [
        ('Follow {this}: {"properties": {"name": {"type": "string"}}, "type": "object"}.', {"name": "Ann"}),
        ('Follow {"properties": {"name": {"type": "quark"}}}', {"text": "I am Ann"}),
        ("Answer in JSON", {"text": "I am Ann"}),
        ("{" * 100_000, {"text": "I am Ann"}),
        ('{"properties": ' * 50_000, {"text": "I am Ann"}),
    ],
)
def test_json_of_any_form_follows_a_schema_in_the_text(instruction: str, wanted: Any) -> None:
    turns = (Turn("system", instruction), Turn("user", "I am Ann"))
    assert json.loads(echo(turns=turns, schema={"type": "object"}).text) == wanted
    asked_for_nothing = echo(turns=turns).text
    assert (json.loads(asked_for_nothing) if "name" in wanted else {"text": "I am Ann"}) == wanted


def test_what_a_tool_returned_is_quoted() -> None:
    turns = (
        Turn("user", "get_weather"),
        Turn("tool", '{"celsius": 4}', name="get_weather"),
        Turn("tool", "rain"),
    )
    for mode in ("auto", "any"):
        answer = echo(turns=turns, tools=(WEATHER,), tool_mode=mode)
        assert answer.text == 'The tool returned: get_weather: {"celsius": 4}; rain.'


def test_a_required_call_is_one_that_was_not_made_in_this_turn() -> None:
    turns = [Turn("user", "The weather in Oslo, and a book")]
    called: list[str] = []
    for _ in range(2):
        (call,) = echo(turns=tuple(turns), tools=(SEARCH, WEATHER), tool_mode="any").tool_calls
        called.append(call.name)
        turns += [Turn("assistant", "", (call,)), Turn("tool", "fine", name=call.name)]
    assert called == ["find-books", "get_weather"]
    assert echo(turns=tuple(turns), tools=(SEARCH, WEATHER), tool_mode="any").text
    turns.append(Turn("user", "Again, the weather"))
    (again,) = echo(turns=tuple(turns), tools=(SEARCH, WEATHER), tool_mode="any").tool_calls
    assert again.name == "get_weather"


def test_a_tuned_model_gives_the_nearest_output() -> None:
    for given_input, wanted in [
        ("VII", "VIII"),
        ("III", "VIII"),
        ("23", "2"),
        ("twenty three", "twenty three"),
    ]:
        assert echo(given_input, examples=nearest(INCREMENTS, given_input, 3)).text == wanted


def test_nearest_ranks_by_likeness_then_order() -> None:
    assert nearest(INCREMENTS, "XIX", 1) == (("XIX", "XX"),)
    assert nearest(INCREMENTS, "III", 2) == (("VII", "VIII"), ("XIX", "XX"))
    assert nearest(INCREMENTS, "4", 2) == (("1", "2"), ("9", "10"))
    reviews = [
        ("The food was cold and the waiter rude", "bad"),
        ("Great food, friendly waiter", "good"),
        ("I lost my umbrella", "off topic"),
    ]
    assert nearest(reviews, "The waiter was rude to us, and the soup was cold", 1)[0][1] == "bad"
    twice = [("same", "first"), ("same", "second")]
    assert nearest(twice, "same", 5) == (("same", "first"), ("same", "second"))
    assert nearest(INCREMENTS, "x", 0) == nearest((), "x", 3) == ()


@given(st.lists(st.text(), min_size=1, max_size=5))
def test_embeddings_are_unit_vectors(texts: list[str]) -> None:
    vectors = anyio.run(EchoEngine().embed, texts)
    assert [len(vector) for vector in vectors] == [768] * len(texts)
    assert all(math.isclose(math.hypot(*vector), 1) for vector in vectors)


def test_embeddings_of_like_texts_are_near() -> None:
    def product(left: list[float], right: list[float]) -> float:
        return sum(a * b for a, b in zip(left, right, strict=True))

    cat, cats, bond = anyio.run(EchoEngine().embed, ["the cat sat", "The cats sat down", "bond yields fell"])
    assert product(cat, cats) > 0.5 > product(cat, bond)


def test_the_engine_in_the_documentation() -> None:
    page = (Path(__file__).parents[2] / "docs" / "engines.md").read_text()
    (source,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    names: dict[str, Any] = {}
    exec(source, names)
    engine: Engine = names["BackwardsEngine"]()
    answer = anyio.run(partial(ask, engine, "stressed", max_tokens=8))
    assert (answer.text, answer.finish, answer.output_tokens) == ("desserts", "stop", 8)
    assert anyio.run(partial(ask, engine, "stressed", max_tokens=7)).finish == "length"


def test_echo_says_what_the_documentation_says() -> None:
    page = (Path(__file__).parents[2] / "docs" / "engines.md").read_text()
    turns = (Turn("user", "x"), Turn("tool", '{"celsius": 4}', name="get_weather"))
    for text in (echo("Hello").text, echo(turns=turns).text):
        assert f"`{text}`" in page
    variants = {echo("Hello", seed=seed).text for seed in range(50)}
    assert len(variants) == 40


@pytest.mark.parametrize(
    ("kind", "settings", "says"),
    [
        ("openai", {}, "--upstream URL"),
        ("openai", {"upstream": "localhost:8000"}, "must be an http or https URL"),
        ("openai", {"upstream": "http://localhost/v1?key=k"}, "without a query"),
        ("openai", {"upstream": "http://localhost:port"}, "must be an http or https URL"),
    ],
)
def test_an_engine_that_cannot_start_says_why(kind: Any, settings: dict[str, Any], says: str) -> None:
    with pytest.raises(EngineError, match=says):
        open_engine(kind, **settings)
