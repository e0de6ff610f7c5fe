# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import read_int64, write_enum, write_int64


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
        "max_items": Field("maxItems", "integer"),
        "min_items": Field("minItems", "integer"),
        "properties": Field("properties", "model", many="map", of=("Schema",)),
        "required": Field("required", "string", many="list"),
        "min_properties": Field("minProperties", "integer"),
        "max_properties": Field("maxProperties", "integer"),
        "minimum": Field("minimum", "number"),
        "maximum": Field("maximum", "number"),
        "min_length": Field("minLength", "integer"),
        "max_length": Field("maxLength", "integer"),
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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("type")
        self.type = (_Type.get(value) or Type(value)) if value.__class__ is str else value
        self.format = get("format")
        self.title = get("title")
        self.description = get("description")
        self.nullable = get("nullable")
        self.enum = get("enum")
        value = get("items")
        self.items = Schema.from_dict(value) if value.__class__ is dict else value
        self.max_items = read_int64(get("maxItems"))
        self.min_items = read_int64(get("minItems"))
        value = get("properties")
        self.properties = (
            {key: Schema.from_dict(item) if item.__class__ is dict else item for key, item in value.items()}
            if value.__class__ is dict
            else value
        )
        self.required = get("required")
        self.min_properties = read_int64(get("minProperties"))
        self.max_properties = read_int64(get("maxProperties"))
        self.minimum = get("minimum")
        self.maximum = get("maximum")
        self.min_length = read_int64(get("minLength"))
        self.max_length = read_int64(get("maxLength"))
        self.pattern = get("pattern")
        self.example = get("example")
        value = get("anyOf")
        self.any_of = (
            [Schema.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        self.property_ordering = get("propertyOrdering")
        self.default = get("default")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.type
        if value is not None:
            out["type"] = write_enum(value)
        value = self.format
        if value is not None:
            out["format"] = value
        value = self.title
        if value is not None:
            out["title"] = value
        value = self.description
        if value is not None:
            out["description"] = value
        value = self.nullable
        if value is not None:
            out["nullable"] = value
        value = self.enum
        if value is not None:
            out["enum"] = value
        value = self.items
        if value is not None:
            out["items"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.max_items
        if value is not None:
            out["maxItems"] = write_int64(value)
        value = self.min_items
        if value is not None:
            out["minItems"] = write_int64(value)
        value = self.properties
        if value is not None:
            out["properties"] = (
                {
                    key: item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for key, item in value.items()
                }
                if value.__class__ is dict
                else value
            )
        value = self.required
        if value is not None:
            out["required"] = value
        value = self.min_properties
        if value is not None:
            out["minProperties"] = write_int64(value)
        value = self.max_properties
        if value is not None:
            out["maxProperties"] = write_int64(value)
        value = self.minimum
        if value is not None:
            out["minimum"] = value
        value = self.maximum
        if value is not None:
            out["maximum"] = value
        value = self.min_length
        if value is not None:
            out["minLength"] = write_int64(value)
        value = self.max_length
        if value is not None:
            out["maxLength"] = write_int64(value)
        value = self.pattern
        if value is not None:
            out["pattern"] = value
        value = self.example
        if value is not None:
            out["example"] = value
        value = self.any_of
        if value is not None:
            out["anyOf"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.property_ordering
        if value is not None:
            out["propertyOrdering"] = value
        value = self.default
        if value is not None:
            out["default"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset(
    {
        "type",
        "format",
        "title",
        "description",
        "nullable",
        "enum",
        "items",
        "maxItems",
        "minItems",
        "properties",
        "required",
        "minProperties",
        "maxProperties",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "pattern",
        "example",
        "anyOf",
        "propertyOrdering",
        "default",
    }
)


from .type import MEMBERS as _Type
from .type import Type
