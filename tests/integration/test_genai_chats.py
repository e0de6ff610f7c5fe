"""Chats of programs written for google-genai, with the import changed, in both forms."""

from __future__ import annotations

from typing import Any

import pytest

from genwire.genai import types
from genwire.genai.chats import AsyncChat, Chat
from tests.both import Both
from tests.integration.genai_client import service
from tests.integration.said import calls, says, streamed, whole
from tests.integration.test_genai_functions import MODEL, multiply
from tests.played import played


async def test_a_chat_remembers(both: Both) -> None:
    chat = service(both).chats.create(
        model=MODEL,
        history=[types.UserContent("I have two dogs."), {"role": "model", "parts": [{"text": "Nice."}]}],
    )
    assert isinstance(chat, AsyncChat if both.is_async else Chat)
    await both.get(chat.send_message("How many paws?"))
    await both.list(await both.get(chat.send_message_stream(["And", types.Part(text="ears?")])))
    history = chat.get_history()
    assert [one.role for one in history] == ["user", "model"] * 3
    assert chat.get_history(curated=True) == history
    sent = both.emulator.requests()[-1]["body"]["contents"]
    assert [part["text"] for one in sent[::2] for part in one["parts"]] == [
        "I have two dogs.",
        "How many paws?",
        "And",
        "ears?",
    ]
    assert all(isinstance(part, types.Part) for one in history for part in one.parts or ())


async def test_a_history_can_be_saved_and_taken_up(both: Both) -> None:
    client = service(both)
    chat = client.chats.create(model=MODEL)
    await both.get(chat.send_message("I have two dogs."))
    saved = [one.model_dump_json(exclude_none=True) for one in chat.get_history()]
    again = client.chats.create(
        model=MODEL, history=[types.Content.model_validate_json(one) for one in saved]
    )
    await both.get(again.send_message("How many paws?"))
    assert again.get_history()[:2] == chat.get_history()


async def test_functions_are_called_within_a_turn(both: Both) -> None:
    config = types.GenerateContentConfig(tools=[multiply])
    chat = service(both).chats.create(model=MODEL, config=config)
    response = await both.get(chat.send_message("multiply 6 by 7"))
    assert "42" in response.text
    assert [one.role for one in chat.get_history()] == ["user", "model", "user", "model"]
    events = await both.list(await both.get(chat.send_message_stream("multiply 2 by 4")))
    assert "8" in "".join(event.text or "" for event in events)
    assert len(chat.get_history()) == 8


async def test_the_config_of_a_turn_takes_the_place_of_the_chats(both: Both) -> None:
    chat = service(both).chats.create(model=MODEL, config={"system_instruction": "Be brief.", "seed": 1})
    await both.get(chat.send_message("one", config={"temperature": 0.5}))
    body = both.emulator.requests()[-1]["body"]
    assert "systemInstruction" not in body
    assert body["generationConfig"] == {"temperature": 0.5}


async def test_a_turn_without_an_answer_is_not_sent_again(both: Both) -> None:
    chat = service(both).chats.create(model=MODEL)
    blocked = await both.get(chat.send_message("emulate:block=SAFETY"))
    assert blocked.text is None
    assert blocked.prompt_feedback.block_reason == "SAFETY"
    assert [one.role for one in chat.get_history()] == ["user", "model"]
    assert chat.get_history(curated=True) == []
    await both.list(await both.get(chat.send_message_stream("emulate:block=SAFETY")))
    await both.get(chat.send_message("hello"))
    assert len(both.emulator.requests()[-1]["body"]["contents"]) == 1
    assert [len(chat.get_history()), len(chat.get_history(curated=True))] == [6, 2]


async def test_a_turn_that_needs_too_many_requests_ends_with_the_call(both: Both) -> None:
    config = types.GenerateContentConfig(
        tools=[multiply], automatic_function_calling={"maximum_remote_calls": 1}
    )
    chats = service(both).chats
    chat = chats.create(model=MODEL, config=config)
    response = await both.get(chat.send_message("multiply 6 by 7"))
    assert response.function_calls[0].name == "multiply"
    assert len(both.emulator.requests()) == 1
    assert [one.role for one in chat.get_history()] == ["user", "model"]
    assert chat.get_history()[1].parts[0].function_call.name == "multiply"
    chat = chats.create(model=MODEL, config=config)
    events = await both.list(await both.get(chat.send_message_stream("multiply 2 by 4")))
    assert [event.function_calls[0].args for event in events if event.function_calls] == [{"a": 2, "b": 4}]
    assert len(both.emulator.requests()) == 2
    assert [one.role for one in chat.get_history()] == ["user", "model"]


async def test_a_turn_that_goes_on_calling_has_as_many_requests_as_it_may(both: Both) -> None:
    config = types.GenerateContentConfig(
        tools=[multiply], automatic_function_calling={"maximum_remote_calls": 3}
    )
    for stream in (False, True):
        asked = says(calls("multiply", a=6, b=7))
        with played(streamed(asked) if stream else whole(asked)) as server:
            chat = service(both, base_url=server.url).chats.create(model=MODEL, config=config)
            if stream:
                last = (await both.list(await both.get(chat.send_message_stream("multiply"))))[-1]
            else:
                last = await both.get(chat.send_message("multiply"))
            assert len(server.requests) == 3
        assert last.function_calls[0].args == {"a": 6, "b": 7}
        assert [one.role for one in last.automatic_function_calling_history] == ["user", "model"] * 2 + [
            "user"
        ]
        assert [one.role for one in chat.get_history()] == ["user", "model"] * 3


@pytest.mark.parametrize(
    ("history", "kept"),
    [
        ([("user", ["a"]), ("model", ["b"])], 2),
        ([("user", ["a"]), ("model", [])], 0),
        ([("user", ["a"]), ("model", ["b"]), ("user", ["c"]), ("model", []), ("user", ["d"])], 3),
        ([("model", ["a"])], 1),
    ],
)
async def test_answers_that_are_empty_are_left_out_of_what_is_sent(
    both: Both, history: list[tuple[str, list[str]]], kept: int
) -> None:
    given = [
        types.Content(role=role, parts=[types.Part(text=one) for one in texts]) for role, texts in history
    ]
    chat = service(both).chats.create(model=MODEL, history=given)
    assert (len(chat.get_history()), len(chat.get_history(curated=True))) == (len(given), kept)


async def test_other_roles_and_messages_are_refused(both: Both) -> None:
    chats: Any = service(both).chats
    with pytest.raises(ValueError, match="Role must be user or model"):
        chats.create(model=MODEL, history=[{"role": "system", "parts": [{"text": "hello"}]}])
    messages: list[Any] = [types.UserContent("hello"), [], 5]
    for message in messages:
        with pytest.raises(ValueError):
            await both.get(chats.create(model=MODEL).send_message(message))
    assert both.emulator.requests() == []
