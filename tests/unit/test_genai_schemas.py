"""Schemas of programs written for google-genai, and Python functions as declarations."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from pydantic import BaseModel

from genwire.genai import types


class Point(BaseModel):
    x: int
    y: int | None = None


def _declared(
    a: int, b: str | int, c: list[Point], d: Literal["x", "y"] = "x", e: float | None = None, *rest: int
) -> Point:
    """Draw.

    Args:
        a: A number.
    """
    raise NotImplementedError


class Thing:
    """Something that has no form in JSON."""


def test_functions_are_declared() -> None:
    declared = types.FunctionDeclaration.from_callable(callable=_declared, behavior="BLOCKING").to_json_dict()
    assert declared["description"] == "Draw.\n\nArgs:\n    a: A number."
    assert declared["behavior"] == "BLOCKING"
    point = {
        "type": "OBJECT",
        "properties": {"x": {"type": "INTEGER"}, "y": {"type": "INTEGER", "nullable": True}},
        "required": ["x"],
    }
    assert declared["parameters"] == {
        "type": "OBJECT",
        "properties": {
            "a": {"type": "INTEGER"},
            "b": {"type": "OBJECT", "any_of": [{"type": "STRING"}, {"type": "INTEGER"}]},
            "c": {"type": "ARRAY", "items": point},
            "d": {"type": "STRING", "enum": ["x", "y"], "default": "x"},
            "e": {"type": "NUMBER", "nullable": True},
        },
        "required": ["a", "b", "c"],
    }


def test_functions_are_declared_in_json_schema() -> None:
    declared = types.FunctionDeclaration.from_callable_with_api_option(
        callable=_declared, use_json_schema=True
    )
    schema = declared.parameters_json_schema
    assert schema["properties"]["c"] == {"type": "array", "items": {"$ref": "#/$defs/Point"}}
    assert schema["properties"]["e"]["default"] is None
    assert (schema["required"], [*schema["$defs"]]) == (["a", "b", "c"], ["Point"])
    assert declared.response_json_schema["title"] == "Point"
    with pytest.raises(ValueError, match="VERTEX_AI"):
        types.FunctionDeclaration.from_callable_with_api_option(callable=_declared, api_option="VERTEX_AI")


def test_a_tuple_is_declared_in_json_schema() -> None:
    def move(to: tuple[int, int]) -> None:
        """Move to a place."""

    made = types.FunctionDeclaration.from_callable(callable=move)
    assert made.parameters is None
    assert made.parameters_json_schema["properties"]["to"]["prefixItems"] == [{"type": "integer"}] * 2


def test_functions_that_cannot_be_declared_are_refused() -> None:
    def take(a: Thing) -> None: ...

    functions: list[Any] = [take, lambda a: a]
    for function in functions:
        with pytest.raises(ValueError, match=r"\(a\): .* cannot be declared"):
            types.FunctionDeclaration.from_callable(callable=function)
    assert types.FunctionDeclaration.from_callable(callable=test_functions_are_declared).parameters is None


def test_lists_of_anything_are_declared() -> None:
    def add(numbers: list[Any]) -> int:
        return sum(numbers)

    declared = types.FunctionDeclaration.from_callable(callable=add)
    assert declared.parameters.to_json_dict()["properties"] == {"numbers": {"type": "ARRAY"}}
    in_json = types.FunctionDeclaration.from_callable(callable=add, use_json_schema=True)
    assert in_json.parameters_json_schema == {
        "type": "object",
        "properties": {"numbers": {"type": "array", "items": {}}},
        "required": ["numbers"],
    }
    assert in_json.response_json_schema == {"type": "integer"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {}),
        ({"type": "string"}, {"type": "STRING"}),
        ({"type": ["string", "null"]}, {"type": "STRING", "nullable": True}),
        (
            {"type": ["integer", "array"], "maximum": 2, "items": {"type": "string"}},
            {"any_of": [{"type": "INTEGER", "maximum": 2}, {"type": "ARRAY", "items": {"type": "STRING"}}]},
        ),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, {"type": "INTEGER", "nullable": True}),
        (
            {
                "type": "object",
                "properties": {"a": {"$ref": "#/$defs/A"}},
                "$defs": {"A": {"type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}}},
            },
            {"type": "OBJECT", "properties": {"a": {"type": "OBJECT", "properties": {"a": {}}}}},
        ),
    ],
)
def test_json_schemas_become_the_services_own(given: dict[str, Any], expected: dict[str, Any]) -> None:
    schema = types.Schema.from_json_schema(json_schema=types.JSONSchema.model_validate(given))
    assert schema.to_json_dict() == expected


def test_schemas_become_json_schemas() -> None:
    schema = types.Schema(
        type="OBJECT",
        nullable=True,
        properties={
            "a": types.Schema(any_of=[types.Schema(type="STRING"), types.Schema(type="TYPE_UNSPECIFIED")])
        },
        property_ordering=["a"],
    )
    assert schema.json_schema.to_json_dict() == {
        "type": ["object", "null"],
        "properties": {"a": {"any_of": [{"type": "string"}, {}]}},
    }
    fine = types.JSONSchema(type="string")
    assert (
        types.Schema.from_json_schema(json_schema=fine, raise_error_on_unsupported_field=True).type
        == "STRING"
    )
    strict = types.JSONSchema(type="string", unique_items=True)
    with pytest.raises(ValueError, match="unique_items"):
        types.Schema.from_json_schema(json_schema=strict, raise_error_on_unsupported_field=True)
