"""Responses and the events of a stream put together."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire import GenerateContentResponse
from genwire._google.content.accumulator import ContentAccumulator
from genwire.errors import BlockedError
from genwire_raw.generativelanguage import models as raw


def response(*parts: dict[str, Any], reason: str | None = None, **candidate: Any) -> GenerateContentResponse:
    content: dict[str, Any] = {"role": "model", **({"parts": list(parts)} if parts else {})}
    ended = {"finishReason": reason} if reason else {}
    return GenerateContentResponse.from_dict({"candidates": [{"content": content, **ended, **candidate}]})


def joined(*events: GenerateContentResponse) -> GenerateContentResponse:
    accumulator = ContentAccumulator()
    for event in events:
        accumulator.add(event)
    return accumulator.result()


def test_text_is_that_of_all_parts_but_thoughts() -> None:
    answer = response(
        {"text": "hmm", "thought": True}, {"text": "a"}, {"functionCall": {"name": "f"}}, {"text": "b"}
    )
    assert answer.text == "ab"
    assert [call.name for call in answer.function_calls] == ["f"]


def test_code_and_its_result_are_not_in_the_text() -> None:
    answer = response(
        {"text": "Look: "},
        {"executableCode": {"language": "PYTHON", "code": "print(1)"}},
        {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "1\n"}},
        {"text": "one"},
    )
    assert answer.text == "Look: one"
    assert answer.executable_code == "print(1)"
    assert answer.code_execution_result == "1\n"
    assert response({"text": "a"}).executable_code is None
    assert response({"text": "a"}).code_execution_result is None


def test_peers_text_of_a_blocked_prompt_says_why() -> None:
    answer = GenerateContentResponse.from_dict(
        {
            "promptFeedback": {
                "blockReason": "SAFETY",
                "safetyRatings": [
                    {"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH", "blocked": True},
                    {"category": "HARM_CATEGORY_HATE_SPEECH", "probability": "LOW"},
                ],
            }
        }
    )
    with pytest.raises(
        BlockedError, match=r"the prompt was blocked: SAFETY \(HARM_CATEGORY_HARASSMENT HIGH\)"
    ) as caught:
        _ = answer.text
    assert caught.value.reason == "SAFETY"
    assert [rating.probability for rating in caught.value.ratings] == ["HIGH", "LOW"]
    assert caught.value.response is answer


@pytest.mark.parametrize("reason", ["SAFETY", "RECITATION", "SOMETHING_NEW"])
@pytest.mark.parametrize("content", [None, {"role": "model"}, {"parts": [{"text": "hm", "thought": True}]}])
def test_peers_text_of_a_candidate_without_content_says_why(reason: str, content: Any) -> None:
    candidate = {
        "finishReason": reason,
        "finishMessage": "Not this.",
        **({"content": content} if content else {}),
    }
    answer = GenerateContentResponse.from_dict({"candidates": [candidate]})
    with pytest.raises(BlockedError, match=f"no text, finish reason {reason}: Not this.") as caught:
        _ = answer.text
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    "body", [{}, {"candidates": []}, {"candidates": [{"finishReason": "STOP"}]}, {"promptFeedback": {}}]
)
def test_text_of_an_answer_that_was_not_blocked_is_empty_at_least(body: Any) -> None:
    assert GenerateContentResponse.from_dict(body).text == ""


def test_text_that_came_before_a_block_is_given() -> None:
    answer = response({"text": "a"}, reason="SAFETY")
    assert answer.text == "a"
    assert not answer.is_usable


def test_peers_a_new_finish_reason_is_kept() -> None:
    assert response({"text": "a"}, reason="SOMETHING_NEW").finish_reason == "SOMETHING_NEW"


texts = st.text("ab ", max_size=4)


@given(st.lists(texts, min_size=1, max_size=8))
def test_joined_text_is_all_text(pieces: list[str]) -> None:
    whole = joined(*(response({"text": piece}) for piece in pieces), response(reason="STOP"))
    assert whole.text == "".join(pieces)
    assert len(whole.parts) == 1
    assert whole.finish_reason == "STOP"


def test_peers_events_without_parts_are_nothing_special() -> None:
    whole = joined(
        response({"text": "a"}), response(), response(), response({"text": "b"}), response(reason="STOP")
    )
    assert whole.content == raw.Content(role="model", parts=[raw.Part(text="ab")])
    assert joined(response(), response(reason="STOP")).parts == []


def test_peers_thought_signatures_stay_with_their_part() -> None:
    whole = joined(
        response({"text": "think", "thought": True}),
        response({"text": "ing", "thought": True}),
        response({"text": "a"}),
        response({"text": "b", "thoughtSignature": "c2ln"}),
        response({"text": "c"}),
        response({"text": "d"}),
        response({"functionCall": {"name": "f", "args": {}}, "thoughtSignature": "c2ln"}),
        response({"text": "", "thoughtSignature": "bGFzdA=="}, reason="STOP"),
    )
    assert [part.to_dict() for part in whole.parts] == [
        {"text": "thinking", "thought": True},
        {"text": "a"},
        {"text": "b", "thoughtSignature": "c2ln"},
        {"text": "cd"},
        {"functionCall": {"name": "f", "args": {}}, "thoughtSignature": "c2ln"},
        {"text": "", "thoughtSignature": "bGFzdA=="},
    ]


def test_parts_that_are_more_than_text_are_kept_as_they_are() -> None:
    parts: list[dict[str, Any]] = [
        {"text": "a", "partMetadata": {"k": 1}},
        {"text": "b", "somethingNew": 1},
        {"text": "c"},
        {"functionCall": {"name": "f"}},
        {"functionCall": {"name": "f"}},
    ]
    whole = joined(*(response(part) for part in parts))
    assert [part.to_dict() for part in whole.parts] == parts


def test_several_candidates_are_put_together_each() -> None:
    def events(text: str) -> dict[str, Any]:
        return {
            "candidates": [
                {"index": index, "content": {"role": "model", "parts": [{"text": f"{text}{index}"}]}}
                for index in (1, 0)
            ]
        }

    ends = {"candidates": [{"index": 0, "finishReason": "STOP"}, {"index": 1, "finishReason": "MAX_TOKENS"}]}
    whole = joined(*(GenerateContentResponse.from_dict(event) for event in (events("a"), events("b"), ends)))
    assert whole.to_dict()["candidates"] == [
        {"index": 0, "content": {"role": "model", "parts": [{"text": "a0b0"}]}, "finishReason": "STOP"},
        {"index": 1, "content": {"role": "model", "parts": [{"text": "a1b1"}]}, "finishReason": "MAX_TOKENS"},
    ]


def test_of_everything_else_the_last_word_counts() -> None:
    whole = joined(
        GenerateContentResponse.from_dict(
            {"usageMetadata": {"totalTokenCount": 1}, "modelVersion": "m", "somethingNew": 1, "andMore": 1}
        ),
        response({"text": "a"}, safetyRatings=[{"category": "A", "probability": "LOW"}]),
        GenerateContentResponse.from_dict({"usageMetadata": {"totalTokenCount": 2}, "somethingNew": 2}),
        response(reason="STOP", safetyRatings=[{"category": "A", "probability": "HIGH"}]),
    )
    assert whole.usage_metadata is not None
    assert whole.usage_metadata.total_token_count == 2
    assert whole.model_version == "m"
    assert whole.additional_properties == {"somethingNew": 2, "andMore": 1}
    assert whole.candidates is not None
    assert whole.candidates[0].to_dict()["safetyRatings"] == [{"category": "A", "probability": "HIGH"}]


def test_citations_and_log_probabilities_grow() -> None:
    def event(number: int) -> GenerateContentResponse:
        return response(
            {"text": "a"},
            citationMetadata={"citationSources": [{"startIndex": number}]},
            logprobsResult={"chosenCandidates": [{"token": str(number)}]},
        )

    whole = joined(event(1), response({"text": "b"}), event(2))
    assert whole.candidates is not None
    candidate = whole.candidates[0].to_dict()
    assert candidate["citationMetadata"] == {"citationSources": [{"startIndex": 1}, {"startIndex": 2}]}
    assert candidate["logprobsResult"] == {"chosenCandidates": [{"token": "1"}, {"token": "2"}]}
    assert joined(event(1)).candidates == event(1).candidates


def test_what_is_not_as_the_contract_has_it_does_not_hold_up_the_rest() -> None:
    odd: list[dict[str, Any]] = [
        {"candidates": [None, "x", {"citationMetadata": {"citationSources": []}}]},
        {"candidates": "none"},
    ]
    last = response({"text": "a"}, citationMetadata="none", reason="STOP")
    whole = joined(*[GenerateContentResponse.from_dict(event) for event in odd], last)
    assert whole.text == "a"
    assert whole.to_dict()["candidates"] == last.to_dict()["candidates"]


def test_events_made_by_hand_are_put_together_too() -> None:
    made = GenerateContentResponse(
        candidates=[raw.Candidate(content=raw.Content(parts=[raw.Part(text="b")]))]
    )
    assert joined(response({"text": "a"}), made, response({"text": "c"})).text == "abc"


def test_what_is_forgotten_stays_so_and_the_end_is_known_all_the_same() -> None:
    accumulator = ContentAccumulator()
    accumulator.add(response({"text": "a"}))
    for text, reason in (("b", None), ("c", "STOP")):
        assert not accumulator.is_complete()
        accumulator.forget()
        accumulator.add(response({"text": text}, reason=reason))
    assert accumulator.is_complete()
    assert accumulator.result().text == ""


@pytest.mark.parametrize(
    ("events", "complete"),
    [
        ([], False),
        ([{"candidates": [{"index": 0}]}], False),
        ([{"candidates": [{"finishReason": "STOP"}]}], True),
        ([{"candidates": [{"finishReason": "STOP"}]}, {"usageMetadata": {}}], True),
        ([{"candidates": [{"index": 1}]}, {"candidates": [{"index": 0, "finishReason": "STOP"}]}], False),
        ([{"promptFeedback": {"blockReason": "SAFETY"}}], True),
        ([{"promptFeedback": {}}], False),
    ],
)
def test_a_stream_is_complete_when_every_candidate_has_ended(events: Any, complete: bool) -> None:
    accumulator = ContentAccumulator()
    for event in events:
        accumulator.add(GenerateContentResponse.from_dict(event))
    assert accumulator.is_complete() is complete


def test_a_long_stream_is_put_together_on_the_way() -> None:
    accumulator = ContentAccumulator()
    for number in range(2500):
        accumulator.add(response({"text": f"{number} "}))
    accumulator.add(response(reason="STOP"))
    assert accumulator.is_complete()
    whole = accumulator.result()
    assert whole.text == "".join(f"{number} " for number in range(2500))
    assert len(whole.parts) == 1


def test_events_are_left_as_they_were() -> None:
    events = [response({"text": "a"}), response({"text": "b"}, reason="STOP")]
    joined(*events).parts.clear()
    assert [event.text for event in events] == ["a", "b"]
    assert joined(*events) == joined(*events)
