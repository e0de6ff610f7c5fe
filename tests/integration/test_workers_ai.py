"""Workers AI: every way to ask, both dialects of streams, and what goes wrong."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass
from typing import Annotated, Any, TypedDict

import pydantic
import pytest

from genwire import Gateway, Retry, RunResult, ToolCall
from genwire.errors import (
    APIResponseError,
    APIStatusError,
    BadRequestError,
    ConfigurationError,
    ParseError,
    RateLimitError,
    StreamError,
    StreamTruncatedError,
    ValidationError,
)
from genwire.testing import emulator as run_emulator
from genwire_raw.workers_ai import models as raw
from tests.both import API_TOKEN, Both
from tests.clean_errors import assert_clean
from tests.played import answer, event, event_stream, played

pytestmark = pytest.mark.anyio

LLAMA = "@cf/meta/llama-3.2-3b-instruct"
MODELS = [
    LLAMA,
    "@hf/google/gemma-7b-it",
    "@cf/qwen/qwen1.5-0.5b-chat",
    "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
]
SAID = 'You said: "Hello". That is all I know.'
PARAMETERS = {"type": "object", "properties": {"city": {"type": "string", "description": "Its name."}}}
TOOL = {"name": "weather", "description": "Tells the weather.", "parameters": PARAMETERS}
ASKING = [{"role": "user", "content": "Use the tool weather."}]


@pytest.fixture
def cf(both: Both) -> Any:
    return both.workers_ai()


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


# What answers look like


def wrapped(result: Any, **more: Any) -> bytes:
    """An answer in the envelope."""
    return answer({"result": result, "success": True, "errors": [], "messages": [], **more})


MESSAGE = {
    "role": "assistant",
    "content": "Hello",
    "reasoning_content": "Hm.",
    "tool_calls": [{"id": "1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}],
}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (wrapped({"response": "Hello"}), "Hello"),
        (wrapped({"response": {"a": 1}}), '{"a":1}'),
        (wrapped({"response": 7}), "7"),
        (wrapped({"response": []}), "[]"),
        (wrapped({"response": None}), ""),
        (wrapped({}), ""),
        (wrapped("Hello"), "Hello"),
        (wrapped(None), ""),
        (wrapped({"choices": [{"message": {"content": "Hello"}}]}), "Hello"),
        (wrapped({"choices": [{"message": {"content": 1}}]}), "1"),
        (wrapped({"choices": [{"message": {"content": None}}]}), ""),
        (
            wrapped(
                {
                    "choices": [
                        {
                            "message": {
                                "content": [{"type": "text", "text": "Hel"}, {"type": "text", "text": "lo"}]
                            }
                        }
                    ]
                }
            ),
            "Hello",
        ),
        (wrapped({"choices": [{"text": "Hello"}]}), "Hello"),
        (wrapped({"choices": []}), ""),
        (answer({"choices": [{"message": {"content": "Hello"}}]}), "Hello"),
    ],
    ids=lambda value: value.decode().rpartition("\r\n\r\n")[2] if isinstance(value, bytes) else "",
)
async def test_peers_answers_of_every_shape_have_their_text(both: Both, body: bytes, text: str) -> None:
    with played([body]) as service:
        cf = both.workers_ai(base_url=service.url)
        assert (await both.get(cf.run(LLAMA, prompt="Hello"))).text == text
        # A model that does not stream answers a stream with the same.
        stream = cf.run_stream(LLAMA, prompt="Hello")
        assert "".join(await both.list(stream.text_stream)) == text
        assert (await both.get(stream.final())).text == text


@pytest.mark.parametrize(
    ("result", "calls"),
    [
        ({"tool_calls": [{"name": "f", "arguments": {"a": 1}}]}, [ToolCall("f", {"a": 1})]),
        ({"tool_calls": [{"name": "f"}]}, [ToolCall("f", {})]),
        ({"tool_calls": MESSAGE["tool_calls"]}, [ToolCall("f", {"a": 1}, "1")]),
        ({"choices": [{"message": MESSAGE}]}, [ToolCall("f", {"a": 1}, "1")]),
        ({"tool_calls": [{"function": {"name": "f", "arguments": "not JSON"}}]}, [ToolCall("f", "not JSON")]),
        ({"tool_calls": [{"function": {"name": "f", "arguments": {"a": 1}}}]}, [ToolCall("f", {"a": 1})]),
        ({"choices": [{"message": {"tool_calls": [{"id": "1"}]}}]}, [ToolCall("", {}, "1")]),
        ({"tool_calls": []}, []),
    ],
)
async def test_calls_of_every_shape_are_read_alike(both: Both, result: Any, calls: list[Any]) -> None:
    with played([wrapped(result)]) as service:
        answered = await both.get(both.workers_ai(base_url=service.url).run(LLAMA, prompt="Hello"))
    assert answered.calls == calls


async def test_what_is_no_object_is_no_answer(both: Both) -> None:
    with (
        played([answer([1])]) as service,
        pytest.raises(APIResponseError, match="expected a JSON object, got list"),
    ):
        await both.get(both.workers_ai(base_url=service.url).run(LLAMA, prompt="Hello"))


async def test_what_a_model_thought_and_why_it_stopped_is_told(both: Both) -> None:
    with played([wrapped({"choices": [{"message": MESSAGE, "finish_reason": "tool_calls"}]})]) as service:
        answered = await both.get(both.workers_ai(base_url=service.url).run(LLAMA, prompt="Hello"))
    assert (answered.reasoning, answered.finish_reason) == ("Hm.", "tool_calls")
    with played([wrapped({"response": "Hello"})]) as service:
        answered = await both.get(both.workers_ai(base_url=service.url).run(LLAMA, prompt="Hello"))
    assert (answered.reasoning, answered.finish_reason) == ("", None)


# Streams


DONE = event(b"[DONE]")
OWN = [
    event({"response": "Hel", "p": "abc"}),
    event({"response": "lo"}),
    event({"response": "", "usage": {"total_tokens": 3}}),
]


def delta(finish: str | None = None, index: int = 0, **more: Any) -> bytes:
    """An event of OpenAI's dialect."""
    return event({"id": "c", "choices": [{"index": index, "delta": more, "finish_reason": finish}]})


