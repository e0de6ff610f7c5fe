"""Conversations: what is remembered, and what is not."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from genwire import errors
from genwire_raw.generativelanguage import models as raw
from tests.both import Both
from tests.integration.said import Json, says, streamed, whole
from tests.integration.ways import MODEL
from tests.played import played


async def send(both: Both, chat: Any, message: Any, *, stream: bool = False, **kwargs: Any) -> Any:
    if not stream:
        return await both.get(chat.send_message(message, **kwargs))
    async with both.open(chat.send_message_stream(message, **kwargs)) as events:
        return await both.get(events.final())


def asked(both: Both) -> list[dict[str, Any]]:
    """The bodies of the requests that the emulator got."""
    return [request["body"] for request in both.emulator.requests()]


def said(chat: Any) -> list[tuple[str, str]]:
    return [(content.role, "".join(part.text or "" for part in content.parts)) for content in chat.history]


ways = pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])


@ways
async def test_each_turn_knows_the_ones_before(both: Both, stream: bool) -> None:
    chat = both.google().chats.create(
        model=MODEL, config={"system_instruction": "Be brief.", "temperature": 0.1}
    )
    first = await send(both, chat, "One", stream=stream)
    second = await send(both, chat, ["Two", "and a half"], stream=stream)
    assert said(chat) == [
        ("user", "One"),
        ("model", first.text),
        ("user", "Twoand a half"),
        ("model", second.text),
    ]
    last = asked(both)[-1]
    assert [content["role"] for content in last["contents"]] == ["user", "model", "user"]
    assert last["systemInstruction"] == {"parts": [{"text": "Be brief."}]}
    assert last["generationConfig"] == {"temperature": 0.1}


async def test_a_history_is_saved_and_taken_up_again(both: Both) -> None:
    client = both.google()
    chat = client.chats.create(model=MODEL)
    await send(both, chat, "One")
    saved = orjson.dumps([content.to_dict() for content in chat.history])

    for history in (orjson.loads(saved), chat.history):
        again = client.chats.create(model=MODEL, history=history)
        assert again.history == chat.history
        await send(both, again, "Two")
        assert len(again.history) == 4
        assert asked(both)[-1]["contents"][:2] == orjson.loads(saved)
    assert len(chat.history) == 2


async def test_a_history_may_be_shortened(both: Both) -> None:
    chat = both.google().chats.create(
        model=MODEL, history=[{"role": "user", "parts": "a"}, {"role": "model", "parts": "b"}]
    )
    del chat.history[:]
    await send(both, chat, "One")
    assert len(asked(both)[-1]["contents"]) == 1


async def test_options_of_a_turn_come_before_those_of_the_chat(both: Both) -> None:
    chat = both.google().chats.create(model=MODEL, config={"temperature": 0.1, "seed": 1})
    await send(both, chat, "One", config={"temperature": 0.9})
    await send(both, chat, "Two")
    assert [body["generationConfig"] for body in asked(both)] == [
        {"temperature": 0.9, "seed": 1},
        {"temperature": 0.1, "seed": 1},
    ]


@ways
async def test_json_mode_works_in_a_chat(both: Both, stream: bool) -> None:
    chat = both.google().chats.create(model=MODEL, config={"response_schema": list[int]})
    assert (await send(both, chat, "1 and 2", stream=stream)).parsed == [1, 2]


@ways
@pytest.mark.parametrize("trouble", ["emulate:block", "emulate:finish=SAFETY", "emulate:empty"])
async def test_a_turn_without_an_answer_leaves_no_trace(both: Both, stream: bool, trouble: str) -> None:
    chat = both.google().chats.create(model=MODEL)
    await send(both, chat, "One", stream=stream)
    before = list(chat.history)
    response = await send(both, chat, trouble, stream=stream)
    assert not response.is_usable
    assert chat.history == before
    await send(both, chat, "Two", stream=stream)
    assert len(chat.history) == 4


@ways
async def test_a_turn_that_failed_leaves_no_trace(both: Both, stream: bool) -> None:
    chat = both.google().chats.create(model=MODEL)
    both.emulator.fault("status", status=400)
    with pytest.raises(errors.BadRequestError):
        await send(both, chat, "One", stream=stream)
    assert chat.history == []


async def test_a_stream_that_broke_off_leaves_no_trace(both: Both) -> None:
    chat = both.google().chats.create(model=MODEL)
    both.emulator.fault("cut", after_bytes=700)
    with pytest.raises(errors.StreamTruncatedError):
        await send(both, chat, "One", stream=True)
    assert chat.history == []
    await send(both, chat, "One", stream=True)
    assert len(chat.history) == 2


async def test_a_stream_that_was_left_leaves_no_trace(both: Both) -> None:
    chat = both.google().chats.create(model=MODEL)
    await both.first(chat.send_message_stream("One"))
    assert chat.history == []
    async with both.open(chat.send_message_stream("One")) as events:
        await both.next(events)
    assert chat.history == []


async def test_peers_the_callers_objects_are_left_alone(both: Both) -> None:
    """google-generativeai changes the dict that a history was made of."""
    history = [{"role": "user", "parts": ["a"]}, {"role": "model", "parts": ["b"]}]
    config: dict[str, Any] = {"temperature": 0.5, "tools": []}
    message = raw.Content(parts=[raw.Part(text="One")])
    chat = both.google().chats.create(model=MODEL, history=history, config=config)
    await send(both, chat, message)
    assert history == [{"role": "user", "parts": ["a"]}, {"role": "model", "parts": ["b"]}]
    assert config == {"temperature": 0.5, "tools": []}
    assert message == raw.Content(parts=[raw.Part(text="One")])


async def test_peers_thought_signatures_go_back_as_they_came(both: Both) -> None:
    parts: list[Json] = [{"text": "Hmm", "thought": True}, {"text": "Hi", "thoughtSignature": "c2ln"}]
    with played(streamed(says(*parts, reason=None), says()), whole(says("Fine."))) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL)
        await send(both, chat, "One", stream=True)
        await send(both, chat, "Two")
        body = orjson.loads(server.requests[-1].partition(b"\r\n\r\n")[2])
    assert body["contents"][1] == {"role": "model", "parts": parts}


async def test_peers_events_without_parts_do_not_disturb_a_chat(both: Both) -> None:
    script = streamed(
        says("Hel", reason=None), says(reason=None), says(reason=None), says("lo", reason=None), says()
    )
    with played(script) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL)
        assert (await send(both, chat, "One", stream=True)).text == "Hello"
    assert said(chat) == [("user", "One"), ("model", "Hello")]


async def test_an_answer_without_a_role_is_the_models(both: Both) -> None:
    with played(
        whole({"candidates": [{"content": {"parts": [{"text": "Hi"}]}, "finishReason": "STOP"}]})
    ) as server:
        chat = both.google(base_url=server.url).chats.create(model=MODEL)
        await send(both, chat, "One")
    assert said(chat) == [("user", "One"), ("model", "Hi")]


async def test_what_is_no_message_is_named(both: Both) -> None:
    chats = both.google().chats
    with pytest.raises(errors.ValidationError, match=r"history\[1\] must be text"):
        chats.create(model=MODEL, history=["a", 5])
    chat = chats.create(model=MODEL)
    with pytest.raises(errors.ValidationError, match=r"message\[0\] must be text"):
        chat.send_message_stream([5])
    assert repr(chat) == f"<{'AsyncChat' if both.is_async else 'Chat'} with {MODEL}, 0 messages>"
