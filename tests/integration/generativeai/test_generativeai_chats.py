"""Chats and answers that come piece by piece: nothing is lost in silence."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from google.api_core import exceptions

import genwire.generativeai as genai
from genwire import errors
from genwire.generativeai import client, protos, types
from genwire.generativeai.types import (
    content_types,
)
from genwire_raw.generativelanguage import models as raw
from tests.integration.generativeai.scripts import Scripted, said

pytestmark = pytest.mark.usefixtures("configured")


def test_text_of_what_has_none_is_a_value_error_with_the_reason() -> None:
    def answered(**candidate: Any) -> types.GenerateContentResponse:
        response = protos.GenerateContentResponse(candidates=[candidate] if candidate else [])
        return types.GenerateContentResponse.from_response(response)

    call = {"parts": [{"function_call": {"name": "f"}}]}
    for response, reason in (
        (answered(content=call, finish_reason=1), "function_call"),
        (answered(finish_reason="SAFETY"), "SAFETY"),
        (answered(finish_reason=2), "MAX_TOKENS"),
        (answered(), "no candidates"),
    ):
        with pytest.raises(ValueError, match=reason):
            _ = response.text
    code = {"executable_code": {"language": "PYTHON", "code": "print(1)"}}
    result = {"code_execution_result": {"outcome": "OUTCOME_FAILED", "output": "1"}}
    shown = answered(content={"parts": [{"text": "So:"}, code, result]}).text
    assert shown == "So:\n``` python\nprint(1)\n```\n``` failed\n1\n```"


@pytest.mark.parametrize(
    "scripted", [[iter(said("a", "b")), iter(said("c")), iter(said("d"))]], indirect=True
)
def test_a_message_before_a_stream_was_read_is_an_error_and_no_turn_is_lost(scripted: Scripted) -> None:
    chat = genai.GenerativeModel().start_chat()
    response = chat.send_message("1", stream=True)
    for early in (lambda: chat.history, lambda: chat.send_message("2", stream=True)):
        with pytest.raises(types.IncompleteIterationError):
            early()
    assert "STREAMING IN PROGRESS" in repr(chat)
    assert [chunk.text for chunk in response] == ["a", "b"]
    other = copy.copy(chat)
    other.send_message("2", stream=True).resolve()
    chat.send_message("3", stream=True).resolve()
    assert [part.text for content in other.history for part in content.parts] == ["1", "ab", "2", "c"]
    assert [part.text for content in chat.history for part in content.parts] == ["1", "ab", "3", "d"]
    assert [content.role for content in chat.history] == ["user", "model"] * 2
    assert len(scripted.requests) == 3
    assert [content.parts[0].text for content in chat.rewind()] == ["3", "d"]
    assert (len(chat.history), chat.last) == (2, None)


def broken() -> Iterator[Any]:
    yield from said("1", "2")
    kind: Any = exceptions.InternalServerError
    raise kind("it broke")


@pytest.mark.parametrize("scripted", [[broken(), iter(said("x"))]], indirect=True)
def test_a_broken_stream_is_an_error_until_it_is_taken_out(scripted: Scripted) -> None:
    chat = genai.GenerativeModel().start_chat()
    response = chat.send_message("hello", stream=True)
    came: list[str] = []
    with pytest.raises(exceptions.InternalServerError):
        came.extend(chunk.text for chunk in response)
    assert came == ["1", "2"]
    assert (response.text, response.candidates[0].content.parts[0].text) == ("12", "12")
    with pytest.raises(exceptions.InternalServerError):
        list(response)
    for further in (lambda: chat.history, lambda: chat.send_message("more")):
        with pytest.raises(types.BrokenResponseError):
            further()
    assert "STREAMING ERROR" in repr(chat)
    chat.rewind()
    chat.send_message("again", stream=True).resolve()
    assert len(chat.history) == 2
    assert scripted.answers == []


@pytest.mark.parametrize(
    "scripted", [[iter([*said("a"), *said("", finish_reason="SAFETY")]), said("b")[0]]], indirect=True
)
def test_a_stream_that_was_stopped_is_no_turn(scripted: Scripted) -> None:
    chat = genai.GenerativeModel().start_chat()
    chat.send_message("hello", stream=True).resolve()
    with pytest.raises(types.BrokenResponseError) as caught:
        chat.send_message("more")
    assert isinstance(caught.value.__cause__, types.StopCandidateException)
    chat.rewind()
    assert chat.history == []
    assert len(scripted.requests) == 1


def test_functions_are_called_in_both_forms_and_not_for_ever() -> None:
    calling = protos.GenerateContentResponse(
        candidates=[{"content": {"role": "model", "parts": [{"function_call": {"name": "f", "args": {}}}]}}]
    )

    def f() -> dict[str, int]:
        """Do something."""
        return {"a": 1}

    script = Scripted(calling, said("done")[0], *[calling] * 101)
    client._client_manager.clients["generative"] = script
    chat = genai.GenerativeModel(tools=[f]).start_chat(enable_automatic_function_calling=True)
    response = chat.send_message("go", tool_config={"function_calling_config": "any"})
    assert [content.role for content in chat.history] == ["user", "model", "user", "model"]
    assert (response.text, chat.history[2].parts[0].function_response.response) == ("done", {"a": 1})
    assert [bool(one.tool_config) for one in script.requests] == [True, False]
    with pytest.raises(errors.ToolRoundsError):
        chat.send_message("again")
    assert len(chat.history) == 4
    with pytest.raises(NotImplementedError):
        chat.send_message("go", stream=True)


def test_a_stream_can_be_left_and_taken_up_and_is_one_event_ahead() -> None:
    response = types.GenerateContentResponse.from_iterator(iter(said(*"abcd")))
    first = iter(response)
    assert [next(first).text, next(first).text] == ["a", "b"]
    assert "".join(chunk.text for chunk in response) == "abcd"
    assert [chunk.text for chunk in first] == ["c", "d"]
    ahead = types.GenerateContentResponse.from_iterator(iter(said("a", "b")))
    for _, _ in zip(range(2), ahead, strict=False):
        pass
    assert ahead.text == "ab"
    nothing = types.GenerateContentResponse.from_iterator(iter(()))
    assert (list(nothing), list(nothing.candidates)) == ([], [])


@pytest.mark.parametrize("scripted", [[iter([*said("a"), *said("", finish_reason="SAFETY")])]], indirect=True)
def test_reprs_show_how_far_a_chat_and_its_answer_have_come(scripted: Scripted) -> None:
    chat = genai.GenerativeModel("m").start_chat(history=[{"role": "user", "parts": ["Hi"]}])
    assert "    model=genai.GenerativeModel(\n        model_name='models/m',\n" in repr(chat)
    response = chat.send_message("1", stream=True)
    assert repr(response).startswith(
        "response:\nGenerateContentResponse(\n    done=False,\n    iterator=<list_iterator>,\n"
        '    result=protos.GenerateContentResponse({\n      "candidates": [\n'
    )
    response.resolve()
    assert "    done=True,\n    iterator=None,\n" in repr(response)
    assert len(scripted.requests) == 1
    with pytest.raises(types.BrokenResponseError):
        _ = chat.history
    assert "error=StopCandidateException(" in repr(response)
    assert repr(chat).endswith("'role': 'user'}), <STREAMING ERROR>]\n)")


def test_a_history_that_was_saved_is_loaded_with_all_that_the_service_had_said() -> None:
    parts = [
        {"text": "Hm.", "thought": True},
        {"functionCall": {"name": "f", "args": {"a": 1}, "id": "1"}, "thoughtSignature": "c2ln"},
        {"inlineData": {"mimeType": "video/mp4", "data": "aGk="}, "videoMetadata": {"fps": 2.0}},
    ]
    received = protos.Content(raw.Content.from_dict({"role": "model", "parts": parts}))
    saved = (
        protos.Content.to_dict(received),
        json.loads(protos.Content.to_json(received)),
        {"role": "model", "parts": parts},
    )
    for one in saved:
        chat = genai.GenerativeModel().start_chat(history=[one])
        assert protos.Content.pb(chat.history[0]).to_dict() == {"role": "model", "parts": parts}
    for wrong in ({}, {"text": "x", "role": "user"}):
        with pytest.raises(KeyError):
            content_types.to_content(wrong)


async def test_streams_of_nothing_and_streams_that_break_in_the_asynchronous_form() -> None:
    async def events(*texts: str, fails: bool = False) -> Any:
        for text in texts:
            yield protos.GenerateContentResponse(candidates=[{"content": {"parts": [{"text": text}]}}])
        if fails:
            raise OSError("gone")

    nothing = await types.AsyncGenerateContentResponse.from_aiterator(events())
    assert [chunk async for chunk in nothing] == []
    broken = await types.AsyncGenerateContentResponse.from_aiterator(events("a", "b", fails=True))
    came: list[str] = []
    with pytest.raises(OSError, match="gone"):
        await _collect(broken, came)
    assert (came, broken.text, broken.model_version) == (["a", "b"], "ab", "")
    several = protos.GenerateContentResponse(candidates=[{}, {}])
    with pytest.raises(ValueError, match="several candidates"):
        _ = types.GenerateContentResponse.from_response(several).text
    with pytest.raises(types.StopCandidateException, match="odd"):
        raise types.StopCandidateException("odd")


async def _collect(response: types.AsyncGenerateContentResponse, came: list[str]) -> None:
    async for chunk in response:
        came.append(chunk.text)


@pytest.mark.parametrize("scripted", [[iter(said("a", "b")), *said("whole")]], indirect=True)
def test_a_streamed_answer_as_a_whole_shows_what_google_generativeai_always_sets(scripted: Scripted) -> None:
    chat = genai.GenerativeModel("m").start_chat()
    response = chat.send_message("1", stream=True)
    response.resolve()
    assert response.to_dict()["candidates"][0]["index"] == 0
    (candidate,) = response.candidates
    assert ("index" in candidate, "citation_metadata" in candidate) == (True, True)
    assert (
        str(candidate) == 'content {\n  parts {\n    text: "ab"\n  }\n}\nindex: 0\ncitation_metadata {\n}\n'
    )
    image = {"mime_type": "image/png", "data": b"0123456789" * 9}
    chat.send_message([image])
    shown = "protos.Content({'parts': [{'inline_data': {'data': 'MDEyMzQ1Njc4...3ODk=', 'mime_type': 'image/png'}}], "
    assert shown.partition("...")[0] in repr(chat)
    assert repr(chat).endswith("protos.Content({'parts': [{'text': 'whole'}], 'role': 'model'})]\n)")
    assert len(repr(chat)) < 800
    assert len(scripted.requests) == 2
    assert len(chat.history) == 4


def test_a_model_of_the_program_s_own_gets_all_options_by_their_names() -> None:
    given: dict[str, Any] = {}

    class Own(genai.GenerativeModel):
        def generate_content(self, contents: Any, **options: Any) -> Any:
            given.update(options, contents=contents)
            return types.GenerateContentResponse.from_response(said("a")[0])

    assert Own("m").start_chat().send_message("1", generation_config={"top_k": 3}).text == "a"
    assert len(given.pop("contents")) == 1
    assert {name: value for name, value in given.items() if value} == {"generation_config": {"top_k": 3}}
    assert given.keys() >= {"stream", "safety_settings", "tools", "tool_config", "request_options"}
