# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .type import Type


@define
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

    type: Type | None = wire("type", "enum", of=("Type",), default=None)
    format: str | None = wire("format", "string", default=None)
    title: str | None = wire("title", "string", default=None)
    description: str | None = wire("description", "string", default=None)
    nullable: bool | None = wire("nullable", "boolean", default=None)
    enum: list[str] | None = wire("enum", "string", many="list", default=None)
    items: Schema | None = wire("items", "model", of=("Schema",), default=None)
    max_items: int | None = wire("maxItems", "int64", default=None)
    min_items: int | None = wire("minItems", "int64", default=None)
    properties: dict[str, Schema] | None = wire(
        "properties", "model", many="map", of=("Schema",), default=None
    )
    required: list[str] | None = wire("required", "string", many="list", default=None)
    min_properties: int | None = wire("minProperties", "int64", default=None)
    max_properties: int | None = wire("maxProperties", "int64", default=None)
    minimum: float | None = wire("minimum", "number", default=None)
    maximum: float | None = wire("maximum", "number", default=None)
    min_length: int | None = wire("minLength", "int64", default=None)
    max_length: int | None = wire("maxLength", "int64", default=None)
    pattern: str | None = wire("pattern", "string", default=None)
    example: Any = wire("example", "any", default=None)
    any_of: list[Schema] | None = wire("anyOf", "model", many="list", of=("Schema",), default=None)
    property_ordering: list[str] | None = wire("propertyOrdering", "string", many="list", default=None)
    default: Any = wire("default", "any", default=None)
