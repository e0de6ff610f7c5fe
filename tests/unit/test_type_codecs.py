"""Types as JSON Schema, and values of them read from JSON."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Literal, Optional, Union
from uuid import UUID

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


def test_pydantic_bounds_that_the_service_does_not_know_are_pydantics_to_check() -> None:
    price = schema_of(types.Item)["$defs"]["Item"]["properties"]["price"]
    assert price == {"title": "Price", "type": "number"}
    with pytest.raises(ValueError, match="greater than 0"):
        read(types.Item, {"name": "Tea", "price": -1})


@pytest.mark.parametrize(
    ("hint", "message"),
    [
        (dict[int, str], r"response_schema: the keys of objects in JSON are str"),
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