def piece(index: int, **function: Any) -> dict[str, Any]:
    """A piece of a call."""
    return {"index": index, "id": function.pop("id", None), "type": "function", "function": function}


OPENAI = [
    delta(role="assistant", content="", reasoning_content="H"),
    delta(content="Hel", reasoning_content="m."),
    delta(content="lo"),
    delta(index=1, content="another answer"),
    delta(tool_calls=[piece(0, id="1", name="f", arguments='{"a"'), piece(1, name="g", arguments="")]),
    delta(tool_calls=[piece(0, name=None, arguments=": 1}"), piece(1, arguments="{}")]),
    delta(tool_calls=[{"index": 0, "id": None, "type": None, "function": {"name": None, "arguments": None}}]),
    delta(tool_calls=[{"index": 1}]),
    delta(finish="tool_calls"),
    delta(finish="tool_calls"),
    event({"id": "c", "choices": [], "usage": {"total_tokens": 3}}),
]


@pytest.mark.parametrize(
    "done", [[DONE], [DONE, DONE], []], ids=["done", "done twice", "not said to be done"]
)
@pytest.mark.parametrize("events", [OWN, OPENAI], ids=["own", "OpenAI's"])
async def test_peers_both_dialects_stream(both: Both, events: list[bytes], done: list[bytes]) -> None:
    with played([event_stream(*events, *done)]) as service:
        stream = both.workers_ai(base_url=service.url).run_stream(LLAMA, prompt="Hello")
        assert "".join(await both.list(stream.text_stream)) == "Hello"
        whole = await both.get(stream.final())
    assert (whole.text, whole.usage.total_tokens) == ("Hello", 3)
    if events is OPENAI:
        assert whole.calls == [ToolCall("f", {"a": 1}, "1"), ToolCall("g", {})]
        assert (whole.reasoning, whole.finish_reason, whole.id) == ("Hm.", "tool_calls", "c")


