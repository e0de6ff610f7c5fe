"""Whether a value follows a JSON Schema, and the schema in the service's own form."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire._google.service_schema import service_schema, with_property_ordering, without_reference_siblings
from genwire._schemas.json_schema import Mismatch, mismatch
from genwire._schemas.type_codecs import codec_of
from genwire.errors import ValidationError
from genwire_raw.generativelanguage import models as raw
from tests.unit import answer_types as types

TREE: dict[str, Any] = {
    "$ref": "#/$defs/Tree",
    "$defs": {
        "Tree": {
            "type": "object",
            "properties": {
                "value": {"type": "integer"},
                "children": {"type": "array", "items": {"$ref": "#/$defs/Tree"}},
            },
            "required": ["value"],
        }
    },
}


@pytest.mark.parametrize(
    ("value", "schema", "path", "rule"),
    [
        ("a", {"type": "integer"}, "", "must be an integer"),
        (True, {"type": "integer"}, "", "must be an integer"),
        (1.5, {"type": "integer"}, "", "must be an integer"),
        (1, {"type": "BOOLEAN"}, "", "must be true or false"),
        (1, {"type": ["string", "null"]}, "", "must be a string or null"),
        (None, {"type": "string"}, "", "must be a string"),
        (3, {"enum": [1, 2]}, "", "must be one of 1, 2"),
        (True, {"enum": [1]}, "", "must be one of 1"),
        ("b", {"const": "a"}, "", "must be one of 'a'"),
        (0, {"minimum": 1}, "", "must be at least 1"),
        (3, {"maximum": 2}, "", "must be at most 2"),
        (1, {"exclusiveMinimum": 1}, "", "must be more than 1"),
        (1, {"exclusiveMaximum": 1}, "", "must be less than 1"),
        (0.35, {"multipleOf": 0.1}, "", "must be a multiple of 0.1"),
        (10**40 + 1, {"multipleOf": 2}, "", "must be a multiple of 2"),
        (float("inf"), {"multipleOf": 2}, "", "must be a multiple of 2"),
        (1, {"multipleOf": 0}, "", "must be a multiple of 0"),
        ("ab", {"maxLength": 1}, "", "must have at most 1 characters"),
        ([], {"minItems": "1"}, "", "must have at least 1 items"),
        ({}, {"minProperties": 1}, "", "must have at least 1 properties"),
        ("b", {"pattern": "^a"}, "", "must match ^a"),
        ({"a": {}}, {"properties": {"a": {"required": ["b"]}}}, "a.b", "is required"),
        ([1, "x"], {"items": {"type": "number"}}, "[1]", "must be a number"),
        ([1, 2], {"prefixItems": [{"type": "number"}], "items": False}, "[1]", "must not be there"),
        ({"a": 1}, {"additionalProperties": False}, "a", "is not one of the properties"),
        ({"b": 1}, {"properties": {"a": {}}, "additionalProperties": False}, "b", "is not one of a"),
        ({"b": 1}, {"additionalProperties": {"type": "string"}}, "b", "must be a string"),
        (1, {"anyOf": [{"type": "string"}, {"type": "null"}]}, "", "must be a string"),
        (
            1,
            {"oneOf": [{"type": "string"}, {"type": "array"}]},
            "",
            "must be one of 2 alternatives, and fits none",
        ),
        (1, {"allOf": [{"type": "number"}, {"minimum": 2}]}, "", "must be at least 2"),
        ({"value": 1, "children": [{"value": "x"}]}, TREE, "children[0].value", "must be an integer"),
    ],
)
def test_the_first_place_that_does_not_follow_is_named(value: Any, schema: Any, path: str, rule: str) -> None:
    found = mismatch(value, schema, schema)
    assert found is not None
    assert found.path == path
    assert found.rule.startswith(rule)


@pytest.mark.parametrize(
    ("value", "schema"),
    [
        (None, {"type": "string", "nullable": True}),
        (2.0, {"type": "integer"}),
        (1.0, {"enum": [1]}),
        (0.3, {"multipleOf": 0.1}),
        (1e300, {"multipleOf": 0.1}),
        (10**40, {"multipleOf": 2}),
        ([1], {"items": True}),
        ({"b": 1}, {"properties": {"a": {}}}),
        ("x", {"type": "TYPE_UNSPECIFIED"}),
        ({"a~b": 1}, {"$ref": "#/$defs/a~1b", "$defs": {"a/b": {"type": "object"}}}),
    ],
)
def test_what_follows_has_no_mismatch(value: Any, schema: Any) -> None:
    assert mismatch(value, schema, schema) is None


def test_closed_objects_have_only_what_their_schema_names() -> None:
    schema: dict[str, Any] = {"properties": {"a": {}}}
    assert mismatch({"b": 1}, schema, schema, closed=True) == Mismatch("b", "is not one of a")


def test_a_reference_that_leads_nowhere_is_named() -> None:
    with pytest.raises(ValidationError, match="refers to '#/\\$defs/X', which it does not have"):
        mismatch(1, {"$ref": "#/$defs/X"}, {})
    with pytest.raises(ValidationError, match=r"other\.json"):
        service_schema({"$ref": "other.json#/X"})


scalars = st.none() | st.booleans() | st.integers(-3, 3) | st.floats(-3, 3) | st.text("ab", max_size=3)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
)
leaves = st.sampled_from(
    [
        {},
        {"type": "string", "minLength": 1, "pattern": "a"},
        {"type": "integer", "minimum": 0},
        {"type": ["number", "null"], "exclusiveMaximum": 2},
        {"type": "boolean"},
        {"enum": ["a", 1, None]},
        {"const": True},
    ]
)
schemas = st.recursive(
    leaves,
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "properties": st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
            "required": st.lists(st.sampled_from("ab"), max_size=1),
            "additionalProperties": inner | st.booleans(),
            "items": inner,
            "prefixItems": st.lists(inner, min_size=1, max_size=2),
            "maxItems": st.integers(0, 2),
            "anyOf": st.lists(inner, min_size=1, max_size=2),
            "allOf": st.lists(inner, min_size=1, max_size=2),
        },
    ),
    max_leaves=6,
)


@given(values, schemas)
def test_the_judgement_is_that_of_jsonschema(value: Any, schema: Any) -> None:
    judge = jsonschema.Draft202012Validator(schema)
    assert (mismatch(value, schema, schema) is None) == judge.is_valid(value)


@pytest.mark.parametrize(
    ("schema", "sent"),
    [
        ({"type": "string"}, {"type": "STRING"}),
        ({"type": ["integer", "null"], "description": "d"}, {"type": "INTEGER", "nullable": True, "description": "d"}),
        ({"enum": ["a"]}, {"type": "STRING", "enum": ["a"], "format": "enum"}),
        ({"const": "a"}, {"type": "STRING", "enum": ["a"], "format": "enum"}),
        ({"type": "array", "items": {"type": "NUMBER"}, "max_items": 3},
         {"type": "ARRAY", "items": {"type": "NUMBER"}, "maxItems": "3"}),
        (
            {"anyOf": [{"type": "string"}, {"type": "null"}], "title": "t"},
            {"type": "STRING", "nullable": True, "title": "t"},
        ),
        (
            {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            {"anyOf": [{"type": "STRING"}, {"type": "INTEGER"}]},
        ),
        (
            {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "type": "object",
                "properties": {"type": {"$ref": "#/$defs/X", "description": "mine"}},
                "required": ["type"],
                "additionalProperties": True,
                "$defs": {"X": {"type": "string", "description": "its own", "minLength": 1}},
            },
            {
                "type": "OBJECT",
                "properties": {"type": {"type": "STRING", "description": "mine", "minLength": "1"}},
                "required": ["type"],
            },
        ),
        (raw.Schema(type=raw.Type.STRING), {"type": "STRING"}),
    ],
)  # fmt: skip
def test_peers_references_and_unions_are_put_in_place(schema: Any, sent: Any) -> None:
    found = service_schema(
        {"type": "object", "properties": {"it": schema}} if isinstance(schema, raw.Schema) else schema
    )
    assert found is not None
    assert (found.properties or {}).get("it", found).to_dict() == sent
    assert list(found.validate()) == []


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"type": "object"},
        {"type": "array"},
        {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False},
        {"type": "object", "additionalProperties": {"type": "string"}},
        {"type": "integer", "enum": [1, 2]},
        {"type": ["string", "integer"]},
        {"type": "array", "prefixItems": [{"type": "string"}]},
        {"type": "integer", "multipleOf": 2},
        TREE,
    ],
)
def test_peers_what_the_services_form_cannot_say_is_left_to_json_schema(schema: Any) -> None:
    assert service_schema(schema) is None


def test_two_references_to_one_schema_are_no_recursion() -> None:
    found = service_schema(with_property_ordering(codec_of(types.Line, "x").schema))
    assert found is not None
    assert found.properties is not None
    assert found.properties["begin"] == found.properties["end"]
    assert found.properties["begin"].property_ordering == ["x", "y", "label"]


def test_references_stand_alone() -> None:
    schema = {
        "properties": {"$ref": {"$ref": "#/$defs/X", "description": "d"}},
        "$defs": {"X": {"enum": ["a"]}},
    }
    assert without_reference_siblings(schema) == {
        "properties": {"$ref": {"$ref": "#/$defs/X"}},
        "$defs": {"X": {"enum": ["a"]}},
    }
