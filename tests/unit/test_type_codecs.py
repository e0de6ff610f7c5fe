"""Types as JSON Schema, and values of them read from JSON."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Literal, Optional, Union
from uuid import UUID

import annotated_types as at
import msgspec
import pydantic
import pytest

from genwire import GenwireError
from genwire._schemas.json_schema import mismatch
from genwire._schemas.type_codecs import codec_of
from genwire.errors import ValidationError
from genwire_raw.generativelanguage import models as raw
from tests.unit import answer_types as types

RECIPE = {
    "type": "object",
    "description": "A dish and what goes into it.",
    "properties": {
        "name": {"type": "string"},
        "ingredients": {"type": "array", "items": {"type": "string"}},
        "minutes": {"type": "integer"},
    },
    "required": ["name", "ingredients"],
}


def schema_of(hint: Any) -> dict[str, Any]:
    return dict(codec_of(hint, "response_schema").schema)


def is_even(value: int) -> bool:
    return value % 2 == 0


def read(hint: Any, value: Any) -> Any:
    form = codec_of(hint, "response_schema")
    assert mismatch(value, form.schema, form.schema) is None
    return form.read(value)


@pytest.mark.parametrize(
    ("hint", "schema", "value", "instance"),
    [
        (str, {"type": "string"}, "a", "a"),
        (bool, {"type": "boolean"}, True, True),
        (int, {"type": "integer"}, 5.0, 5),
        (float, {"type": "number"}, 5, 5.0),
        (None, {"type": "null"}, None, None),
        (Any, {}, {"a": [1]}, {"a": [1]}),
        (Decimal, {"type": "number"}, 0.1, Decimal("0.1")),
        (dt.date, {"type": "string", "format": "date"}, "2024-05-17", dt.date(2024, 5, 17)),
        (
            dt.datetime,
            {"type": "string", "format": "date-time"},
            "2024-05-17T12:30:00Z",
            dt.datetime(2024, 5, 17, 12, 30, tzinfo=dt.UTC),
        ),
        (UUID, {"type": "string", "format": "uuid"}, "0" * 32, UUID(int=0)),
        (list[int], {"type": "array", "items": {"type": "integer"}}, [1, 2], [1, 2]),
        (list, {"type": "array", "items": {}}, [1, "a"], [1, "a"]),
        (frozenset[str], {"type": "array", "items": {"type": "string"}}, ["a", "a"], frozenset({"a"})),
        (types.Numbers, {"type": "array", "items": {"type": "number"}}, [1], [1.0]),
        (tuple[int, ...], {"type": "array", "items": {"type": "integer"}}, [1, 2], (1, 2)),
        (
            tuple[int, str],
            {
                "type": "array",
                "prefixItems": [{"type": "integer"}, {"type": "string"}],
                "minItems": 2,
                "maxItems": 2,
            },
            [1, "a"],
            (1, "a"),
        ),
        (
            Mapping[str, int],
            {"type": "object", "additionalProperties": {"type": "integer"}},
            {"a": 1},
            {"a": 1},
        ),
        (dict, {"type": "object", "additionalProperties": {}}, {"a": None}, {"a": None}),
        (Optional[int], {"anyOf": [{"type": "integer"}, {"type": "null"}]}, None, None),  # noqa: UP045 - on purpose
        (Union[int, str], {"anyOf": [{"type": "integer"}, {"type": "string"}]}, "a", "a"),  # noqa: UP007 - on purpose
        (int | str, {"anyOf": [{"type": "integer"}, {"type": "string"}]}, 1, 1),
        (Literal["a", "b"], {"type": "string", "enum": ["a", "b"]}, "b", "b"),
        (
            types.Choice,
            {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "integer", "enum": [1]}]},
            1,
            1,
        ),
        (Literal[types.Colour.RED], {"type": "string", "enum": ["red"]}, "red", types.Colour.RED),
        (
            types.Colour,
            {"type": "string", "enum": ["red", "green"], "description": "A colour of the traffic light."},
            "green",
            types.Colour.GREEN,
        ),
        (types.UserId, {"type": "integer"}, 7, 7),
        (types.Described, {"type": "string", "description": "What it is about."}, "x", "x"),
        (types.Anything, {"type": "object", "additionalProperties": {}}, {"a": 1}, {"a": 1}),
    ],
)
def test_a_type_has_a_schema_and_is_read(hint: Any, schema: Any, value: Any, instance: Any) -> None:
    assert schema_of(hint) == schema
    found = read(hint, value)
    assert found == instance
    assert type(found) is type(instance)


def test_peers_int_enum_is_an_enum_of_integers() -> None:
    assert schema_of(types.Level) == {"type": "integer", "enum": [1, 2]}
    assert read(types.Level, 2) is types.Level.HIGH


def test_peers_required_is_kept() -> None:
    assert schema_of(types.Recipe) == {"$ref": "#/$defs/Recipe", "$defs": {"Recipe": RECIPE}}
    assert schema_of(types.Loose)["$defs"]["Loose"]["required"] == ["id"]
    assert schema_of(types.Point)["$defs"]["Point"]["required"] == ["x"]
    assert schema_of(types.Song)["$defs"]["Song"]["required"] == ["title", "seconds"]
    assert schema_of(types.Pair)["$defs"]["Pair"]["required"] == ["left"]


def test_descriptions_come_from_docstrings() -> None:
    point = schema_of(types.Point)["$defs"]["Point"]
    assert point["description"] == "A point of the plane."
    assert point["properties"]["x"] == {"type": "number", "description": "To the right."}
    assert "description" not in point["properties"]["label"]
    assert "description" not in schema_of(types.Undocumented)["$defs"]["Undocumented"]
    assert "description" not in schema_of(types.Pair)["$defs"]["Pair"]


@pytest.mark.parametrize(
    ("hint", "value", "instance"),
    [
        (types.Recipe, {"name": "a", "ingredients": ["b"]}, {"name": "a", "ingredients": ["b"]}),
        (types.Point, {"x": 1}, types.Point(1.0)),
        (
            types.Line,
            {"begin": {"x": 0}, "end": {"x": 1, "y": 2}},
            types.Line(types.Point(0), types.Point(1, 2)),
        ),
        (types.Song, {"title": "a", "seconds": 3, "tags": ["x"]}, types.Song("a", 3, {"x"})),
        (types.Pair, {"left": 1}, types.Pair(1)),
        (types.Tree, {"value": 1, "children": [{"value": 2}]}, types.Tree(1, [types.Tree(2)])),
        (list[types.Point], [{"x": 1}], [types.Point(1)]),
        (dict[str, types.Point], {"a": {"x": 1}}, {"a": types.Point(1)}),
        (types.Point | types.Song, {"title": "a", "seconds": 1}, types.Song("a", 1)),
    ],
)
def test_objects_are_instances_of_their_class(hint: Any, value: Any, instance: Any) -> None:
    assert read(hint, value) == instance


def test_an_alias_is_what_it_stands_for() -> None:
    schema = schema_of(dict[str, types.Grid])
    assert schema["additionalProperties"] == {"$ref": "#/$defs/Grid"}
    assert read(types.Grid, [[1], [2, 3]]) == [[1], [2, 3]]


def test_a_typed_dict_keeps_what_it_does_not_name() -> None:
    assert read(types.Cat, {"name": "Tom", "age": 3}) == {"name": "Tom", "age": 3}


def test_peers_unions_take_the_alternative_that_knows_every_key() -> None:
    assert read(types.Undocumented | types.Wider, {"a": 1, "b": 2}) == types.Wider(1, 2)
    assert read(types.Undocumented | types.Wider, {"a": 1, "b": 2, "c": 3}) == types.Undocumented(1)
    # A cat is all that a dog is, but for the tricks.
    dogs = codec_of(types.Cat | types.Dog, "x")
    assert mismatch({"name": "Rex", "tricks": ["sit"]}, dogs.schema, dogs.schema) is None
    assert dogs.read({"name": "Rex", "tricks": ["sit"]}) == {"name": "Rex", "tricks": ["sit"]}


def test_a_union_goes_on_where_an_alternative_refuses() -> None:
    assert read(dt.date | str, "tomorrow") == "tomorrow"
    assert read(dt.date | str, "2024-05-17") == dt.date(2024, 5, 17)
    with pytest.raises(ValueError, match="fits none"):
        read(dt.date | int, "tomorrow")


def test_peers_recursive_types_are_references() -> None:
    schema = schema_of(types.Tree)
    assert schema["$ref"] == "#/$defs/Tree"
    assert schema["$defs"]["Tree"]["properties"]["children"] == {
        "type": "array",
        "items": {"$ref": "#/$defs/Tree"},
    }


def test_classes_of_one_name_stay_apart() -> None:
    one: Any = types.Undocumented
    other: Any = type("Undocumented", (one,), {})
    assert set(schema_of(tuple[one, other])["$defs"]) == {"Undocumented", "Undocumented_"}


def test_pydantic_models_read_themselves() -> None:
    value = {"items": [{"name": "Tea", "price": 2, "colour": "green", "bought": "2024-05-17"}]}
    order = read(types.Order, value)
    assert order == types.Order(
        items=[types.Item(name="Tea", price=2, colour=types.Colour.GREEN, bought=dt.date(2024, 5, 17))]
    )
    basket = read(types.Basket, {"items": value["items"], "colours": {"a": "red"}})
    assert basket == types.Basket(order.items, {"a": types.Colour.RED})


def test_pydantics_bounds_are_in_the_schema() -> None:
    price = schema_of(types.Item)["$defs"]["Item"]["properties"]["price"]
    assert price == {"title": "Price", "type": "number", "exclusiveMinimum": 0}


@pytest.mark.parametrize(
    ("hint", "schema"),
    [
        (Annotated[int, pydantic.Field(ge=1, le=5)], {"type": "integer", "minimum": 1, "maximum": 5}),
        (
            Annotated[int, at.Interval(gt=1, le=5)],
            {"type": "integer", "exclusiveMinimum": 1, "maximum": 5},
        ),
        (Annotated[float, at.MultipleOf(0.5)], {"type": "number", "multipleOf": 0.5}),
        (Annotated[Decimal, at.Lt(Decimal(3))], {"type": "number", "exclusiveMaximum": 3}),
        (Annotated[Decimal, at.Lt(Decimal("0.5"))], {"type": "number", "exclusiveMaximum": 0.5}),
        (Annotated[str, at.Len(2, 3)], {"type": "string", "minLength": 2, "maxLength": 3}),
        (Annotated[list[int], at.MinLen(1)], {"type": "array", "items": {"type": "integer"}, "minItems": 1}),
        (
            Annotated[dict[str, int], pydantic.Field(max_length=2)],
            {"type": "object", "additionalProperties": {"type": "integer"}, "maxProperties": 2},
        ),
        (
            Annotated[int | None, msgspec.Meta(ge=1, description="A count.")],
            {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}], "description": "A count."},
        ),
        (Annotated[str, pydantic.StringConstraints(pattern="^a")], {"type": "string", "pattern": "^a"}),
        (Annotated[str, msgspec.Meta(pattern="^a")], {"type": "string", "pattern": "^a"}),
        (Annotated[str, pydantic.Field(pattern=re.compile("^a"))], {"type": "string", "pattern": "^a"}),
        (Annotated[bool, at.Ge(1)], {"type": "boolean"}),
        (
            Annotated[int, str, at.Ge(1), "Its rank."],
            {"type": "integer", "minimum": 1, "description": "Its rank."},
        ),
    ],
)
def test_bounds_of_annotations_are_in_the_schema(hint: Any, schema: Any) -> None:
    assert schema_of(hint) == schema


def test_bounds_of_a_class_stand_beside_its_reference() -> None:
    hint = Annotated[types.Grid, at.MinLen(2)]
    form = codec_of(hint, "x")
    assert form.schema["minItems"] == 2
    assert mismatch([[1]], form.schema, form.schema) == ("", "must have at least 2 items")


@pytest.mark.parametrize(
    ("hint", "value", "rule"),
    [
        (Annotated[dt.date, at.Ge(dt.date(2024, 1, 1))], "2023-12-31", "must be at least 2024-01-01"),
        (Annotated[Decimal, at.Gt(Decimal("0.1"))], 0.1, "must be more than 0.1"),
        (Annotated[Decimal, at.Ge(0.1)], 0.05, "must be at least 0.1"),
        (Annotated[int, at.Predicate(is_even)], 3, "must pass is_even"),
    ],
)
def test_bounds_without_words_in_json_schema_are_checked_as_well(hint: Any, value: Any, rule: str) -> None:
    with pytest.raises(ValueError, match=rule):
        codec_of(hint, "x").read(value)


def test_values_on_their_bounds_are_read() -> None:
    assert read(Annotated[Decimal, at.Ge(0.1)], 0.1) == Decimal("0.1")
    assert read(Annotated[float, at.MultipleOf(0.1)], 0.3) == 0.3
    assert read(Annotated[int, at.Predicate(is_even)], 4) == 4
    assert read(Annotated[dt.date | None, at.Ge(dt.date(2024, 1, 1))], None) is None


@pytest.mark.parametrize(
    ("hint", "value", "instance"),
    [
        (types.Page[int], {"items": [1], "next": {"items": [2]}}, types.Page([1], types.Page([2]))),
        (types.Page[types.Point], {"items": [{"x": 1}]}, types.Page([types.Point(1)])),
        (types.Page, {"items": [{"x": 1}]}, types.Page([{"x": 1}])),
        (types.NumberPage, {"items": [1], "total": 3}, types.NumberPage([1], total=3)),
        (types.Labelled[int, str], {"items": ["a"], "label": 5}, types.Labelled(["a"], label=5)),
        (types.Envelope[int], {"body": 1}, {"body": 1}),
        (types.Both[int], {"left": 1, "right": 2}, types.Both(1, 2)),
        (types.PydanticPage[types.Point], {"items": [{"x": 1}]}, None),
    ],
)
def test_generic_classes_have_their_arguments(hint: Any, value: Any, instance: Any) -> None:
    found = read(hint, value)
    assert found == instance or isinstance(found.items[0], types.Point)


@pytest.mark.parametrize(
    ("hint", "value", "path"),
    [
        (types.Page[int], {"items": ["a"]}, "items[0]"),
        (types.Page[int], {"items": [], "next": {"items": ["a"]}}, "next.items[0]"),
        (types.NumberPage, {"items": ["a"]}, "items[0]"),
        (types.Labelled[int, str], {"items": ["a"], "label": "b"}, "label"),
        (types.Bounded, {"value": "a"}, "value"),
        (types.Chosen, {"value": 1.5}, "value"),
    ],
)
def test_generic_classes_check_their_arguments(hint: Any, value: Any, path: str) -> None:
    form = codec_of(hint, "x")
    found = mismatch(value, form.schema, form.schema)
    assert found is not None
    assert found.path == path


@pytest.mark.parametrize(
    ("hint", "value", "instance"),
    [
        (dict[types.Colour, int], {"red": 1}, {types.Colour.RED: 1}),
        (dict[types.Level, int], {"2": 1}, {types.Level.HIGH: 1}),
        (dict[types.Choice, int], {"a": 1, "1": 2}, {"a": 1, 1: 2}),
        (dict[int, str], {"-5": "a"}, {-5: "a"}),
        (dict[bool, str], {"true": "a"}, {True: "a"}),
        (dict[dt.date, int], {"2024-05-17": 1}, {dt.date(2024, 5, 17): 1}),
        (dict[types.UserId, int], {"7": 1}, {7: 1}),
        (dict[Any, int], {"7": 1}, {"7": 1}),
        (dict[int | str, int], {"7": 1, "a": 2}, {7: 1, "a": 2}),
        (dict[Decimal, int], {"0.1": 1}, {Decimal("0.1"): 1}),
    ],
)
def test_keys_of_mappings_are_of_their_type(hint: Any, value: Any, instance: Any) -> None:
    found = read(hint, value)
    assert found == instance
    assert [type(key) for key in found] == [type(key) for key in instance]


def test_keys_of_an_enum_are_the_properties_of_the_object() -> None:
    assert schema_of(dict[types.Colour, int]) == {
        "type": "object",
        "properties": {"red": {"type": "integer"}, "green": {"type": "integer"}},
        "additionalProperties": False,
    }
    assert list(schema_of(dict[types.Choice | None, int])["properties"]) == ["a", "b", "1", "null"]


@pytest.mark.parametrize("name", ["x", "1.5", "true", "[1]"])
def test_a_key_of_another_type_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="has a key that must be an integer"):
        codec_of(dict[int, str], "x").read({name: "a"})


def test_true_is_not_one() -> None:
    choice = codec_of(Literal["a", 1, True], "x")
    assert [type(choice.read(value)) for value in ("a", 1, 1.0, True)] == [str, int, int, bool]
    with pytest.raises(ValueError, match="False is not one of the values"):
        choice.read(False)
    assert mismatch([True], {"enum": [[1]]}, {}) is not None
    assert mismatch({"a": True}, {"enum": [{"a": 1}]}, {}) is not None
    assert mismatch({"a": [1]}, {"enum": [{"a": [1]}]}, {}) is None


@pytest.mark.parametrize(
    ("hint", "message"),
    [
        (
            dict[tuple[int, int], str],
            r"response_schema: tuple\[int, int\] cannot be a key, since keys of objects in JSON are text",
        ),
        (object(), "has no form in JSON"),
        (complex, "response_schema: <class 'complex'> has no form in JSON"),
        (raw.LatLng, "LatLng'> has no form in JSON"),
        (list[complex], r"response_schema\[\]: <class 'complex'>"),
        (Literal[b"x"], "b'x' is neither text nor a number"),
        (list["Nowhere"], "has no form in JSON"),  # type: ignore[name-defined]  # noqa: F821 - on purpose
    ],
)
def test_a_type_without_a_form_in_json_is_refused(hint: Any, message: str) -> None:
    with pytest.raises(ValidationError, match=message) as caught:
        codec_of(hint, "response_schema")
    assert isinstance(caught.value, GenwireError)


def test_hints_that_cannot_be_found_are_named() -> None:
    @dataclass
    class Broken:
        a: Local  # type: ignore[name-defined]  # noqa: F821 - on purpose

    with pytest.raises(
        ValidationError, match="type hints of Broken cannot be read: name 'Local' is not defined"
    ):
        codec_of(Broken, "response_schema")


def test_metadata_that_cannot_be_hashed_is_no_obstacle() -> None:
    assert schema_of(Annotated[str, {"not": "hashable"}]) == {"type": "string"}
