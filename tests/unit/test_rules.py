"""The rules of the contract for what a caller builds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from genwire_raw._runtime.rules import Field, check_field
from genwire_raw.generativelanguage import models as raw


def rules(field: Field, value: Any, path: str = "field") -> list[str]:
    return [str(one) for one in check_field(path, field, value)]


@pytest.mark.parametrize(
    ("kind", "right", "wrong"),
    [
        ("string", ["", "text"], [5, b"x", ["x"]]),
        ("integer", [0, -5], [True, 1.5, "1"]),
        ("int64", [2**60], [True, 1.5, "1"]),
        ("number", [0, 1.5], [True, "1"]),
        ("boolean", [True, False], [1, "true"]),
        ("bytes", [b"", bytearray(b"x"), memoryview(b"x")], ["AAAA", [1]]),
        ("timestamp", [datetime.now(UTC)], ["2024-01-01T00:00:00Z", 5]),
        ("duration", [timedelta(1)], ["1s", 1]),
        ("object", [{}, {"a": 1}], [[], "x"]),
        ("any", [None, 1, "x", [], {}], []),
        ("enum", ["A"], [1]),
    ],
)
def test_a_value_has_its_kind(kind: Any, right: list[Any], wrong: list[Any]) -> None:
    for value in right:
        assert rules(Field("f", kind), value) == [], value
    for value in wrong:
        assert len(rules(Field("f", kind), value)) == 1, value


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        (Field("f", "number", minimum=0, maximum=1), 1.01, "field must be at most 1, got 1.01"),
        (Field("f", "number", minimum=0), -0.5, "field must be at least 0, got -0.5"),
        (Field("f", "number"), float("nan"), "field must be finite, got nan"),
        (Field("f", "number"), float("inf"), "field must be finite, got inf"),
        (Field("f", "string", min_length=1), "", "field must have at least 1 character, got ''"),
        (Field("f", "string", max_length=2), "abc", "field must have at most 2 characters, has 3, got 'abc'"),
        (Field("f", "string", pattern="^[a-z]+$"), "A", "field must match ^[a-z]+$, got 'A'"),
        (Field("f", "string", pattern="^[a-z]+$"), "a\n", "field must match ^[a-z]+$, got 'a\\n'"),
        (Field("f", "string", many="list", max_items=1), ["a", "b"],
         "field must have at most 1 item, has 2, got ['a', 'b']"),
        (Field("f", "string", many="list", min_items=1), [], "field must have at least 1 item, got []"),
        (Field("f", "string", many="list"), ["a", 5], "field[1] must be a string, got 5"),
        (Field("f", "string", many="list"), "ab", "field must be a list, got 'ab'"),
        (Field("f", "integer", many="map"), {"a": "b"}, "field['a'] must be an integer, got 'b'"),
        (Field("f", "integer", many="map"), [1], "field must be a mapping, got [1]"),
        (Field("f", "string", required=True), None, "field is required, got None"),
        (Field("f", "timestamp"), datetime(2024, 1, 1),  # noqa: DTZ001
         "field must be a datetime with a time zone, got datetime.datetime(2024, 1, 1, 0, 0)"),
    ],
)  # fmt: skip
def test_a_rule_that_is_broken_is_named(field: Field, value: Any, rule: str) -> None:
    assert rules(field, value) == [rule]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (Field("f", "number", minimum=0, maximum=1), 0),
        (Field("f", "number", minimum=0, maximum=1), 1.0),
        (Field("f", "string", max_length=2), "ab"),
        (Field("f", "string", many="list"), ("a", "b")),
        (Field("f", "string"), None),
        (Field("f", "string", required=True, read_only=True), None),
        (Field("f", "string", read_only=True), 5),
    ],
)
def test_what_keeps_to_the_rules_passes(field: Field, value: Any) -> None:
    assert rules(field, value) == []


def test_what_the_url_says_is_required_only_inside_another_request() -> None:
    field = Field("model", "string", required_nested=True)
    assert rules(field, None, "model") == []
    assert rules(field, None, "requests[0].model") == ["requests[0].model is required, got None"]


def test_what_the_url_says_is_not_required_of_a_request_that_is_as_a_body() -> None:
    request = raw.GenerateContentRequest(contents=[])
    inline = raw.InlinedRequest(request=request)
    assert inline.validate() == []
    counted = raw.CountTokensRequest(generate_content_request=request)
    assert [one.path for one in counted.validate()] == ["generate_content_request.model"]


def test_long_values_are_cut_in_messages() -> None:
    (message,) = rules(Field("f", "string", max_length=1), "x" * 10_000)
    assert len(message) < 200
