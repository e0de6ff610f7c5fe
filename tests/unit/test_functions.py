"""Python functions as tools: what the model is told of them, and calling them with what it wrote."""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal, NamedTuple, Self

import annotated_types
import msgspec
import pydantic
import pytest

from genwire._google.tools.functions import ArgumentsError, function_of
from genwire._schemas.docstrings import parse
from genwire.errors import ValidationError
from tests.unit import answer_types as types


def book(
    title: str,
    stars: Literal[1, 2, 3] = 3,
    *,
    where: types.Point | None = None,
    tags: list[types.Colour] | None = None,
    note: Annotated[str, "Whatever."] = "",
) -> dict[str, Any]:
    """Books a seat.

    It is yours then.

    Args:
        title (str): What is shown,
            in full.
        stars: How good it is.

    Returns:
        What was booked.
    """
    return {"title": title, "stars": stars, "where": where, "tags": tags, "note": note}


class Service:
    def find(self, name: str) -> str:
        """Finds."""
        return name

    def __call__(self, name: str) -> str:
        return name


def logged(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return wrapper


@logged
def decorated(count: int) -> int:
    """Counts."""
    return count


def test_a_function_declares_itself() -> None:
    declaration = function_of(book).declaration
    assert declaration.validate() == []
    assert declaration.to_dict() == {
        "name": "book",
        "description": "Books a seat.\n\nIt is yours then.",
        "parametersJsonSchema": {
            "type": "object",
            "properties": {
                "title": {"type": "string", "description": "What is shown, in full."},
                "stars": {"type": "integer", "enum": [1, 2, 3], "description": "How good it is."},
                "where": {"anyOf": [{"$ref": "#/$defs/Point"}, {"type": "null"}]},
                "tags": {
                    "anyOf": [
                        {
                            "type": "array",
                            "items": {
                                "type": "string",
                                "enum": ["red", "green"],
                                "description": "A colour of the traffic light.",
                            },
                        },
                        {"type": "null"},
                    ]
                },
                "note": {"type": "string", "description": "Whatever."},
            },
            "required": ["title"],
            "propertyOrdering": ["title", "stars", "where", "tags", "note"],
            "$defs": {
                "Point": {
                    "type": "object",
                    "description": "A point of the plane.",
                    "properties": {
                        "x": {"type": "number", "description": "To the right."},
                        "y": {"type": "number", "description": "Upwards."},
                        "label": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                    },
                    "required": ["x"],
                    "propertyOrdering": ["x", "y", "label"],
                }
            },
        },
    }


@pytest.mark.parametrize("function", [Service().find, decorated])
def test_methods_and_decorated_functions_are_functions(function: Any) -> None:
    declaration = function_of(function).declaration
    assert declaration.name == function.__name__
    assert declaration.parameters is not None
    assert len(declaration.parameters.properties or {}) == 1


def test_without_parameters_there_is_no_schema_and_without_a_docstring_the_name_says_it() -> None:
    def now() -> str:
        return "now"

    assert function_of(now).declaration.to_dict() == {"name": "now", "description": "now"}


def test_arguments_become_what_the_hints_say() -> None:
    arguments = {"title": "X", "stars": 2.0, "where": {"x": 1}, "tags": ["red"]}
    assert function_of(book).bound(arguments)() == {
        "title": "X",
        "stars": 2,
        "where": types.Point(1),
        "tags": [types.Colour.RED],
        "note": "",
    }
    assert function_of(Service().find).bound({"name": "a"})() == "a"
    assert function_of(decorated).bound({"count": 3})() == 3


class Place(NamedTuple):
    name: str


class Spot:
    def __init__(self, name: str) -> None:
        self.name = name


class Single:
    name: str

    def __new__(cls, name: str) -> Self:
        made = super().__new__(cls)
        made.name = name
        return made


@pytest.mark.parametrize(
    ("function", "name", "parameters"),
    [
        (Service(), "Service", ["name"]),
        (Service().find, "find", ["name"]),
        (functools.partial(Service(), name="x"), "Service", []),
        (functools.partial(book, "x"), "book", ["stars", "where", "tags", "note"]),
        (functools.partial(book, title="x"), "book", ["stars", "where", "tags", "note"]),
        (functools.partial(functools.partial(book, title="x"), note="y"), "book", ["stars", "where", "tags"]),
        (functools.cache(decorated), "decorated", ["count"]),
        (types.Point, "Point", ["x", "y", "label"]),
        (types.Song, "Song", ["title", "seconds", "tags"]),
        (types.Item, "Item", ["name", "price", "colour", "bought"]),
        (Place, "Place", ["name"]),
        (Spot, "Spot", ["name"]),
        (Single, "Single", ["name"]),
        (Service, "Service", []),
    ],
)
def test_whatever_can_be_called_is_a_tool(function: Any, name: str, parameters: list[str]) -> None:
    made = function_of(function)
    assert made.declaration.name == name
    assert list(made.schema["properties"]) == parameters


def test_what_a_partial_sets_is_not_the_models_to_set() -> None:
    tool = function_of(functools.partial(book, title="mine"))
    assert tool.bound({"stars": 1})()["title"] == "mine"
    with pytest.raises(ArgumentsError, match="title is not one of stars, where, tags, note"):
        tool.bound({"title": "yours"})


def test_a_class_is_documented_by_its_docstring_and_an_object_by_what_a_call_does() -> None:
    assert function_of(types.Point).declaration.description == "A point of the plane."
    assert function_of(Place).declaration.description == "Place"
    assert function_of(Announcer()).declaration.description == "Announces it."
    assert function_of(types.Point).bound({"x": 1})() == types.Point(1)
    assert function_of(Spot).bound({"name": "a"})().name == "a"


class Announcer:
    """Announces things."""

    def __call__(self, what: str) -> str:
        """Announces it."""
        return what


def rate(
    stars: Annotated[int, pydantic.Field(ge=1, le=5)],
    price: Annotated[float, annotated_types.Gt(0)] = 1.0,
    count: Annotated[int, annotated_types.Gt(0), msgspec.Meta(multiple_of=5, description="How many.")] = 5,
    day: Annotated[date, annotated_types.Ge(date(2024, 1, 1))] = date(2024, 1, 1),
) -> int:
    """Rates."""
    return stars


def test_bounds_are_in_the_declaration() -> None:
    parameters = function_of(rate).declaration.to_dict()["parameters"]["properties"]
    assert parameters == {
        "stars": {"type": "INTEGER", "minimum": 1, "maximum": 5},
        "price": {"type": "NUMBER", "description": "Must be more than 0."},
        "count": {"type": "INTEGER", "minimum": 1, "description": "How many. Must be a multiple of 5."},
        "day": {"type": "STRING", "format": "date"},
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"stars": 500}, "stars must be at most 5"),
        ({"stars": 0}, "stars must be at least 1"),
        ({"stars": 1, "price": 0}, "price must be more than 0"),
        ({"stars": 1, "count": 7}, "count must be a multiple of 5"),
        ({"stars": 1, "day": "2023-12-31"}, "day must be at least 2024-01-01"),
    ],
)
def test_arguments_out_of_bounds_stop_the_call(arguments: Any, message: str) -> None:
    with pytest.raises(ArgumentsError) as caught:
        function_of(rate).bound(arguments)
    assert str(caught.value) == message