async def test_calls_of_the_own_dialect_come_whole(both: Both) -> None:
    events = [event({"response": "", "tool_calls": [{"name": name, "arguments": {}}]}) for name in "fg"]
    with played([event_stream(*events, DONE)]) as service:
        stream = both.workers_ai(base_url=service.url).run_stream(LLAMA, prompt="Hello")
        assert [call.name for call in (await both.get(stream.final())).calls] == ["f", "g"]


@pytest.mark.parametrize(
    ("content", "text"), [({"content": 1}, "1"), ({"content": None}, ""), ({}, "")], ids=repr
)
async def test_peers_pieces_that_are_no_text_do_not_break_a_stream(
    both: Both, content: dict[str, Any], text: str
) -> None:
    with played(
        [event_stream(delta(**content), event({"choices": [{"text": "!"}]}), event({"p": "x"}), DONE)]
    ) as service:
        stream = both.workers_ai(base_url=service.url).run_stream(LLAMA, prompt="Hello")
        assert (await both.get(stream.final())).text == text + "!"


@pytest.mark.parametrize("events", [OWN[:2], OPENAI[:3]], ids=["own", "OpenAI's"])
async def test_a_stream_without_its_end_is_cut(both: Both, events: list[bytes]) -> None:
    with played([event_stream(*events)]) as service:
        stream = both.workers_ai(base_url=service.url).run_stream(LLAMA, prompt="Hello")
        came: list[str] = []

        async def read() -> None:
            async for text in both.each(stream.text_stream):
                came.append(text)

        with pytest.raises(StreamTruncatedError):
            await read()
    assert came == ["Hel", "lo"]


async def test_an_error_within_a_stream_comes_after_what_came_before(both: Both) -> None:
    stream = both.workers_ai().run_stream(LLAMA, prompt="emulate:error=3040/2 and more")
    came: list[Any] = []

    async def read() -> None:
        async for one in both.each(stream):
            came.append(one)

    with pytest.raises(StreamError) as caught:
        await read()
    assert caught.value.code == 3040
    assert len(came) == 2
    assert_clean(caught.value)


async def test_the_emulators_other_dialect_streams_too(both: Both) -> None:
    with run_emulator(stream_dialect="openai") as other:
        cf = both.workers_ai(base_url=other.cloudflare_url)
        assert (await both.get(cf.run_stream(LLAMA, prompt="Hello").final())).text == SAID
        called = await both.get(cf.run_stream(LLAMA, messages=ASKING, tools=[TOOL]).final())
    assert [call.name for call in called.calls] == ["weather"]


# Errors


FAILED: dict[str, Any] = {"result": None, "success": False, "messages": []}


@pytest.mark.parametrize(
    ("code", "kind", "status"),
    [
        (3036, RateLimitError, 429),
        (4006, RateLimitError, 429),
        (5007, BadRequestError, 400),
        (9, APIStatusError, 200),
    ],
)
async def test_peers_a_failure_with_http_200_is_raised(
    both: Both, code: int, kind: type[APIStatusError], status: int
) -> None:
    body = answer({**FAILED, "errors": [{"code": code, "message": "No."}]})
    with played([body]) as service:
        with pytest.raises(kind, match=r"No\.") as caught:
            await both.get(both.workers_ai(base_url=service.url).run(LLAMA, prompt="Hello"))
        assert (caught.value.code, caught.value.status_code) == (code, status)
        assert_clean(caught.value)
        with pytest.raises(StreamError) as broken:
            await both.list(both.workers_ai(base_url=service.url).run_stream(LLAMA, prompt="Hello"))
        assert broken.value.code == code
    with played([answer(FAILED)]) as service:
        with pytest.raises(APIStatusError):
            await both.get(both.workers_ai(base_url=service.url).run(LLAMA, prompt="Hello"))
        with pytest.raises(APIStatusError):
            await both.list(both.workers_ai(base_url=service.url).run_stream(LLAMA, prompt="Hello"))


