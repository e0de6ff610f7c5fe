"""Values that the echo engine makes for JSON schemas."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import partial
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from genwire.emulator.engines import EngineError
from genwire.emulator.engines.echo import EchoEngine
from genwire.emulator.google.json_schema import from_schema
from tests.emulator.answers import ask


def value_of(schema: dict[str, Any], text: str = "") -> Any:
    answer = anyio.run(partial(ask, EchoEngine(), text, schema=schema, max_tokens=10**6))
    return json.loads(answer.text)


# Schemas that have values. Bounds are drawn as a pair, lengths never below what an enum's values have.


def bounds(low: str, high: str, values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    pairs = st.tuples(values, values).map(sorted)
    return st.one_of(
        st.just({}), values.map(lambda one: {low: one}), pairs.map(lambda pair: {low: pair[0], high: pair[1]})
    )


def typed(kind: str, keywords: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return keywords.map(lambda more: {"type": kind, **more})


SCALARS = st.one_of(
    typed("string", bounds("minLength", "maxLength", st.integers(0, 30))),
    typed("integer", bounds("minimum", "maximum", st.integers(-50, 50))),
    typed("integer", st.integers(-50, 50).map(lambda low: {"exclusiveMinimum": low})),
    typed(
        "integer",
        st.tuples(st.integers(-50, 50), st.integers(1, 9)).map(
            lambda two: {"minimum": two[0], "multipleOf": two[1]}
        ),
    ),
    typed("number", bounds("minimum", "maximum", st.floats(-50, 50))),
    typed(
        "number",
        st.floats(-50, 50).map(lambda low: {"exclusiveMinimum": low, "exclusiveMaximum": low + 0.25}),
    ),
    st.sampled_from(
        [
            {"type": "boolean"},
            {"type": "null"},
            {"type": ["null", "integer"]},
            {},
            True,
            {"const": {"a": [1]}},
        ]
    ),
    st.lists(st.none() | st.booleans() | st.integers() | st.text(), min_size=1, max_size=4).map(
        lambda of: {"enum": of}
    ),
)


def compounds(parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    properties = st.dictionaries(st.text(max_size=5), parts, max_size=4)
    return st.one_of(
        st.tuples(parts, bounds("minItems", "maxItems", st.integers(0, 4))).map(
            lambda two: {"type": "array", "items": two[0], **two[1]}
        ),
        st.tuples(st.lists(parts, min_size=1, max_size=3)).map(
            lambda one: {"type": "array", "prefixItems": one[0]}
        ),
        properties.flatmap(
            lambda of: st.lists(st.sampled_from([*of, "other"]), unique=True).map(
                lambda required: {"type": "object", "properties": of, "required": required}
            )
        ),
        st.lists(parts, min_size=1, max_size=3).map(lambda of: {"anyOf": of}),
        parts.map(lambda part: {"allOf": [part, {"description": "twice"}]}),
        parts.map(
            lambda part: {
                "oneOf": [
                    {"type": "object", "properties": {"kind": {"const": "b"}}, "required": ["kind"]},
                    {
                        "type": "object",
                        "properties": {"kind": {"const": "c"}, "part": part},
                        "required": ["kind", "part"],
                    },
                ]
            }
        ),
    )


SCHEMAS = st.recursive(SCALARS, compounds, max_leaves=8)


@given(SCHEMAS, st.text(max_size=40))
def test_an_answer_follows_its_schema(schema: Any, text: str) -> None:
    value = value_of(schema, text)
    assert list(Draft202012Validator(schema).iter_errors(value)) == []
    assert value_of(schema, text) == value


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "uniqueItems": True, "minItems": 4, "items": {"properties": {"n": {"type": "integer"}}}},
        {"type": "array", "uniqueItems": True, "minItems": 2, "items": {"enum": ["a", "b"]}},
        {"oneOf": [{"type": "number"}, {"type": "integer"}]},
        {"properties": {"a": {"type": "string"}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {"allOf": [{"minimum": 3}, {"maximum": 3.5}, {"type": "number"}]},
        {"$ref": "#/$defs/positive", "maximum": 1, "$defs": {"positive": {"type": "number", "exclusiveMinimum": 0}}},
        {"type": "object", "additionalProperties": {"type": "integer"}, "required": ["any"]},
        {"type": "string", "pattern": "^[a-c]{3}$", "default": "abc"},
        {"type": "string", "format": "date-time"},
        {"not": {"type": "string"}},
    ],
)  # fmt: skip
def test_schemas_that_need_care(schema: dict[str, Any]) -> None:
    assert list(Draft202012Validator(schema).iter_errors(value_of(schema))) == []


@pytest.mark.parametrize("name", ["date", "date-time", "uuid", "duration"])
def test_the_formats_of_googles_own_schemas_are_followed(name: str) -> None:
    google = from_schema({"type": "STRING", "format": name})
    known = Draft202012Validator({"type": "string", "format": name}, format_checker=FormatChecker())
    assert list(known.iter_errors(value_of(google))) == []
    assert value_of(google) == value_of({"type": "string", "format": name}) != value_of({"type": "string"})
    assert "format" not in from_schema({"type": "STRING", "format": "enum", "enum": ["a"]})


def test_a_schema_within_itself_ends_where_it_may() -> None:
    node = {
        "type": "object",
        "properties": {
            "value": {"type": "integer"},
            "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
            "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
            "parent": {"$ref": "#/$defs/node"},
        },
        "required": ["value", "next"],
    }
    value = value_of({"$ref": "#/$defs/node", "$defs": {"node": node}})
    assert value == {"value": 1, "next": None, "children": []}


def test_a_schema_that_explodes_is_cut_short() -> None:
    names = [f"d{n}" for n in range(12)]
    definition = {"type": "object", "properties": {name: {"$ref": f"#/$defs/{name}"} for name in names}}
    value = value_of({"$ref": "#/$defs/d0", "$defs": dict.fromkeys(names, definition)})
    assert set(value) <= set(names)


@pytest.mark.parametrize(
    ("schema", "says"),
    [
        ({"$ref": "#"}, "is within itself"),
        ({"type": "object", "properties": {"a": {"$ref": "#"}}, "required": ["a"]}, "is within itself"),
        ({"$ref": "#/$defs/none"}, "refers to '#/$defs/none'"),
        ({"$ref": "https://example.com/schema"}, "refers to"),
        ({"type": "string", "pattern": "^z{9}$"}, "no value"),
        ({"type": "array", "minItems": 10**9}, "more than 1000 items"),
        ({"type": "string", "minLength": 10**9}, "more than 10000 characters"),
        ({"if": {}, "then": False}, "keyword 'if'"),
        ({"type": "quark"}, "not a valid JSON schema"),
        ({"pattern": "("}, "not a valid JSON schema"),
        ({"properties": 5, "type": "object"}, "not a valid JSON schema"),
        ({"type": "integer", "multipleOf": 0}, "not a valid JSON schema"),
    ],
)
def test_a_schema_that_cannot_be_followed_is_refused(schema: dict[str, Any], says: str) -> None:
    with pytest.raises(EngineError, match=r"^[^\n]+$") as caught:
        value_of(schema)
    assert says in str(caught.value)
    assert caught.value.status == 400


KEYWORDS = sorted(
    {
        "$defs",
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
        "const",
        "default",
        "enum",
        "examples",
        "format",
    }
    | {
        "exclusiveMaximum",
        "exclusiveMinimum",
        "items",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
    }
    | {
        "minimum",
        "multipleOf",
        "not",
        "nullable",
        "oneOf",
        "pattern",
        "prefixItems",
        "properties",
        "required",
    }
    | {"type", "uniqueItems"}
)
JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["#", "string", "number", "array", "("]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYWORDS), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(KEYWORDS), JUNK, max_size=5))
def test_what_is_no_schema_is_refused_or_followed(junk: dict[str, Any]) -> None:
    with suppress(EngineError):
        value_of(junk)


def test_values_come_from_the_text_where_they_fit() -> None:
    schema = {
        "type": "object",
        "properties": {
            "title": {"type": "string"},
            "size": {"enum": ["small", "large"]},
            "pages": {"type": "integer", "minimum": 100},
            "price": {"type": "number", "maximum": 50},
            "isbn": {"type": "string", "pattern": "^[0-9-]+$"},
        },
    }
    value = value_of(schema, 'A large book "Dune" of 412 pages for 9.90, "0-441-17271-7"')
    assert value == {"title": "Dune", "size": "large", "pages": 412, "price": 9.9, "isbn": "0-441-17271-7"}
    assert value_of({"type": "object"}, "anything") == {"text": "anything"}
