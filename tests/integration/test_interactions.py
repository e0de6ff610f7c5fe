"""Interactions: created, streamed, resumed from an event, waited for, cancelled and deleted."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from genwire import Interaction
from genwire.errors import (
    OperationError,
    StreamError,
    StreamTruncatedError,
    ValidationError,
    WaitTimeoutError,
)
from genwire_raw.generativelanguage import models as raw
from tests.both import Both
from tests.played import answer, event, event_stream, played

pytestmark = pytest.mark.anyio

MODEL = "gemini-flash-latest"
ANSWERED = {
    "id": "i1",
    "status": "completed",
    "model": MODEL,
    "steps": [
        {"type": "thought", "summary": [{"type": "text", "text": "Hm"}]},
        {
            "type": "model_output",
            "content": [{"type": "text", "text": "Hello"}, {"type": "text", "text": "!"}],
        },
    ],
}
EVENTS: list[dict[str, Any]] = [
    {"event_type": "interaction.created", "interaction": {"id": "i1", "status": "in_progress"}, "event_id": "1"},
    {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}, "event_id": "2"},
    {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": "Hel"}, "event_id": "3"},
    {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": "lo"}, "event_id": "4"},
    {"event_type": "step.stop", "index": 0, "event_id": "5"},
    {"event_type": "step.start", "index": 1, "step": {"type": "function_call", "id": "c", "name": "f"}},
    {"event_type": "step.delta", "index": 1, "delta": {"type": "arguments_delta", "arguments": '{"a":'}},
    {"event_type": "step.delta", "index": 1, "delta": {"type": "arguments_delta", "arguments": "1}"}},
    {"event_type": "interaction.status_update", "interaction_id": "i1", "status": "requires_action"},
    {"event_type": "something.new", "index": 9},
    {"event_type": "interaction.completed", "interaction": {"id": "i1", "status": "requires_action"}},
]  # fmt: skip


def sent(request: bytes) -> Any:
    return orjson.loads(request.partition(b"\r\n\r\n")[2])


def stream_of(*events: Any) -> bytes:
    return event_stream(*map(event, events), chunked=False)


async def test_a_model_answers(both: Both) -> None:
    with played([answer(ANSWERED)]) as server:
        interactions = both.google(base_url=server.url).interactions
        found = await both.get(
            interactions.create(
                model=MODEL,
                input=["Hi", raw.TextContent(text="there")],
                store=False,
                generation_config={"thinking_level": "low"},
                tools=[{"type": "google_search"}],
                extra_body={"new": 1},
            )
        )
    assert isinstance(found, Interaction)
    assert (found.id, found.status, found.text) == ("i1", raw.InteractionStatus.COMPLETED, "Hello!")
    assert sent(server.requests[0]) == {
        "model": MODEL,
        "input": ["Hi", {"type": "text", "text": "there"}],
        "store": False,
        "generation_config": {"thinking_level": "low"},
        "tools": [{"type": "google_search"}],
        "new": 1,
    }
    assert b"api-revision: 2026-05-20" in server.requests[0].lower()


async def test_an_agent_answers_in_the_background(both: Both) -> None:
    running = answer({"id": "i1", "status": "in_progress", "agent": "deep-research"})
    with played([running], [running], [answer(ANSWERED)]) as server:
        interactions = both.google(base_url=server.url).interactions
        started = await both.get(
            interactions.create(
                agent="deep-research", input="Hi", background=True, previous_interaction_id="i0"
            )
        )
        assert started.text == ""
        found = await both.get(interactions.wait(started.id, interval=0.01))
    assert found.text == "Hello!"
    assert sent(server.requests[0])["agent"] == "deep-research"
    assert server.requests[2].startswith(b"GET /v1beta/interactions/i1 ")


async def test_what_is_not_said_is_left_to_the_service(both: Both) -> None:
    """`store` is the service's choice, which is to store."""
    with played([answer(ANSWERED)]) as server:
        await both.get(both.google(base_url=server.url).interactions.create(model=MODEL, input="Hi"))
    assert sent(server.requests[0]) == {"model": MODEL, "input": "Hi"}


async def test_events_come_one_by_one_and_become_an_interaction(both: Both) -> None:
    with played([stream_of(*EVENTS)]) as server:
        interactions = both.google(base_url=server.url).interactions
        stream = interactions.create_stream(model=MODEL, input="Hi")
        events = await both.list(stream)
        found = await both.get(stream.final())
        texts = await both.list(interactions.create_stream(model=MODEL, input="Hi").text_stream)
    assert [type(one) for one in events[:3]] == [raw.InteractionCreatedEvent, raw.StepStart, raw.StepDelta]
    assert events[2].event_id == "3"
    assert events[9] == {"event_type": "something.new", "index": 9}
    assert (found.id, found.status, found.text) == ("i1", raw.InteractionStatus.REQUIRES_ACTION, "Hello")
    (call,) = found.function_calls
    assert (call.id, call.name, call.arguments) == ("c", "f", {"a": 1})
    assert texts == ["Hel", "lo"]
    assert sent(server.requests[0])["stream"] is True