@pytest.mark.parametrize(
    ("code", "requests"), [(3036, 1), (4006, 1), (3040, 3), (3050, 3), (5007, 1), (10000, 1)]
)
async def test_peers_a_daily_quota_is_not_asked_again_and_a_lack_of_capacity_is(
    both: Both, code: int, requests: int
) -> None:
    statuses = {3036: 429, 4006: 429, 3040: 429, 3050: 503, 5007: 400, 10000: 401}
    body = {**FAILED, "errors": [{"code": code, "message": "No."}]}
    both.emulator.fault("status", operation="ai.run*", count=None, status=statuses[code], body=body)
    cf = both.workers_ai(retry=Retry(attempts=3, initial=0.01))
    with pytest.raises(APIStatusError) as caught:
        await both.get(cf.run(LLAMA, prompt="Hello"))
    assert caught.value.code == code
    assert len(both.emulator.requests()) == requests
    with pytest.raises(APIStatusError):
        await both.list(cf.run_stream(LLAMA, prompt="Hello"))
    assert len(both.emulator.requests()) == 2 * requests


# AI Gateways


OPTIONS = Gateway(
    "main", skip_cache=True, cache_ttl=60, cache_key="a key", collect_log=False, metadata={"ü": 1}
)
HEADERS = {
    "cf-aig-skip-cache": "true",
    "cf-aig-cache-ttl": "60",
    "cf-aig-cache-key": "a key",
    "cf-aig-collect-log": "false",
    "cf-aig-metadata": '{"\\u00fc": 1}',
}


@pytest.mark.parametrize(("gateway", "headers"), [("main", {}), (OPTIONS, HEADERS)], ids=["id", "options"])
@pytest.mark.parametrize("where", ["client", "call"])
async def test_an_ai_gateway_is_gone_through_with_its_options(
    both: Both, gateway: Any, headers: dict[str, str], where: str
) -> None:
    client, call = (
        ({"gateway": gateway}, {}) if where == "client" else ({"gateway": "other"}, {"gateway": gateway})
    )
    cf = both.workers_ai(**client)
    assert (await both.get(cf.run(LLAMA, prompt="Hello", **call))).text == SAID
    assert (await both.get(cf.run_stream(LLAMA, prompt="Hello", **call).final())).text == SAID
    for sent in both.emulator.requests():
        assert (sent["operation"], sent["path"]) == ("gateway.run", f"/v1/account/main/workers-ai/{LLAMA}")
        assert {
            name: value for name, value in sent["headers"].items() if name.startswith("cf-aig")
        } == headers


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"id": ""}, "Gateway.id must be the id of a gateway"),
        ({"id": 7}, "Gateway.id must be a string, got 7"),
        ({"cache_ttl": -1}, "Gateway.cache_ttl must be at least 0, got -1"),
        ({"cache_ttl": "x"}, "Gateway.cache_ttl must be an integer, got 'x'"),
        ({"cache_key": "schlüssel"}, "Gateway.cache_key must match"),
        ({"cache_key": "a\r\nb: c"}, "Gateway.cache_key must match"),
        ({"skip_cache": "yes"}, "Gateway.skip_cache must be true or false"),
        ({"metadata": ["a"]}, "Gateway.metadata must be a mapping"),
        ({"metadata": {"a": [1]}}, "Gateway.metadata must hold strings, numbers and booleans"),
    ],
    ids=repr,
)
def test_a_gateway_checks_itself_when_it_is_made(options: dict[str, Any], reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason):
        Gateway(**{"id": "main", **options})


async def test_a_gateway_of_another_type_is_refused(both: Both) -> None:
    with pytest.raises(ConfigurationError, match="gateway must be the id of a gateway or a Gateway, got 7"):
        both.workers_ai(gateway=7)
    with pytest.raises(ConfigurationError, match="gateway must be the id of a gateway or a Gateway, got 7"):
        await both.get(both.workers_ai().run(LLAMA, prompt="Hello", gateway=7))
    assert both.emulator.requests() == []


async def test_a_gateway_is_where_the_base_url_is(both: Both) -> None:
    with played([wrapped({"response": "Hello"})]) as proxy:
        for base_url in (proxy.url, f"{proxy.url}/client/v4", f"{proxy.url}/deeper/"):
            await both.get(both.workers_ai(base_url=base_url, gateway="main").run(LLAMA, prompt="Hello"))
        lines = [request.split(b" ")[1].decode() for request in proxy.requests]
    path = f"/v1/account/main/workers-ai/{LLAMA}"
    assert lines == [path, path, f"/deeper{path}"]
    assert API_TOKEN.encode() in proxy.requests[0]
