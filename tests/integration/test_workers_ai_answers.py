"""Workers AI: answers of every shape, both dialects of streams, and errors."""

from __future__ import annotations

from typing import Any

import pytest

from genwire import Retry, ToolCall
from genwire.errors import (
    APIResponseError,
    APIStatusError,
    BadRequestError,
    RateLimitError,
    StreamError,
    StreamTruncatedError,
)
from tests.both import Both
from tests.clean_errors import assert_clean
from tests.integration.ways import LLAMA
from tests.played import answer, event, event_stream, played

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
