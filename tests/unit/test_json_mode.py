"""Answers in JSON mode: read, or refused with the text kept."""

from __future__ import annotations

import pickle
from decimal import Decimal
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
            "does not fit Item: price must be more than 0",
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


LONG = "123456789012345678901234567890"
DIGITS = "1.12345678901234567890123456789"


@pytest.mark.parametrize(
    ("wanted", "text", "instance"),
    [
        (int, LONG, int(LONG)),
        (int, "5e3", 5000),
        (Decimal, DIGITS, Decimal(DIGITS)),
        (Decimal, LONG, Decimal(LONG)),
        (Decimal, "1e400", Decimal("1e400")),
        (list[int | Decimal], f"[{LONG}, {DIGITS}]", [int(LONG), Decimal(DIGITS)]),
        (types.Page[Decimal], f'{{"items": [{DIGITS}]}}', types.Page([Decimal(DIGITS)])),
        (float, DIGITS, float(DIGITS)),
        ({"type": "integer"}, LONG, int(LONG)),
        (dict[str, Any], f'{{"a": [{DIGITS}, {LONG}]}}', {"a": [float(DIGITS), int(LONG)]}),
    ],
)
def test_numbers_keep_their_digits(wanted: Any, text: str, instance: Any) -> None:
    parsed = with_answer_type(response(text), answer_type(wanted)).parsed
    assert parsed == instance
    assert type(parsed) is type(instance)


def test_ordinary_numbers_are_pythons_own() -> None:
    parsed = with_answer_type(response('{"a": [1.5]}'), answer_type(Any)).parsed
    assert type(parsed["a"][0]) is float
    extra = with_answer_type(response('{"name": "Tom", "age": 1.5}'), answer_type(types.Cat)).parsed
    assert type(extra["age"]) is float


def test_decimals_of_pydantic_models_keep_their_digits() -> None:
    text = (
        f'{{"amount": {DIGITS}, "more": [{DIGITS}], "by_shop": {{"a": {DIGITS}}}, "rate": {DIGITS}, '
        f'"either": {DIGITS}, "note": {DIGITS}, "parent": {{"amount": {DIGITS}}}}}'
    )
    price: Any = with_answer_type(response(text), answer_type(types.Price)).parsed
    exact = Decimal(DIGITS)
    assert (price.amount, price.more, price.by_shop, price.parent.amount) == (
        exact,
        [exact],
        {"a": exact},
        exact,
    )
    assert (price.rate, price.note) == (float(DIGITS), float(DIGITS))


@pytest.mark.parametrize(
    ("wanted", "text", "message"),
    [
        (float, "1" + "0" * 400, "does not fit float: int too large"),
        (int, "1" * 5000, "is not JSON .*4300 digits"),
        (Any, "NaN", "is not JSON .NaN is no number in JSON"),
        (Any, "[" * 100_000, "is not JSON .it is nested too deeply"),
        ({"type": "array", "items": {"$ref": "#"}}, "[" * 900 + "]" * 900, "it is nested too deeply"),
    ],
)
def test_what_python_cannot_hold_is_a_parse_error(wanted: Any, text: str, message: str) -> None:
    with pytest.raises(ParseError, match=message):
        _ = with_answer_type(
            response(text), answer_type(wanted, response_mime_type="application/json")
        ).parsed


@pytest.mark.parametrize(
    "text",
    [
        '```json\n{"a": 1}\n```',
        '```\n{"a": 1}\n```\n',
        '```JSON\r\n{"a": 1}\r\n```',
        '```json {"a": 1} ```',
        '~~~json\n{"a": 1}\n~~~',
        '````json\n{"a": 1}\n````',
        'Here it is:\n\n```json\n{"a": 1}\n```\n\nHave fun!',
        '```python\nprint(1)\n```\n```json\n{"a": 1}\n```',
    ],
)
def test_an_answer_in_a_markdown_fence_is_read(text: str) -> None:
    assert with_answer_type(response(text), answer_type(dict[str, int])).parsed == {"a": 1}


def test_a_fence_within_an_answer_is_part_of_it() -> None:
    text = '{"code": "```json\\n{}\\n```"}'
    assert with_answer_type(response(text), answer_type(dict[str, str])).parsed == {
        "code": "```json\n{}\n```"
    }


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