async def test_a_stream_that_broke_off_is_resumed_from_its_last_event(both: Both) -> None:
    with played([stream_of(*EVENTS[:3])], [stream_of(*EVENTS[3:])]) as server:
        interactions = both.google(base_url=server.url).interactions
        stream = interactions.create_stream(model=MODEL, input="Hi")
        seen = [await both.next(stream) for _ in range(3)]
        with pytest.raises(StreamTruncatedError):
            await both.next(stream)
        text = "".join(
            await both.list(interactions.resume_stream("i1", last_event_id=seen[-1].event_id).text_stream)
        )
    assert text == "lo"
    line = server.requests[1].split(b"\r\n")[0].decode()
    assert line == "GET /v1beta/interactions/i1?last_event_id=3&stream=true HTTP/1.1"


async def test_an_error_in_the_stream_is_raised(both: Both) -> None:
    failed = {"event_type": "error", "error": {"code": "overloaded", "message": "Too busy"}}
    with played([stream_of(EVENTS[0], failed)]) as server:
        stream = both.google(base_url=server.url).interactions.create_stream(model=MODEL, input="Hi")
        with pytest.raises(StreamError, match="Too busy"):
            await both.get(stream.final())


async def test_a_stored_interaction_is_read_cancelled_and_deleted(both: Both) -> None:
    with played([answer(ANSWERED)]) as server:
        interactions = both.google(base_url=server.url).interactions
        assert (await both.get(interactions.get("i1", include_input=True))).text == "Hello!"
        assert isinstance(await both.get(interactions.cancel("interactions/i1")), Interaction)
        assert await both.get(interactions.delete("i1")) is None
    assert [request.partition(b" HTTP")[0] for request in server.requests] == [
        b"GET /v1beta/interactions/i1?include_input=true",
        b"POST /v1beta/interactions/i1/cancel",
        b"DELETE /v1beta/interactions/i1",
    ]


async def test_waiting_ends_with_the_failure_or_in_time(both: Both) -> None:
    failed = {"id": "i1", "status": "failed", "errors": [{"code": "x", "message": "No luck"}]}
    with played([answer({"id": "i1", "status": "queued"})], [answer(failed)]) as server:
        interactions = both.google(base_url=server.url).interactions
        with pytest.raises(OperationError, match="i1 failed: No luck"):
            await both.get(interactions.wait("i1", interval=0.01))
    with played([answer({"id": "i1", "status": "in_progress"})]) as server:
        interactions = both.google(base_url=server.url).interactions
        with pytest.raises(WaitTimeoutError):
            await both.get(interactions.wait("i1", timeout=0.05, interval=0.01))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "give either model or agent, got neither"),
        ({"model": "m", "agent": "a"}, "got both"),
        ({"model": "m", "backgrund": True}, "did you mean 'background'"),
        ({"model": "m", "generation_config": {"thinking_levl": "low"}}, "did you mean 'thinking_level'"),
        ({"model": "m", "store": "no"}, "store must be true or false"),
        ({"model": "m", "extra_body": {"stream": True}}, "stream"),
    ],
)
async def test_mistakes_are_refused_before_anything_is_sent(both: Both, given: Any, message: str) -> None:
    interactions = both.google().interactions
    with pytest.raises(ValidationError, match=message):
        await both.get(interactions.create(input="Hi", **given))
    with pytest.raises(ValidationError, match=message):
        await both.get(interactions.create_stream(input="Hi", **given).final())
    assert both.emulator.requests() == []


async def test_an_id_of_something_else_is_refused(both: Both) -> None:
    with pytest.raises(ValidationError, match="id must have the form"):
        await both.get(both.google().interactions.get("models/m"))


async def test_an_interaction_at_the_service(both: Both) -> None:
    """With the emulator: stored, gone on from, resumed after its first event, and run in the background."""
    interactions = both.google().interactions
    model, said = "gemini-2.5-flash", 'You said: "Hi". That is all I know.'
    first = await both.get(interactions.create(model=model, input="Hi"))
    assert first.text == said
    assert (await both.get(interactions.get(first.id))).text == said
    after = await both.get(interactions.create(model=model, input="Hi", previous_interaction_id=first.id))
    assert after.text == said
    stream = interactions.create_stream(model=model, input="Hi")
    created = await both.next(stream)
    await both.close(stream)
    rest = interactions.resume_stream(created.interaction.id, last_event_id=created.event_id)
    assert "".join(await both.list(rest.text_stream)) == said
    started = await both.get(interactions.create(model=model, input="Hi", background=True))
    assert (await both.get(interactions.wait(started.id, interval=0.01))).text == said
    assert (await both.get(interactions.create(model=model, input="Hi", store=False))).id is None
