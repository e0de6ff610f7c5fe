"""Workers AI's other forms of answers: Responses, calls as text, and parallel calls in a stream."""

from __future__ import annotations

from typing import Any

import pytest

from genwire._schemas.json_mode import JSON, AnswerType
from genwire._workers_ai.streaming import RunAccumulator, read_event
from genwire_raw.workers_ai.api.ai.run import ENDPOINT
from tests.unit.scripted_service import OUTPUT, SERVICE

ANY_TYPE = AnswerType(None, JSON)


def test_peers_answers_in_the_form_of_responses_have_text_thoughts_and_calls() -> None:
    """cloudflare/ai#396: gpt-oss answers so."""
    for answer in ({"result": {"output": OUTPUT}, "success": True}, {"output": OUTPUT}):
        found = SERVICE.run(answer)
        assert (found.text, found.reasoning) == ("hi", "hm")
        assert [(call.name, call.arguments, call.id) for call in found.calls] == [("f", {"a": 1}, "c")]
        assert "hi" in found._repr_markdown_()
        assert found.to_dict()["output"] == OUTPUT


def test_a_stream_in_the_form_of_responses_is_joined() -> None:
    accumulator = RunAccumulator(ANY_TYPE)
    for data in (
        {"type": "response.reasoning_text.delta", "delta": "hm"},
        {"type": "response.output_text.delta", "delta": "h"},
        {"type": "response.output_text.delta", "delta": "i"},
    ):
        item = read_event(ANY_TYPE, ENDPOINT, data)
        accumulator.add(item)
    assert item.text == "i"
    assert not accumulator.is_complete()
    assert accumulator.result().text == "hi"
    accumulator.add(
        read_event(ANY_TYPE, ENDPOINT, {"type": "response.completed", "response": {"output": OUTPUT}})
    )
    assert accumulator.is_complete()
    assert accumulator.result().calls[0].arguments == {"a": 1}


@pytest.mark.parametrize(
    ("arguments", "read"),
    [('{"a": 1}', {"a": 1}), ({"a": 1}, {"a": 1}), ("{", "{"), ("", {}), (None, {}), ("[1]", [1])],
)
def test_peers_arguments_that_are_json_as_text_are_read(arguments: Any, read: Any) -> None:
    """huggingface/smolagents#1000: some services give an object and others its text."""
    call = {"name": "f", "arguments": arguments}
    short = SERVICE.run({"result": {"tool_calls": [call]}, "success": True})
    long = SERVICE.run({"result": {"tool_calls": [{"id": "1", "function": call}]}, "success": True})
    assert short.calls[0].arguments == long.calls[0].arguments == read


def piece(arguments: str, **more: Any) -> dict[str, Any]:
    name = more.pop("name", None)
    return {**more, "function": {**({"name": name} if name else {}), "arguments": arguments}}


PARALLEL: dict[str, list[list[dict[str, Any]]]] = {
    "an index each": [
        [piece("{", index=0, id="1", name="f")],
        [piece("}", index=0)],
        [piece('{"x":', index=1, id="2", name="g")],
        [piece("1}", index=1)],
    ],
    "pieces in turn": [
        [piece("{", index=0, id="1", name="f"), piece('{"x":', index=1, id="2", name="g")],
        [piece("}", index=0), piece("1}", index=1)],
    ],
    "index always 0": [
        [piece("{}", index=0, id="1", name="f")],
        [piece('{"x":', index=0, id="2", name="g")],
        [piece("1}", index=0)],
    ],
    "no index": [
        [piece("{", id="1", name="f")],
        [piece("}")],
        [piece('{"x":1}', id="2", name="g")],
    ],
    "the id with each piece": [
        [piece("{", index=0, id="1", name="f")],
        [piece("}", index=0, id="1")],
        [piece('{"x":', index=0, id="2", name="g")],
        [piece("1}", index=0, id="2")],
    ],
    "neither": [[piece("{}", name="f"), piece('{"x":1}', name="g")]],
    "index always 0 and no id": [
        [piece("{}", index=0, name="f")],
        [piece('{"x":1}', index=0, name="g")],
    ],
    "the name with each piece": [
        [piece("{", index=0, name="f")],
        [piece("}", index=0, name="f")],
        [piece('{"x":', index=1, name="g")],
        [piece("1}", index=1, name="g")],
    ],
    "an empty piece at the end": [
        [piece("{}", index=0, id="1", name="f")],
        [piece("", index=0, name="f")],
        [piece('{"x":1}', index=1, id="2", name="g")],
        [piece("", index=1)],
    ],
    "an id that is null or empty": [
        [piece("{", index=0, id="1", name="f")],
        [piece("}", index=0, id="")],
        [piece('{"x":', index=0, id="2", name="g")],
        [piece("1}", index=0, id=None)],
    ],
}


@pytest.mark.parametrize("events", PARALLEL.values(), ids=PARALLEL)
def test_peers_parallel_calls_of_a_stream_stay_apart(events: list[list[dict[str, Any]]]) -> None:
    """gcli2api#406, hermes-agent#62937, new-api#672, dynamo#4723: indices that are all 0, or missing."""
    accumulator = RunAccumulator(ANY_TYPE)
    for pieces in events:
        data = {"choices": [{"index": 0, "delta": {"tool_calls": pieces}}]}
        accumulator.add(read_event(ANY_TYPE, ENDPOINT, data))
    calls = accumulator.result().calls
    assert [(call.name, call.arguments) for call in calls] == [("f", {}), ("g", {"x": 1})]
