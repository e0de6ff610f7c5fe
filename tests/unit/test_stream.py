"""Streams without a network: what a body means, however it is cut into chunks."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import httpx
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire import errors
from genwire._core.effects import Flow, Reply
from genwire._core.stream_reading import Reading, StreamPlan
from genwire_raw._runtime.call import Call
from genwire_raw.generativelanguage import api
from genwire_raw.workers_ai import api as workers
from tests.unit.replies import play, reply, session


def events_of(read: Reading[Any, str]) -> list[Any]:
    """What came so far."""
    assert isinstance(read.accumulator, Joined)
    return read.accumulator.events


class Joined:
    """Puts the texts of events together."""

    def __init__(self) -> None:
        self.events: list[Any] = []

    def add(self, item: Any) -> None:
        self.events.append(item)

    def text(self, item: Any) -> str:
        return str(item.get("text", ""))

    def is_complete(self) -> bool:
        return any(item.get("last") for item in self.events)

    def forget(self) -> None:
        self.events.clear()

    def result(self) -> str:
        return "".join(map(self.text, self.events))


GOOGLE: Call[Any] = api.models.stream_generate_content.stream_request(model="m", body={}).read_with(dict)
CLOUDFLARE: Call[Any] = workers.ai.run.stream_request(account_id="a", model_name="@cf/m", body={}).read_with(
    dict
)
EVENTS = [{"text": "a\u2028"}, {"text": "é𝄞"}, {"text": "}", "last": True}]
SSE = b": hi\n\n" + b"".join(b"data: " + orjson.dumps(event) + b"\r\n\r\n" for event in EVENTS)
ARRAY = b"[\n" + b",\r\n".join(orjson.dumps(event) for event in EVENTS) + b"\n]"


def feed(read: Reading[Any, str], chunk: bytes) -> None:
    for document in read.split(chunk):
        read.take(document)


def reading(body: bytes, *cuts: int, json: bool = False, call: Call[Any] = GOOGLE) -> Reading[Any, str]:
    """A reading that was fed the body, in pieces that end at the cuts; what it gave is in its accumulator."""
    made = Reading(session(), StreamPlan(call, Joined))
    begun = reply(b"", headers={"content-type": "application/json" if json else "text/event-stream"})
    play(made.begin(), begun)
    edges = [0, *sorted(cut % (len(body) + 1) for cut in cuts), len(body)]
    for start, end in pairwise(edges):
        feed(made, body[start:end])
    return made


@pytest.mark.parametrize(("body", "json"), [(SSE, False), (ARRAY, True)], ids=["events", "array"])
@given(cuts=st.lists(st.integers(0, 10_000), max_size=6))
def test_chunks_mean_nothing(body: bytes, json: bool, cuts: list[int]) -> None:
    read = reading(body, *cuts, json=json)
    assert list(read.finish(None)) == []
    assert events_of(read) == EVENTS
    play(read.continues())
    assert read.result() == "a\u2028é𝄞}"


@given(st.integers(0, len(SSE) - 3))
def test_a_cut_body_gives_its_whole_events_and_raises(at: int) -> None:
    read = reading(SSE[:at])
    before = len(events_of(read))
    with pytest.raises(errors.StreamTruncatedError) as caught:
        list(read.finish(httpx.ReadError("reset")))
    assert str(caught.value) == "models.streamGenerateContent: the stream was cut off (reset)"
    assert events_of(read) == EVENTS[: len(events_of(read))]
    assert before <= len(events_of(read)) <= before + 1
    with pytest.raises(errors.ClosedError):
        read.result()


def test_an_end_that_no_event_announced_is_a_cut() -> None:
    read = reading(b'data: {"text": "a"}\n\n')
    with pytest.raises(errors.StreamTruncatedError, match=r"ended too early"):
        list(read.finish(None))


def test_the_event_that_marks_the_end_is_enough() -> None:
    for failure in (None, httpx.ReadError("reset")):
        read = reading(b'data: {"text": "a"}\n\ndata: [DONE]\n\n', call=CLOUDFLARE)
        assert list(read.finish(failure)) == []
        play(read.continues())
        assert read.result() == "a"


def test_an_error_at_a_broken_end_is_told_rather_than_the_break() -> None:
    read = reading(b'data: {"text": "a"}\n\n{"error": {"message": "quota", "status": "RESOURCE_EXHAUSTED"}}')
    with pytest.raises(errors.StreamError, match=r"RESOURCE_EXHAUSTED: quota"):
        list(read.finish(httpx.ReadError("reset")))


def test_who_listens_hears_each_piece() -> None:
    heard: list[bytes] = []
    made = Reading(session(), StreamPlan(GOOGLE, Joined))

    def begin() -> Flow[Reply]:
        return (yield from made.begin())

    play(begin(), reply(b"")._replace(on_piece=heard.append))
    feed(made, b"da")
    feed(made, b"ta: {}")
    assert heard == [b"da", b"ta: {}"]


def test_a_call_may_follow_a_call_in_one_stream() -> None:
    asked: list[str] = []

    def then(result: str) -> Flow[StreamPlan[Any, str] | None]:
        asked.append(result)
        return StreamPlan(GOOGLE, Joined, then) if len(asked) == 1 else None
        yield

    read = Reading(session(), StreamPlan(GOOGLE, Joined, then))
    for text, continues in (("one", True), ("two", False)):
        play(read.begin(), reply(b"", headers={"content-type": "text/event-stream"}))
        feed(read, b'data: {"text": "%s", "last": true}\n\n' % text.encode())
        list(read.finish(None))
        assert play(read.continues())[0] is continues
    assert asked == ["one", "two"]
    assert read.result() == "two"
