"""msgspec's Structs as types of answers and of a function's parameters."""

from __future__ import annotations

from typing import Annotated, Any, Generic, TypeVar

import msgspec
import pytest

from genwire._google.tools.functions import ArgumentsError, function_of
from genwire._schemas.json_mode import JSON, AnswerType
from genwire._schemas.type_codecs import codec_of
from genwire.errors import ParseError

T = TypeVar("T")


class Step(msgspec.Struct):
    text: str
    minutes: Annotated[int, msgspec.Meta(ge=1, le=90, description="How long it takes.")] = 5


class Recipe(msgspec.Struct, rename="camel", kw_only=True):
    """A recipe.

    Attributes:
        full_name: What it is called.
    """

    full_name: Annotated[str, msgspec.Meta(min_length=2, pattern="^[A-Z]")]
    steps: list[Step] = msgspec.field(default_factory=list[Step])
    note: str | msgspec.UnsetType = msgspec.UNSET
    parent: Recipe | None = None


class Cat(msgspec.Struct, tag=True):
    name: str


class Dog(msgspec.Struct, tag="dog"):
    name: str


class Page(msgspec.Struct, Generic[T]):
    items: list[T]


class Positive(msgspec.Struct):
    value: int

    def __post_init__(self) -> None:
        if self.value <= 0:
            raise ValueError("value must be positive")


def read(kind: Any, text: str) -> Any:
    return AnswerType(kind, JSON).read(text)


def test_the_schema_has_names_bounds_and_descriptions() -> None:
    definitions = codec_of(Recipe, "here").schema["$defs"]
    assert definitions["Recipe"]["description"] == "A recipe."
    assert definitions["Recipe"]["required"] == ["fullName"]
    properties = definitions["Recipe"]["properties"]
    assert properties["fullName"] == {
        "type": "string",
        "minLength": 2,
        "pattern": "^[A-Z]",
        "description": "What it is called.",
    }
    assert properties["note"] == {"type": "string"}
    assert definitions["Step"]["properties"]["minutes"] == {
        "type": "integer",
        "minimum": 1,
        "maximum": 90,
        "description": "How long it takes.",
    }


def test_answers_are_read_with_their_defaults() -> None:
    made = read(Recipe, '{"fullName": "Soup", "steps": [{"text": "Boil"}], "parent": {"fullName": "Food"}}')
    assert made == Recipe(full_name="Soup", steps=[Step("Boil", 5)], parent=Recipe(full_name="Food"))
    assert made.note is msgspec.UNSET


@pytest.mark.parametrize(
    ("kind", "text", "rule"),
    [
        (Recipe, '{"fullName": "s"}', "fullName must have at least 2 characters"),
        (Recipe, '{"full_name": "Soup"}', "fullName is required"),
        (
            Recipe,
            '{"fullName": "S2", "steps": [{"text": "a", "minutes": 91}]}',
            r"steps\[0\].minutes must be at",
        ),
        (Positive, '{"value": 0}', "value must be positive"),
    ],
)
def test_an_answer_that_breaks_a_rule_is_an_error(kind: Any, text: str, rule: str) -> None:
    with pytest.raises(ParseError, match=rule):
        read(kind, text)


def test_tags_tell_structs_apart() -> None:
    assert read(Cat | Dog, '{"type": "dog", "name": "Rex"}') == Dog("Rex")
    assert read(Cat | Dog, '{"type": "Cat", "name": "Rex"}') == Cat("Rex")
    with pytest.raises(ParseError, match="type must be one of 'Cat'"):
        read(Cat, '{"type": "dog", "name": "Rex"}')


def test_generic_structs_have_the_types_of_their_arguments() -> None:
    assert read(Page[Step], '{"items": [{"text": "Boil"}]}') == Page([Step("Boil", 5)])
    with pytest.raises(ParseError, match=r"items\[0\] must be an integer"):
        read(Page[int], '{"items": ["a"]}')


def test_functions_take_structs() -> None:
    def cook(step: Step) -> Step:
        """Cook."""
        return step

    function = function_of(cook)
    assert function.bound({"step": {"text": "Boil"}})() == Step("Boil", 5)
    with pytest.raises(ArgumentsError, match=r"step\.minutes must be at least 1"):
        function.bound({"step": {"text": "Boil", "minutes": 0}})
