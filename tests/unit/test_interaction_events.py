"""The events of an interaction, joined to one."""

from __future__ import annotations

from typing import Any

import pytest

from genwire._google.interactions.answer import InteractionAccumulator
from genwire_raw.generativelanguage.models.interaction_sse_event import read_interaction_sse_event


def joined(step: dict[str, Any] | None, *deltas: dict[str, Any]) -> Any:
    """The JSON of the step that deltas add to."""
    accumulator = InteractionAccumulator()
    if step is not None:
        accumulator.add(read_interaction_sse_event({"event_type": "step.start", "index": 0, "step": step}))
    for delta in deltas:
        accumulator.add(read_interaction_sse_event({"event_type": "step.delta", "index": 0, "delta": delta}))
    assert not accumulator.is_complete()
    (found,) = accumulator.result().to_dict()["steps"]
    return found


TEXT = {"type": "text", "text": "a"}
CALL = {"type": "function_call", "id": "c", "name": "f"}


@pytest.mark.parametrize(
    ("step", "deltas", "expected"),
    [
        (None, [TEXT, TEXT], {"type": "model_output", "content": [{"type": "text", "text": "aa"}]}),
        (
            {"type": "model_output"},
            [TEXT, {"type": "image", "uri": "u"}, TEXT],
            {"type": "model_output", "content": [TEXT, {"type": "image", "uri": "u"}, TEXT]},
        ),
        (
            {"type": "thought"},
            [
                {"type": "thought_summary", "content": TEXT},
                {"type": "thought_summary", "content": TEXT},
                {"type": "thought_summary"},
                {"type": "thought_signature", "signature": "c2ln"},
            ],
            {"type": "thought", "summary": [{"type": "text", "text": "aa"}], "signature": "c2ln"},
        ),
        (
            {"type": "model_output"},
            [TEXT, *2 * [{"type": "text_annotation_delta", "annotations": [{"type": "x"}]}]],
            {"type": "model_output", "content": [{**TEXT, "annotations": [{"type": "x"}, {"type": "x"}]}]},
        ),
        (CALL, [{"type": "arguments_delta", "arguments": '{"a": 1}'}], {**CALL, "arguments": {"a": 1}}),
        (CALL, [{"type": "arguments_delta", "arguments": "{"}], {**CALL, "arguments": "{"}),
        (
            {"type": "google_search_result", "call_id": "c", "result": [{"search_suggestions": "1"}]},
            [{"type": "google_search_result", "result": [{"search_suggestions": "2"}], "is_error": False}],
            {
                "type": "google_search_result",
                "call_id": "c",
                "result": [{"search_suggestions": "1"}, {"search_suggestions": "2"}],
                "is_error": False,
            },
        ),
        ({"type": "new"}, [{"type": "new_delta", "more": 1}], {"type": "new", "more": 1}),
    ],
)
def test_deltas_add_to_their_step(step: Any, deltas: Any, expected: Any) -> None:
    assert joined(step, *deltas) == expected


def test_steps_of_the_last_event_are_those_of_the_interaction() -> None:
    accumulator = InteractionAccumulator()
    step = {"type": "model_output", "content": [TEXT]}
    for data in (
        {"event_type": "step.start", "index": 0, "step": {"type": "thought"}},
        {
            "event_type": "interaction.completed",
            "interaction": {"id": "i", "status": "completed", "steps": [step]},
        },
    ):
        accumulator.add(read_interaction_sse_event(data))
    assert accumulator.is_complete()
    assert accumulator.result().to_dict() == {"id": "i", "status": "completed", "steps": [step]}


def test_what_nobody_will_ask_for_is_dropped() -> None:
    accumulator = InteractionAccumulator()
    event = {"event_type": "step.delta", "index": 0, "delta": TEXT}
    accumulator.add(read_interaction_sse_event(event))
    accumulator.forget()
    accumulator.add(read_interaction_sse_event(event))
    assert accumulator.text(read_interaction_sse_event(event)) == "a"
    assert accumulator.result().to_dict() == {"steps": []}
