"""Answers in JSON mode: read, or refused with the text kept."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from genwire import GenerateContentResponse, GenwireError
from genwire._google.content.request import to_request
from genwire._google.content.response import with_answer_type
from genwire._schemas.json_mode import AnswerType
from genwire.errors import BlockedError, ParseError
from tests.unit import answer_types as types


def answer_type(wanted: Any, **config: Any) -> AnswerType:
    asked = to_request("Hi", {"response_schema": wanted, **config}).answer_type
    assert asked is not None
    return asked


def response(text: str, reason: str = "STOP") -> GenerateContentResponse:
    return GenerateContentResponse.from_dict(
        {"candidates": [{"content": {"role": "model", "parts": [{"text": text}]}, "finishReason": reason}]}
    )


@pytest.mark.parametrize(
    ("wanted", "text", "instance"),
    [
        (list[types.Recipe], '[{"name": "a", "ingredients": []}]', [{"name": "a", "ingredients": []}]),
        (
            types.Tree,
            '{"value": 1, "children": [{"value": 2, "children": []}]}',
            types.Tree(1, [types.Tree(2)]),
        ),
        (types.Item, '{"name": "Tea", "price": 2}', types.Item(name="Tea", price=2)),
        (types.Colour, "green\n", types.Colour.GREEN),
        (types.Level, "2", types.Level.HIGH),
        (types.Point | None, "null", None),
        ({"type": "object", "properties": {"a": {"type": "string"}}}, '{"a": "b"}', {"a": "b"}),
        ({"type": "integer", "enum": [1]}, "1", 1),
    ],
)
def test_an_answer_is_an_instance_of_what_was_asked_for(wanted: Any, text: str, instance: Any) -> None:
    assert with_answer_type(response(text), answer_type(wanted)).parsed == instance


def test_an_enum_may_come_as_json() -> None:
    wanted = answer_type(types.Colour, response_mime_type="application/json")
    assert with_answer_type(response('"red"'), wanted).parsed is types.Colour.RED


@pytest.mark.parametrize(
    ("wanted", "text", "path", "message"),
    [
        (
            types.Recipe,
            '{"name": "a"}',
            "ingredients",
            "the answer does not fit Recipe: ingredients is required",
        ),
        (
            list[types.Recipe],
            '[{"name": 5, "ingredients": []}]',
            "[0].name",
            r"does not fit list\[.*Recipe\]: \[0\]\.name must be a string",
        ),
        (types.Colour, "blue", "", "does not fit Colour: it must be one of 'red', 'green'"),
        (types.Positive, '{"value": 0}', "", "does not fit Positive: value must be positive"),
        (
            types.Item,
            '{"name": "a", "price": 0}',
            "price",
            "does not fit Item: price: Input should be greater than 0",
        ),
        ({"required": ["a"]}, "{}", "a", "does not fit JSON Schema: a is required"),
        (types.Recipe, "Sure! Here", "", r"the answer is not JSON \("),
        (types.Recipe, " ", "", "the answer is empty"),
    ],
)
def test_a_mismatch_names_the_place_and_the_rule_and_keeps_the_text(
    wanted: Any, text: str, path: str, message: str
) -> None:
    answer = with_answer_type(response(text), answer_type(wanted))
    with pytest.raises(ParseError, match=message) as caught:
        _ = answer.parsed
    assert caught.value.text == text
    assert caught.value.path == path
    assert isinstance(caught.value, GenwireError)


def test_an_answer_that_was_cut_says_so() -> None:
    answer = with_answer_type(response('[{"name": "a', reason="MAX_TOKENS"), answer_type(list[types.Recipe]))
    with pytest.raises(ParseError, match="it was cut at max_output_tokens"):
        _ = answer.parsed


def test_a_blocked_answer_is_no_parse_error() -> None:
    answer = GenerateContentResponse.from_dict({"promptFeedback": {"blockReason": "SAFETY"}})
    with pytest.raises(BlockedError):
        _ = with_answer_type(answer, answer_type(types.Recipe)).parsed


def test_without_json_mode_nothing_is_parsed() -> None:
    assert response('{"a": 1}').parsed is None
    assert to_request("Hi", {"temperature": 1}).answer_type is None
    assert to_request("Hi", {"response_mime_type": "text/plain"}).answer_type is None


def test_json_of_any_form_is_given_as_it_is() -> None:
    wanted = to_request("Hi", {"response_mime_type": "application/json"}).answer_type
    assert with_answer_type(response('{"a": [1]}'), wanted).parsed == {"a": [1]}
    schema = to_request("Hi", {"response_json_schema": {"type": "string"}}).answer_type
    with pytest.raises(ParseError, match="must be a string"):
        _ = with_answer_type(response("5"), schema).parsed


def test_what_was_parsed_stays_the_same_object() -> None:
    answer = with_answer_type(response('{"value": 1}'), answer_type(types.Tree))
    assert answer.parsed is answer.parsed


def test_a_response_can_be_pickled_with_its_type() -> None:
    answer = with_answer_type(response('{"value": 1}'), answer_type(types.Tree))
    again = pickle.loads(pickle.dumps(answer))
    assert again == answer
    assert again.parsed == types.Tree(1)