def positive(value: types.Positive) -> int:
    return value.value


@pytest.mark.parametrize(
    ("function", "arguments", "message"),
    [
        (book, {}, "title is required"),
        (book, {"title": 5}, "title must be a string"),
        (book, {"title": "a", "stars": 9}, "stars must be one of 1, 2, 3"),
        (book, {"title": "a", "where": {"x": "left"}}, "where.x must be a number"),
        (book, {"title": "a", "where": {"x": 1, "z": 1}}, "where.z is not one of x, y, label"),
        (book, {"title": "a", "seat": 1}, "seat is not one of title, stars, where, tags, note"),
        (decorated, {"count": 1.5}, "count must be an integer"),
        (positive, {"value": {"value": -1}}, "the conversion failed with ValueError"),
    ],
)
def test_arguments_that_do_not_fit_are_named_before_the_call(
    function: Any, arguments: Any, message: str
) -> None:
    with pytest.raises(ArgumentsError) as caught:
        function_of(function).bound(arguments)
    assert str(caught.value) == message


def test_a_function_without_parameters_takes_none() -> None:
    def now() -> str:
        return "now"

    with pytest.raises(ArgumentsError, match="hour is not one of the properties"):
        function_of(now).bound({"hour": 1})


def variadic(*names: str) -> None: ...


def open_ended(**options: str) -> None: ...


def positional(a: str, /) -> None: ...


def unhinted(a) -> None: ...  # type: ignore[no-untyped-def]  # noqa: ANN001 - on purpose


def unknown(a: complex) -> None: ...


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (lambda a: a, "has no name; define it with `def`"),
        (functools.partial(lambda a: a, 1), "has no name; define it with `def`"),
        (dict, "the parameters of dict are not known; wrap it in a function"),
        (len, r"len\(obj\): a model passes arguments by name"),
        (variadic, r"variadic\(names\): a model passes arguments by name, so a function cannot have \*names"),
        (open_ended, r"open_ended\(options\): a model passes arguments by name"),
        (positional, r"positional\(a\): a model passes arguments by name"),
        (unhinted, r"unhinted\(a\) needs a type hint"),
        (unknown, r"unknown\(a\): <class 'complex'> has no form in JSON"),
    ],
)
def test_a_function_that_cannot_be_declared_is_named(function: Any, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        function_of(function)


GOOGLE = """Finds a place.

Args:
    name (str, optional): What it is called,
        e.g. "Oslo: harbour".
    *near: Where.

Returns:
    name: not a parameter.
"""
NUMPY = """Finds a place.

Parameters
----------
name : str, optional
    What it is called,
    e.g. "Oslo: harbour".
near
    Where.

Returns
-------
str
    Not a parameter.
"""
REST = """Finds a place.

:param str name: What it is called,
    e.g. "Oslo: harbour".
:param near: Where.
:returns: Not a parameter.
"""


@pytest.mark.parametrize("text", [GOOGLE, NUMPY, REST], ids=["google", "numpy", "rest"])
def test_docstrings_are_read_in_three_styles(text: str) -> None:
    said = parse(text)
    assert said.description == "Finds a place."
    assert said.members == {"name": 'What it is called, e.g. "Oslo: harbour".', "near": "Where."}


OTHERS = """Finds a place.

Parameters
----------
x, y : float
    Both.
**more
    The rest.

Other Parameters
----------------
name : str
    What it is called.

    In a second paragraph.
"""


def test_numpys_names_in_one_entry_other_parameters_and_paragraphs() -> None:
    assert parse(OTHERS).members == {
        "x": "Both.",
        "y": "Both.",
        "more": "The rest.",
        "name": "What it is called. In a second paragraph.",
    }


@pytest.mark.parametrize("text", ["returns a + b.", "Note: all of this stays.", "", None])
def test_a_docstring_without_sections_is_a_description(text: str | None) -> None:
    assert parse(text) == (text or "", {})
