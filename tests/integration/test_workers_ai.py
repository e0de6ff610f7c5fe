"""Workers AI: questions with their options, tools and JSON, and how results are shown."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass
from typing import Annotated, Any, TypedDict

import pydantic
import pytest

from genwire import RunResult
from genwire.errors import ParseError, ValidationError
from genwire.testing import emulator as run_emulator
from genwire_raw.workers_ai import models as raw
from tests.both import Both
from tests.clean_errors import assert_clean
from tests.integration.ways import LLAMA, SAID
from tests.played import answer, played

MODELS = [
    LLAMA,
    "@hf/google/gemma-7b-it",
    "@cf/qwen/qwen1.5-0.5b-chat",
    "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
]


PARAMETERS = {"type": "object", "properties": {"city": {"type": "string", "description": "Its name."}}}
TOOL = {"name": "weather", "description": "Tells the weather.", "parameters": PARAMETERS}
ASKING = [{"role": "user", "content": "Use the tool weather."}]


# Asking


@pytest.mark.parametrize("model", MODELS)
async def test_every_model_answers_a_prompt_and_messages_whole_and_in_pieces(
    both: Both, cf: Any, model: str
) -> None:
    said = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello"}]
    for question in ({"prompt": "Hello"}, {"messages": said}):
        answered = await both.get(cf.run(model, **question))
        assert (type(answered), answered.text, answered.calls) == (RunResult, SAID, [])
        assert answered.usage.total_tokens == answered.usage.prompt_tokens + answered.usage.completion_tokens
        stream = cf.run_stream(model, **question)
        assert "".join(await both.list(stream.text_stream)) == SAID
        assert await both.get(cf.run_stream(model, **question).final()) == answered


async def test_peers_slashes_of_a_model_stay_as_they_are(both: Both, cf: Any) -> None:
    for model in (LLAMA, "@cf/meta/llama-3.3-70b-instruct-fp8-fast"):
        await both.get(cf.run(model, prompt="Hello"))
        sent = both.emulator.requests()[-1]
        assert sent["path"] == f"/client/v4/accounts/account/ai/run/{model}"


async def test_every_option_of_the_pages_is_sent(both: Both, cf: Any) -> None:
    options = {
        "max_tokens": 20,
        "temperature": 0.5,
        "top_p": 0.9,
        "top_k": 10,
        "seed": 7,
        "repetition_penalty": 1.1,
        "frequency_penalty": 0.1,
        "presence_penalty": 0.2,
    }
    await both.get(cf.run(LLAMA, prompt="Hello", raw=True, lora="my-lora", image=b"\x00\xff", **options))
    (sent,) = both.emulator.requests()
    assert sent["body"] == {"prompt": "Hello", "raw": True, "lora": "my-lora", "image": [0, 255], **options}

    functions = [{"name": "f", "code": "return 1"}]
    said = [raw.TextGenerationMessage(role="user", content="Hello")]
    await both.get(cf.run(LLAMA, messages=said, functions=functions, image=[1, 2], **options))
    sent = both.emulator.requests()[-1]
    assert sent["body"] == {
        "messages": [{"role": "user", "content": "Hello"}],
        "functions": functions,
        "image": [1, 2],
        **options,
    }


async def test_other_models_may_have_other_options(both: Both, cf: Any) -> None:
    await both.get(
        cf.run("@cf/meta/llama-3.3-70b-instruct-fp8-fast", prompt="Hello", guided=True, extra={"top_n": 3})
    )
    (sent,) = both.emulator.requests()
    assert sent["body"] == {"prompt": "Hello", "guided": True, "top_n": 3}


async def test_peers_content_that_is_null_becomes_text(both: Both, cf: Any) -> None:
    said: list[dict[str, Any]] = [
        {"role": "user", "content": "Hi"},
        {"role": "assistant", "content": None},
        {"role": "user", "content": "Hello"},
    ]
    assert (await both.get(cf.run(LLAMA, messages=said))).text == SAID
    (sent,) = both.emulator.requests()
    assert sent["body"]["messages"][1] == {"role": "assistant", "content": ""}
    assert said[1]["content"] is None  # the caller's own


@pytest.mark.parametrize("method", ["run", "run_stream"])
@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({}, "give either prompt or messages, got neither"),
        ({"prompt": "a", "messages": []}, "give either prompt or messages, got prompt and messages"),
        ({"prompt": "a", "stream": True}, "run_stream gives it piece by piece"),
        ({"prompt": "a", "temprature": 1}, "no option 'temprature' .did you mean 'temperature'"),
        ({"prompt": "a", "temperature": 6}, "temperature must be at most 5, got 6"),
        ({"prompt": "a", "top_k": 0}, "top_k must be at least 1"),
        ({"prompt": ""}, "prompt must have at least 1 character"),
        ({"messages": [{"role": "user"}]}, r"messages\[0\].content is required"),
        (
            {"messages": [{"role": "user", "content": "a"}], "tools": [{"name": "x"}]},
            r"tools\[0\].description is required",
        ),
    ],
    ids=repr,
)
async def test_what_breaks_a_rule_of_the_pages_is_not_sent(
    both: Both, cf: Any, method: str, options: dict[str, Any], reason: str
) -> None:
    async def ask() -> None:
        asked = getattr(cf, method)(LLAMA, **options)
        await (both.get(asked) if method == "run" else both.list(asked))

    with pytest.raises(ValidationError, match=reason):
        await ask()
    assert both.emulator.requests() == []


# Tools


SHAPES = {
    "plain": TOOL,
    "OpenAI's": {"type": "function", "function": TOOL},
    "model": raw.TextGenerationTool.from_dict(TOOL),
}


@pytest.mark.parametrize("model", [LLAMA, "@cf/meta/llama-3.3-70b-instruct-fp8-fast"])
@pytest.mark.parametrize("shape", SHAPES)
async def test_tools_of_both_shapes_are_called(both: Both, cf: Any, shape: str, model: str) -> None:
    asked = {"messages": ASKING, "tools": [SHAPES[shape]]}
    whole = await both.get(cf.run(model, **asked))
    pieces = await both.get(cf.run_stream(model, **asked).final())
    for answered in (whole, pieces):
        (call,) = answered.calls
        assert call.name == "weather"
        assert [*call.arguments] == ["city"]
        assert answered.text == ""


# JSON


class Person(TypedDict):
    name: str
    age: int


@dataclass
class Point:
    x: float
    y: float


async def test_an_answer_in_json_is_an_instance_of_the_type_asked_for(both: Both, cf: Any) -> None:
    for wanted, kind in ((Person, dict), (Point, Point), (list[Point], list)):
        options = {"prompt": "Anything", "response_format": wanted}
        whole = await both.get(cf.run("@cf/meta/llama-3.3-70b-instruct-fp8-fast", **options))
        pieces = await both.get(cf.run_stream("@cf/meta/llama-3.3-70b-instruct-fp8-fast", **options).final())
        for answered in (whole, pieces):
            assert isinstance(answered.parsed, kind)
            assert answered.parsed is answered.parsed


@pytest.mark.parametrize(
    "form",
    [
        {"type": "json_schema", "json_schema": {"type": "object", "properties": {"n": {"type": "integer"}}}},
        {
            "type": "json_schema",
            "json_schema": {
                "name": "n",
                "schema": {"type": "object", "properties": {"n": {"type": "integer"}}},
            },
        },
        raw.ResponseFormat(
            type="json_schema", json_schema={"type": "object", "properties": {"n": {"type": "integer"}}}
        ),
    ],
    ids=["bare", "with a name around it", "model"],
)
async def test_peers_a_schema_is_sent_bare(both: Both, cf: Any, form: Any) -> None:
    model = "@cf/meta/llama-3.3-70b-instruct-fp8-fast"
    answered = await both.get(cf.run(model, prompt="Anything", response_format=form))
    assert isinstance(answered.parsed["n"], int)
    (sent,) = both.emulator.requests()
    assert sent["body"]["response_format"]["json_schema"] == {
        "type": "object",
        "properties": {"n": {"type": "integer"}},
    }


async def test_a_schema_is_given_as_the_type_or_as_json_schema(both: Both, cf: Any) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}}
    for wanted, kind in ((Point, Point), (schema, dict)):
        options = {"prompt": "Anything", "response_schema": wanted}
        assert isinstance((await both.get(cf.run(LLAMA, **options))).parsed, kind)
        assert isinstance((await both.get(cf.run_stream(LLAMA, **options).final())).parsed, kind)
    assert [sent["body"]["response_format"]["type"] for sent in both.emulator.requests()] == [
        "json_schema"
    ] * 4
    assert both.emulator.requests()[-1]["body"]["response_format"]["json_schema"] == schema
    assert "propertyOrdering" not in str(both.emulator.requests())  # a keyword of Google's
    with pytest.raises(ValidationError, match="give either response_format or response_schema, got both"):
        await both.get(cf.run(LLAMA, prompt="a", response_format=Point, response_schema=Point))


async def test_the_order_that_googles_models_follow_is_not_sent_to_others(both: Both, cf: Any) -> None:
    inner = {
        "type": "object",
        "properties": {"propertyOrdering": {"type": "string"}, "n": {"type": "integer"}},
    }
    ordered = {**inner, "propertyOrdering": ["n", "propertyOrdering"]}
    schema = {"type": "object", "properties": {"inner": ordered}, "propertyOrdering": ["inner"]}
    bare = {"type": "object", "properties": {"inner": inner}}
    function = {"name": "f", "description": "F.", "parameters": schema}
    tools = [{"type": "function", "function": function}]
    await both.get(cf.run(LLAMA, prompt="a", response_schema=schema))
    await both.get(cf.run(LLAMA, messages=[{"role": "user", "content": "a"}], tools=tools))
    first, second = (sent["body"] for sent in both.emulator.requests())
    assert first["response_format"]["json_schema"] == bare
    assert second["tools"][0]["function"]["parameters"] == bare


async def test_bounds_are_sent_in_json_schemas_own_words(both: Both, cf: Any) -> None:
    wanted = Annotated[int, pydantic.Field(gt=0, multiple_of=5)]
    await both.get(cf.run(LLAMA, prompt="a", response_schema=wanted))
    (sent,) = both.emulator.requests()
    assert sent["body"]["response_format"]["json_schema"] == {
        "type": "integer",
        "exclusiveMinimum": 0,
        "multipleOf": 5,
    }


async def test_a_model_may_have_an_option_called_model(both: Both, cf: Any) -> None:
    await both.get(cf.run("@cf/meta/llama-3.1-8b-instruct", prompt="Hello", model="large"))
    (sent,) = both.emulator.requests()
    assert (sent["path"].rpartition("/run/")[2], sent["body"]["model"]) == (
        "@cf/meta/llama-3.1-8b-instruct",
        "large",
    )


async def test_results_are_shown_and_written(both: Both, cf: Any) -> None:
    whole = await both.get(cf.run(LLAMA, prompt="Hello"))
    assert json.loads(whole.to_json()) == whole.to_dict()
    assert whole._repr_markdown_() == SAID
    called = await both.get(cf.run(LLAMA, messages=ASKING, tools=[TOOL]))
    assert called._repr_markdown_().startswith('- `weather({"city":')
    first = (await both.list(cf.run_stream(LLAMA, prompt="Hello")))[0]
    assert json.loads(first.to_json()) == first.to_dict()
    assert repr(RunResult[int]) == "genwire.RunResult[int]"
    again = pickle.loads(pickle.dumps(whole))
    assert (again, repr(again)) == (whole, repr(whole))


async def test_any_json_is_parsed(both: Both, cf: Any) -> None:
    options = {"prompt": "Anything", "response_format": {"type": "json_object"}}
    assert isinstance(
        (await both.get(cf.run("@cf/meta/llama-3.3-70b-instruct-fp8-fast", **options))).parsed, dict
    )


@pytest.mark.parametrize(
    ("response", "reason"),
    [
        ('{"name": "Ann"', "is not JSON"),
        ('{"name": "Ann"}', "age"),
        ("", "is empty"),
        ({"name": 1, "age": 2}, "name"),
    ],
    ids=repr,
)
async def test_what_is_not_the_json_asked_for_is_an_error_that_keeps_the_text(
    both: Both, response: Any, reason: str
) -> None:
    with played([answer({"success": True, "result": {"response": response}})]) as service:
        asked = both.workers_ai(base_url=service.url).run(
            LLAMA, prompt="Anything", extra={}, response_format=Person
        )
        answered = await both.get(asked)
    with pytest.raises(ParseError, match=reason) as caught:
        _ = answered.parsed
    assert caught.value.text == answered.text
    assert_clean(caught.value)


async def test_the_emulators_other_dialect_streams_too(both: Both) -> None:
    with run_emulator(stream_dialect="openai") as other:
        cf = both.workers_ai(base_url=other.cloudflare_url)
        assert (await both.get(cf.run_stream(LLAMA, prompt="Hello").final())).text == SAID
        called = await both.get(cf.run_stream(LLAMA, messages=ASKING, tools=[TOOL]).final())
    assert [call.name for call in called.calls] == ["weather"]
