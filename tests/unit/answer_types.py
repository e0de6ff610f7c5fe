"""Types that answers are asked for in, one of each sort; their annotations are strings, as many programs have them."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import (
    Annotated,
    Any,
    Generic,
    Literal,
    NamedTuple,
    NewType,
    NotRequired,
    Required,
    TypedDict,
    TypeVar,
)

import attrs
import pydantic
from typing_extensions import TypeAliasType


class Recipe(TypedDict):
    """A dish and what goes into it."""

    name: str
    ingredients: list[str]
    minutes: NotRequired[int]


class Loose(TypedDict, total=False):
    id: Required[int]
    note: str


@dataclass
class Point:
    """A point of the plane.

    Attributes:
        x: To the right.
        y: Upwards.
    """

    x: float
    y: float = 0.0
    label: str | None = None


@dataclass
class Undocumented:
    a: int


@dataclass
class Wider:
    a: int
    b: int


@dataclass
class Line:
    begin: Point
    end: Point
    via: list[Point] = field(default_factory=list)
    length: float = field(init=False, default=0.0)


@dataclass
class Tree:
    """A tree."""

    value: int
    children: list[Tree] = field(default_factory=list)


@dataclass
class Positive:
    value: int

    def __post_init__(self) -> None:
        if self.value <= 0:
            raise ValueError("value must be positive")


@attrs.define
class Song:
    """A song."""

    title: str
    _seconds: int
    plays: int = attrs.field(init=False, default=0)
    tags: set[str] = attrs.Factory(set)


class Pair(NamedTuple):
    left: int
    right: str = "none"


class Colour(enum.Enum):
    """A colour of the traffic light."""

    RED = "red"
    GREEN = "green"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Cat(TypedDict):
    name: str


class Dog(TypedDict):
    name: str
    tricks: list[str]


class Item(pydantic.BaseModel):
    """Something to buy."""

    name: str = pydantic.Field(description="What it is called.")
    price: float = pydantic.Field(gt=0)
    colour: Colour | None = None
    bought: date | None = None


class Order(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="forbid")
    items: list[Item]
    parent: Order | None = None


@dataclass
class Basket:
    items: list[Item]
    colours: dict[str, Colour]


Grid = TypeAliasType("Grid", list[list[int]])
UserId = NewType("UserId", int)
Described = Annotated[str, "What it is about."]
Choice = Literal["a", "b", 1]
Anything = dict[str, Any]
Numbers = Sequence[float]

T = TypeVar("T")
S = TypeVar("S")
Whole = TypeVar("Whole", bound=int)
TextOrWhole = TypeVar("TextOrWhole", str, int)


@dataclass
class Page(Generic[T]):
    items: list[T]
    next: Page[T] | None = None


@dataclass
class NumberPage(Page[int]):
    total: int = 0


@dataclass
class Labelled(Page[S], Generic[T, S]):
    """A page that uses the variable of its base for something else."""

    label: T | None = None


@dataclass
class Bounded(Generic[Whole]):
    value: Whole


@dataclass
class Chosen(Generic[TextOrWhole]):
    value: TextOrWhole


class Envelope(TypedDict, Generic[T]):
    body: T


class Both(NamedTuple, Generic[T]):
    left: T
    right: T


class PydanticPage(pydantic.BaseModel, Generic[T]):
    items: list[T]


class Price(pydantic.BaseModel):
    amount: Decimal
    more: list[Decimal] = []
    by_shop: dict[str, Decimal] = {}
    rate: float = 0.0
    either: float | Decimal = 0.0
    note: Any = None
    parent: Price | None = None
