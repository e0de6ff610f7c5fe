"""The quick path to an event's text gives what the objects of the contract give."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire import GenerateContentResponse
from genwire._google.content.accumulator import ContentAccumulator
from genwire.errors import BlockedError
from genwire_raw.generativelanguage import models as raw

texts = st.text("ab \u2028", max_size=3)
parts = st.one_of(
    st.fixed_dictionaries({"text": texts}),
    st.fixed_dictionaries(
        {"text": texts}, optional={"thought": st.booleans(), "thoughtSignature": st.just("c2ln")}
    ),
    st.just({"functionCall": {"name": "f"}}),
    st.sampled_from([{"text": None}, {}]),
)
contents = st.fixed_dictionaries({"role": st.just("model")}, optional={"parts": st.lists(parts, max_size=2)})
candidates = st.fixed_dictionaries(
    {"content": contents},
    optional={"index": st.integers(0, 1), "finishReason": st.sampled_from(["STOP", "SAFETY"])},
)
events = st.fixed_dictionaries({}, optional={"candidates": st.lists(candidates, max_size=2)})


def text_of(response: GenerateContentResponse) -> str:
    try:
        return response.text
    except BlockedError:
        return "blocked"


def read(event: dict[str, Any]) -> GenerateContentResponse:
    """The event with its candidates read, so that its text comes from objects."""
    response = GenerateContentResponse.from_dict(event)
    _ = response.candidates
    assert response.plain_text is None
    return response


@given(events)
def test_an_event_has_the_same_text_on_both_paths(event: dict[str, Any]) -> None:
    assert text_of(GenerateContentResponse.from_dict(event)) == text_of(read(event))


@given(st.lists(events, max_size=6))
def test_a_stream_has_the_same_result_on_both_paths(stream: list[dict[str, Any]]) -> None:
    quick, slow = ContentAccumulator(), ContentAccumulator()
    for event in stream:
        quick.add(GenerateContentResponse.from_dict(event))
        # A candidate of another form keeps an event off the quick path.
        more = {"candidates": [*event["candidates"], None]} if event.get("candidates") else {}
        slow.add(GenerateContentResponse.from_dict(event | more))
    assert quick.result() == slow.result()
    assert quick.is_complete() == slow.is_complete()


def test_an_event_with_nothing_but_text_is_not_made_into_objects() -> None:
    event = {
        "candidates": [{"content": {"parts": [{"text": "a"}]}, "finishReason": "STOP"}],
        "modelVersion": "m",
    }
    assert GenerateContentResponse.from_dict(event).plain_text == "a"


def test_text_follows_changes_of_the_candidates() -> None:
    response = GenerateContentResponse.from_dict({"candidates": [{"content": {"parts": [{"text": "a"}]}}]})
    assert response.text == "a"
    assert response.candidates is not None
    response.parts[0].text = "b"
    assert response.text == "b"
    response.candidates = [raw.Candidate(content=raw.Content(parts=[raw.Part(text="c")]))]
    assert response.text == "c"


def test_a_constructed_response_has_no_json() -> None:
    made = GenerateContentResponse(
        candidates=[raw.Candidate(content=raw.Content(parts=[raw.Part(text="a")]))]
    )
    assert made.plain_text is None
    assert made.text == "a"


@pytest.mark.parametrize(
    "event", [{}, {"candidates": None}, {"candidates": "no"}, {"candidates": [{"content": 1}]}]
)
def test_an_event_of_another_form_has_no_plain_text(event: Any) -> None:
    assert GenerateContentResponse.from_dict(event).plain_text is None
