"""Streams: what arrives is given at once, what is wrong raises after it, and leaving closes the connection."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import pytest

from genwire import AsyncGenerativeLanguage, errors
from genwire.testing import Emulator
from tests.both import API_KEY, MANY, ONCE, Both
from tests.clean_errors import assert_clean
from tests.integration.ways import LLAMA, MODEL, SAID
from tests.played import Act, Script, answer, event, event_stream, played

JSON = "application/json; charset=UTF-8"


def said(text: str, **more: Any) -> dict[str, Any]:
    """An event of streamGenerateContent."""
    return {"candidates": [{"content": {"role": "model", "parts": [{"text": text}]}, "index": 0, **more}]}


END = said("!", finishReason="STOP")
WHOLE = [said("Grüße, "), said("\u2028W\u0085elt"), END]
TEXT = "Grüße, \u2028W\u0085elt!"


def generate(client: Any) -> Any:
    return client.models.generate_content_stream(model=MODEL, contents="Hello")


def run(client: Any) -> Any:
    return client.run_stream(LLAMA, prompt="Hello")


async def text_of(both: Both, stream: Any) -> str:
    return "".join(await both.list(stream.text_stream))


async def until_error(both: Both, items: Any) -> tuple[list[Any], errors.GenwireError]:
    """What came before the error, and the error."""
    came: list[Any] = []
    try:
        async for item in both.each(items):
            came.append(item)
    except errors.GenwireError as error:
        assert_clean(error)
        return came, error
    raise AssertionError("it ended without an error")


async def test_events_text_and_the_final_result(both: Both) -> None:
    gl = both.google()
    events = await both.list(generate(gl))
    assert len(events) > 2
    assert "".join(event.text for event in events) == SAID
    assert await text_of(both, generate(gl)) == SAID

    final = await both.get(generate(gl).final())
    assert final.text == SAID
    assert final.finish_reason == "STOP"
    assert final.usage_metadata == events[-1].usage_metadata

    cf = both.workers_ai()
    assert await text_of(both, run(cf)) == SAID
    final = await both.get(run(cf).final())
    assert final.text == SAID
    assert final.usage.completion_tokens > 0


async def test_final_after_some_events_has_all_of_them(both: Both) -> None:
    async with both.open(generate(both.google())) as stream:
        first = await both.next(stream)
        final = await both.get(stream.final())
    assert final.text == SAID
    assert SAID.startswith(first.text)


async def test_a_stream_can_be_awaited(emulator: Emulator) -> None:
    both = Both("async", emulator)
    assert await text_of(both, await generate(both.google())) == SAID
    await both.close_all()


async def test_nothing_is_sent_before_the_first_event_is_asked_for(both: Both) -> None:
    stream = generate(both.google())
    assert both.emulator.requests() == []
    await both.close(stream)
    for use in (stream, stream.text_stream):
        with pytest.raises(errors.ClosedError):
            await both.list(use)
    with pytest.raises(errors.ClosedError):
        await both.get(stream.final())
    assert both.emulator.requests() == []


ODD_FORMS: dict[str, bytes] = {
    "CRLF": event_stream(*(event(data) for data in WHOLE)),
    "LF": event_stream(*(event(data, end=b"\n\n") for data in WHOLE)),
    "CR": event_stream(*(event(data, end=b"\r\r") for data in WHOLE)),
    "no space after the colon": event_stream(*(event(data).replace(b"data: ", b"data:") for data in WHOLE)),
    "a single event without its empty line": event_stream(
        *(event(data) for data in WHOLE[:-1]), event(END, end=b"")
    ),
    "comments and other fields, in any order": event_stream(
        b": keep alive\n\nretry: 10\n\n",
        *(
            b"id: 1\nevent: message\n: note\n" + event(data, end=b"\nid: 2\nevent: again\n\n")
            for data in WHOLE
        ),
    ),
    "data over several lines": event_stream(*(event(data).replace(b',"', b',\r\ndata: "') for data in WHOLE)),
    "empty lines and comments before, between and after": event_stream(
        b"\r\n\r\n",
        event(WHOLE[0]),
        b"\r\n: \r\n\r\n",
        event(WHOLE[1]),
        b"\r\n",
        event(END),
        b"\r\n\r\n:\r\n",
    ),
    "byte by byte": event_stream(*(bytes([byte]) for byte in b"".join(event(data) for data in WHOLE))),
    "until the connection ends": event_stream(*(event(data) for data in WHOLE), chunked=False),
    "a JSON array": event_stream(
        b"[", b",\r\n".join(event(data, end=b"")[6:] for data in WHOLE), b"\n]\n", content_type=JSON
    ),
    "a JSON array byte by byte": event_stream(
        *(bytes([byte]) for byte in b"[" + b",".join(event(data, end=b"")[6:] for data in WHOLE) + b"]"),
        content_type=JSON,
    ),
    "a JSON array whose last line end is a chunk of its own": event_stream(
        b"[" + b",".join(event(data, end=b"")[6:] for data in WHOLE), b"]", b"\n", content_type=JSON
    ),
    "another content type": event_stream(*(event(data) for data in WHOLE), content_type="text/plain"),
}


@pytest.mark.parametrize("form", ODD_FORMS.values(), ids=ODD_FORMS)
async def test_peers_odd_forms_are_read(both: Both, form: bytes) -> None:
    """google-genai refuses `data:` without a space, comments, `event:` lines and arrays (PG#1024, #926, #1010).

    google-generativeai fails on a line end that comes as a chunk of its own after the `]`; `iter_lines()` splits JSON
    at U+2028; httpx-sse drops an event without its empty line.
    """
    with played([form]) as server:
        gl = both.google(base_url=server.url)
        assert [event.text for event in await both.list(generate(gl))] == [data_text(data) for data in WHOLE]


def data_text(data: dict[str, Any]) -> str:
    text: str = data["candidates"][0]["content"]["parts"][0]["text"]
    return text


async def test_peers_odd_content_is_kept(both: Both) -> None:
    """google-generativeai: IndexError for two events in a row without parts."""
    odd = [
        {"candidates": [{"content": {"role": "model"}, "index": 0}]},
        {"candidates": [{"content": {"role": "model", "parts": []}, "index": 0}]},
        {"candidates": [{"content": {}, "index": 0, "finishReason": None}]},
        {"usageMetadata": {"promptTokenCount": 1}, "news": {"unknown": [1]}},
        {},
        said("Hello", newField="kept"),
        said("", finishReason="NEW_REASON"),
    ]
    with played([event_stream(*(event(data) for data in odd))]) as server:
        gl = both.google(base_url=server.url)
        events = await both.list(generate(gl))
        assert [event.to_dict() for event in events[3:6]] == odd[3:6]
        final = await both.get(generate(gl).final())
    assert [event.parts for event in events[:5]] == [[]] * 5
    assert final.text == "Hello"
    assert final.finish_reason == "NEW_REASON"
    assert final.additional_properties == {"news": {"unknown": [1]}}
    assert final.candidates[0].additional_properties == {"newField": "kept"}


BODY = b"".join(event(data) for data in WHOLE)
FRAMINGS: dict[str, tuple[bytes, bytes]] = {
    "chunked": (event_stream(BODY)[: -len(BODY) - 7], BODY + b"\r\n0\r\n\r\n"),
    "until the connection ends": (event_stream(chunked=False), BODY),
}


@pytest.mark.slow
@pytest.mark.parametrize(("head", "rest"), FRAMINGS.values(), ids=FRAMINGS)
async def test_peers_a_stream_that_is_cut_at_any_byte(both: Both, head: bytes, rest: bytes) -> None:
    """What had come whole is given, and no more; then it raises. In the head, the call has not begun.

    google-genai leaks its HTTP library's RemoteProtocolError (openai-python#763, mistralai/client-python#532); with
    others a truncated stream looks like a whole one.
    """
    begun = head.index(b"\r\n\r\n") + 4
    cuts: list[Script] = [[(head + rest)[:at]] for at in range(len(head + rest))]
    with played(*cuts) as server:
        gl = both.google(base_url=server.url, retry=ONCE)
        for at in range(len(cuts)):
            came: list[str] = []
            try:
                async for item in both.each(generate(gl)):
                    came.append(item.text)
            except errors.StreamTruncatedError as error:
                assert at >= begun
                assert_clean(error)
            except errors.APIConnectionError as error:
                assert at < begun
                assert came == []
                assert_clean(error)
            else:  # nothing but the frame around it was missing
                assert head == FRAMINGS["until the connection ends"][0]
                assert at >= len(head + BODY) - 4
                assert "".join(came) == TEXT
            assert TEXT.startswith("".join(came))
            assert len(came) >= (head + rest)[len(head) : at].count(b"\r\n\r\n")


@pytest.mark.parametrize("left", ["break", "with", "close", "an exception", "text_stream", "garbage"])
async def test_peers_leaving_a_stream_gives_the_connection_back(both: Both, left: str) -> None:
    """A bare asynchronous generator that is left with `break` keeps the response open."""
    endless: Script = [event_stream(event(WHOLE[0]), event(WHOLE[1]))[: -len(b"0\r\n\r\n")], Act.HOLD]
    with played(endless, [answer(END)]) as server:
        gl = both.google(base_url=server.url, http_client=both.one_connection(), timeout=5)
        stream = generate(gl)
        if left == "break":
            await both.first(stream)
        elif left == "text_stream":
            await both.first(stream.text_stream)
        elif left == "with":
            async with both.open(stream) as entered:
                await both.next(entered)
        elif left == "close":
            await both.next(stream)
            await both.close(stream)
        elif left == "an exception":
            with pytest.raises(ZeroDivisionError):
                await both.first(stream, fail=ZeroDivisionError)
        else:
            await both.next(stream)
            del stream
        # The only connection is free again, in time for the next call.
        assert (await both.get(gl.models.generate_content(model=MODEL, contents="Hello"))).text == "!"
        assert server.left.acquire(timeout=5)


@pytest.mark.parametrize("texts", [False, True])
async def test_a_loop_that_the_garbage_collector_ends_gives_the_connection_back(
    texts: bool,
) -> None:
    failures: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, failure: failures.append(failure))
    endless: Script = [event_stream(event(WHOLE[0]), event(WHOLE[1]))[: -len(b"0\r\n\r\n")], Act.HOLD]
    with played(endless) as server:
        async with AsyncGenerativeLanguage(api_key=API_KEY, base_url=server.url) as gl:

            async def leave_in_a_cycle() -> None:
                stream = generate(gl)
                loop = aiter(stream.text_stream if texts else stream)
                await anext(loop)
                cycle: list[Any] = [loop]
                cycle.append(cycle)

            await leave_in_a_cycle()
            gc.collect()
            assert await asyncio.to_thread(server.left.acquire, timeout=5)
    assert failures == []


async def test_a_stream_that_was_left_says_so(both: Both) -> None:
    stream = generate(both.google())
    await both.first(stream)
    with pytest.raises(errors.ClosedError, match=r"closed before its end") as caught:
        await both.get(stream.final())
    assert_clean(caught.value)
    with pytest.raises(errors.ClosedError):
        await both.list(stream)


async def test_a_stream_that_was_read_is_empty(both: Both) -> None:
    stream = generate(both.google())
    assert await both.list(stream)
    assert await both.list(stream) == []
    await both.close(stream)
    assert (await both.get(stream.final())).text == SAID


async def test_peers_nothing_is_held_back(both: Both) -> None:
    """Each event is given when it comes: google-generativeai gives it with the next one, which never comes."""
    with played([event_stream(event(WHOLE[0]))[: -len(b"0\r\n\r\n")], Act.HOLD]) as server:
        async with both.open(generate(both.google(base_url=server.url, timeout=5))) as stream:
            first = await both.next(stream)
            assert first.text == data_text(WHOLE[0])


ERROR = {"error": {"code": 499, "message": "The operation was cancelled.", "status": "CANCELLED"}}
ERRORS: dict[str, bytes] = {
    "an event": event(ERROR),
    "an event with an array": event([ERROR]),
    "bare lines": b'{\n  "error": {\n    "code": 499,\n    "message": "The operation was cancelled.",\n'
    b'    "status": "CANCELLED"\n  }\n}\n',
    "one bare line": event(ERROR, end=b"")[6:],
}


@pytest.mark.parametrize("cut", [False, True], ids=["ended", "cut"])
@pytest.mark.parametrize("error", ERRORS.values(), ids=ERRORS)
async def test_peers_an_error_in_mid_stream_comes_after_what_had_arrived(
    both: Both, error: bytes, cut: bool
) -> None:
    """agno#1055: it was lost. PG#1162: it comes line by line, without `data:`."""
    form = event_stream(event(WHOLE[0]), event(WHOLE[1]), error)
    with played([form[: -len(b"0\r\n\r\n")] if cut else form]) as server:
        gl = both.google(base_url=server.url)
        came, raised = await until_error(both, generate(gl))
        assert [event.text for event in came] == [data_text(data) for data in WHOLE[:2]]
        assert isinstance(raised, errors.StreamError)
        assert not isinstance(raised, errors.StreamTruncatedError)
        assert (raised.status, raised.code) == ("CANCELLED", 499)
        assert "The operation was cancelled." in str(raised)
        assert raised.body == ERROR


async def test_an_error_in_the_middle_of_a_json_array(both: Both) -> None:
    array = b"[" + b",".join(event(data, end=b"")[6:] for data in (WHOLE[0], ERROR)) + b"]"
    with played([event_stream(array, content_type=JSON)]) as server:
        came, raised = await until_error(both, generate(both.google(base_url=server.url)))
    assert [event.text for event in came] == [data_text(WHOLE[0])]
    assert isinstance(raised, errors.StreamError)
    assert raised.status == "CANCELLED"


@pytest.mark.parametrize("garbage", [b"data: {nonsense}\n\n", b"data: [1, 2]\n\n", b"data: \xff\xfe\n\n"])
async def test_garbage_in_mid_stream(both: Both, garbage: bytes) -> None:
    with played([event_stream(event(WHOLE[0]), garbage, event(END))]) as server:
        came, raised = await until_error(both, generate(both.google(base_url=server.url)))
    assert [event.text for event in came] == [data_text(WHOLE[0])]
    assert isinstance(raised, errors.StreamError)


async def test_peers_a_stream_of_googles_may_end_without_a_finish_reason(both: Both) -> None:
    """Recorded streams of the real service end so. What came is given, with a warning."""
    with played([event_stream(event(WHOLE[0]), event(WHOLE[1]))]) as server:
        gl = both.google(base_url=server.url)
        with pytest.warns(errors.StreamTruncatedWarning, match="ended without a finish reason"):
            final = await both.get(generate(gl).final())
        with pytest.warns(errors.StreamTruncatedWarning):
            events = await both.list(generate(gl))
        chat = gl.chats.create(model=MODEL)
        with pytest.warns(errors.StreamTruncatedWarning):
            await both.list(chat.send_message_stream("Hello"))
    assert final.text == "Gr\u00fc\u00dfe, \u2028W\u0085elt"
    assert final.finish_reason is None
    assert len(events) == 2
    assert len(chat.history) == 2


async def test_the_warning_of_an_end_without_a_reason_may_be_an_error(both: Both) -> None:
    """As all warnings are in these tests, and under `python -W error`."""
    came: list[str] = []

    async def read(gl: Any) -> None:
        async for item in both.each(generate(gl)):
            came.append(item.text)

    with played([event_stream(event(WHOLE[0]))]) as server, pytest.raises(errors.StreamTruncatedWarning):
        await read(both.google(base_url=server.url))
    assert came == [data_text(WHOLE[0])]


CUT: dict[str, bytes] = {
    "nothing at all": event_stream(),
    "half an event": event_stream(event(WHOLE[0]), event(WHOLE[1])[:20]),
    "half an array": event_stream(b"[" + event(WHOLE[0], end=b"")[6:], content_type=JSON),
    "a connection that was cut": event_stream(event(WHOLE[0]))[: -len(b"0\r\n\r\n")],
    "a body without a length": event_stream(event(WHOLE[0]), chunked=False),
}


@pytest.mark.parametrize("form", CUT.values(), ids=CUT)
async def test_a_stream_of_googles_that_is_not_whole_raises(both: Both, form: bytes) -> None:
    with played([form]) as server:
        came, raised = await until_error(both, generate(both.google(base_url=server.url)))
    assert len(came) <= 1
    assert isinstance(raised, errors.StreamTruncatedError)


USAGE = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
NO_ENDS: dict[str, list[Any]] = {
    "text alone": [{"response": "a"}],
    "usage with each piece": [{"response": "a", "usage": USAGE}, {"response": "b", "usage": USAGE}],
    "usage with each piece in OpenAI's form": [
        {"choices": [{"index": 0, "delta": {"role": "assistant", "content": ""}}], "usage": USAGE},
        {"choices": [{"index": 0, "delta": {"content": "a"}}], "usage": USAGE},
    ],
    "usage before the text": [{"response": "", "usage": USAGE}, {"response": "a"}],
}


@pytest.mark.parametrize("events", NO_ENDS.values(), ids=NO_ENDS)
async def test_peers_a_stream_that_ends_without_its_end_is_cut(both: Both, events: list[Any]) -> None:
    """The connection ends in order, but no event says that the answer is complete: elsewhere that is success.

    The usage comes with every event of some models (cloudflare/ai#651).
    """
    with played([event_stream(*map(event, events))]) as server:
        came, raised = await until_error(both, run(both.workers_ai(base_url=server.url)))
    assert len(came) == len(events)
    assert isinstance(raised, errors.StreamTruncatedError)


ENDS: dict[str, list[Any]] = {
    "usage without text": [{"response": "a"}, {"response": "", "usage": USAGE}],
    "usage with each piece": [{"response": "a", "usage": USAGE}, {"response": "", "usage": USAGE}],
    "usage without choices": [
        {"choices": [{"index": 0, "delta": {"content": "a"}}], "usage": USAGE},
        {"choices": [], "usage": USAGE},
    ],
    "a finish reason": [{"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]}],
    "the marker": [{"response": "a", "usage": USAGE}, b"[DONE]"],
}


@pytest.mark.parametrize("events", ENDS.values(), ids=ENDS)
async def test_each_end_of_a_stream_of_workers_ai_is_known(both: Both, events: list[Any]) -> None:
    with played([event_stream(*map(event, events))]) as server:
        final = await both.get(run(both.workers_ai(base_url=server.url)).final())
    assert final.text == "a"
    assert final.usage is None or final.usage.total_tokens == 2


async def test_after_the_end_nothing_matters(both: Both) -> None:
    """The event that marks the end has come; that the connection then breaks does no harm."""
    form = event_stream(event({"response": "Hello"}), event(b"[DONE]"))
    with played([form[: -len(b"0\r\n\r\n")]]) as server:
        cf = both.workers_ai(base_url=server.url)
        assert await text_of(both, run(cf)) == "Hello"


async def test_a_stalled_stream_ends_in_time(both: Both) -> None:
    both.emulator.fault("stall", operation="models.streamGenerateContent", after_bytes=700, count=None)
    came, raised = await until_error(both, generate(both.google(timeout=0.25, retry=MANY)))
    assert came
    assert isinstance(raised, errors.StreamTruncatedError)
    assert "no data for 0.25 s" in str(raised)


async def test_a_closed_client_ends_its_streams(both: Both) -> None:
    with played([event_stream(event(WHOLE[0]))[: -len(b"0\r\n\r\n")], Act.HOLD]) as server:
        gl = both.google(base_url=server.url, timeout=5)
        stream = generate(gl)
        await both.next(stream)
        await both.close(gl)
        _, raised = await until_error(both, stream)
        assert isinstance(raised, errors.ClosedError)


async def test_a_blocked_prompt_raises_for_its_text_and_not_for_its_events(both: Both) -> None:
    blocked = {"promptFeedback": {"blockReason": "SAFETY"}}
    with played([event_stream(event(blocked))]) as server:
        gl = both.google(base_url=server.url)
        (only,) = await both.list(generate(gl))
        assert only.prompt_feedback.block_reason == "SAFETY"
        with pytest.raises(errors.BlockedError) as caught:
            await text_of(both, generate(gl))
        assert caught.value.reason == "SAFETY"


async def test_leaving_a_stream_of_the_emulator_logs_nothing(
    both: Both, caplog: pytest.LogCaptureFixture
) -> None:
    gl = both.google(http_client=both.one_connection())
    await both.first(gl.models.generate_content_stream(model=MODEL, contents="A long story. " * 500))
    await both.get(gl.models.count_tokens(model=MODEL, contents="Hello"))
    assert [one.getMessage() for one in caplog.records if one.name == "asyncio"] == []
