# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .type import Type


class Schema(BaseModel):
    """The type of a value that goes in or out of the model, a subset of the OpenAPI 3.0.3 schema object. It
    can describe objects, arrays and primitives.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        type: The type of the value. The service asks for it, except beside `anyOf`.
        format: The format of the value. Any word is taken; most have no effect.
        title: The title of the schema.
        description: In short, what the value is, perhaps with examples. Markdown is welcome.
        nullable: Whether the value may be null.
        enum: The values that a string may have, together with the format `enum`: `{type: STRING, format:
            enum, enum: [RED, GREEN]}`.
        items: The schema of an array's elements.
        max_items: The most elements that an array may have.
        min_items: The fewest elements that an array may have.
        properties: The properties of an object, by name.
        required: The properties that an object must have.
        min_properties: The fewest properties that an object may have.
        max_properties: The most properties that an object may have.
        minimum: The least value of an integer or number.
        maximum: The greatest value of an integer or number.
        min_length: The fewest characters of a string.
        max_length: The most characters of a string.
        pattern: A regular expression that a string has to match.
        example: An example of the value. Only looked at in the outermost schema.
        any_of: Schemas of which the value has to fit at least one.
        property_ordering: The order in which the model writes an object's properties. Not part of OpenAPI.
        default: The value's default. It is ignored; it is accepted so that schemas which have it are not
            refused.
    """

    __slots__ = (
        "type",
        "format",
        "title",
        "description",
        "nullable",
        "enum",
        "items",
        "max_items",
        "min_items",
        "properties",
        "required",
        "min_properties",
        "max_properties",
        "minimum",
        "maximum",
        "min_length",
        "max_length",
        "pattern",
        "example",
        "any_of",
        "property_ordering",
        "default",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "enum", of=("Type",)),
        "format": Field("format", "string"),
        "title": Field("title", "string"),
        "description": Field("description", "string"),
        "nullable": Field("nullable", "boolean"),
        "enum": Field("enum", "string", many="list"),
        "items": Field("items", "model", of=("Schema",)),
        "max_items": Field("maxItems", "int64"),
        "min_items": Field("minItems", "int64"),
        "properties": Field("properties", "model", many="map", of=("Schema",)),
        "required": Field("required", "string", many="list"),
        "min_properties": Field("minProperties", "int64"),
        "max_properties": Field("maxProperties", "int64"),
        "minimum": Field("minimum", "number"),
        "maximum": Field("maximum", "number"),
        "min_length": Field("minLength", "int64"),
        "max_length": Field("maxLength", "int64"),
        "pattern": Field("pattern", "string"),
        "example": Field("example", "any"),
        "any_of": Field("anyOf", "model", many="list", of=("Schema",)),
        "property_ordering": Field("propertyOrdering", "string", many="list"),
        "default": Field("default", "any"),
    }

    type: Type | None
    format: str | None
    title: str | None
    description: str | None
    nullable: bool | None
    enum: list[str] | None
    items: Schema | None
    max_items: int | None
    min_items: int | None
    properties: dict[str, Schema] | None
    required: list[str] | None
    min_properties: int | None
    max_properties: int | None
    minimum: float | None
    maximum: float | None
    min_length: int | None
    max_length: int | None
    pattern: str | None
    example: Any
    any_of: list[Schema] | None
    property_ordering: list[str] | None
    default: Any

    def __init__(
        self,
        *,
        type: Type | None = None,
        format: str | None = None,
        title: str | None = None,
        description: str | None = None,
        nullable: bool | None = None,
        enum: list[str] | None = None,
        items: Schema | None = None,
        max_items: int | None = None,
        min_items: int | None = None,
        properties: dict[str, Schema] | None = None,
        required: list[str] | None = None,
        min_properties: int | None = None,
        max_properties: int | None = None,
        minimum: float | None = None,
        maximum: float | None = None,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
        example: Any = None,
        any_of: list[Schema] | None = None,
        property_ordering: list[str] | None = None,
        default: Any = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.format = format
        self.title = title
        self.description = description
        self.nullable = nullable
        self.enum = enum
        self.items = items
        self.max_items = max_items
        self.min_items = min_items
        self.properties = properties
        self.required = required
        self.min_properties = min_properties
        self.max_properties = max_properties
        self.minimum = minimum
        self.maximum = maximum
        self.min_length = min_length
        self.max_length = max_length
        self.pattern = pattern
        self.example = example
        self.any_of = any_of
        self.property_ordering = property_ordering
        self.default = default
        self.additional_properties = additional_properties
