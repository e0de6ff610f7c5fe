"""The classes, enums and unions generated from the named schemas, as the templates see them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from . import prose
from .naming import field_name, member_name, module_name
from .shapes import Shape, bounds, discriminators, shape, tag
from .source import Node


@dataclass(frozen=True)
class Attribute:
    """A field of a class, or a parameter."""

    name: str
    wire: str
    shape: Shape
    schema: Node
    required: bool = False

    @property
    def annotation(self) -> str:
        """The type of a value that is present."""
        return self.shape.read_annotation if self.read_only else self.shape.annotation

    @property
    def optional(self) -> str:
        """The type, or None for an absent value."""
        return self.annotation if self.annotation == "Any" else f"{self.annotation} | None"

    @property
    def read_only(self) -> bool:
        """Whether only the service sets it."""
        return bool(self.schema.get("readOnly"))

    @property
    def declaration(self) -> str:
        """The declaration of the field in its class."""
        arguments = [*self._rules(), *([f"default={self.default}"] if self.default else [])]
        annotation = self.annotation if self.required else self.optional
        return f"{self.name}: {annotation} = wire({', '.join(arguments)})"

    @property
    def default(self) -> str:
        """The constructor's default as a Python expression; empty for a required argument."""
        if "const" in self.shape.schema and not self.shape.many:
            return repr(self.shape.schema["const"]) if self.required else "None"
        return "" if self.required and not self.read_only else "None"

    @property
    def rules(self) -> str:
        """The `rules.Field` of it, as a Python expression."""
        return f"Field({', '.join(self._rules())})"

    @property
    def prose(self) -> str:
        """Its description for a docstring."""
        return prose.field(self.schema, self.shape.schema)

    def _rules(self) -> list[str]:
        named: dict[str, object] = {
            "many": self.shape.many,
            "of": self.shape.of,
            "required": self.required,
            "required_nested": self.schema.get("x-required-when") == "nested",
            "as_body": bool(self.schema.get("x-as-body")),
            "read_only": self.read_only,
        }
        rules = [(name, value) for name, value in named.items() if value]
        rules += bounds(self.shape.schema, self.schema)
        return [repr(self.wire), repr(self.shape.kind), *(f"{name}={value!r}" for name, value in rules)]


@dataclass(frozen=True)
class UnionView:
    """A union, and how to identify its members."""

    members: tuple[Shape, ...]
    schemas: Mapping[str, Node]

    @cached_property
    def tag(self) -> tuple[str, Mapping[str, str]] | None:
        """The discriminator field with each class's constant, if there is one."""
        return tag(self.members, self.schemas)

    @cached_property
    def keys(self) -> Mapping[str, str]:
        """The classes, each with the key that identifies it."""
        return {} if self.tag else discriminators(self.members, self.schemas)

    @property
    def only(self) -> str | None:
        """The only class in the union, which needs no key."""
        return next((name for name, key in self.keys.items() if not key), None)

    @property
    def item(self) -> UnionView | None:
        """The items of the union's lists if they need converting; a single class counts as a union."""
        found = next((one for one in self.members if one.many == "list" and not one.plain), None)
        if found is None:
            return None
        return UnionView(found.members or (replace(found, many=""),), self.schemas)

    @property
    def named_item(self) -> str | None:
        """The named union of the items of this union's lists."""
        return next((one.type for one in self.members if one.many == "list" and one.named_union), None)


@dataclass(frozen=True)
class NamedView:
    """The code generated from one named schema.

    Attributes:
        name: The class.
        schema: The bundled schema.
        schemas: All named schemas.
    """

    name: str
    schema: Node
    schemas: Mapping[str, Node]

    @property
    def kind(self) -> str:
        """`enum`, `union` or `model`."""
        return "enum" if "enum" in self.schema else "union" if "oneOf" in self.schema else "model"

    @property
    def module(self) -> str:
        """The module of the class."""
        return module_name(self.name)

    @property
    def file(self) -> str:
        """The spec file."""
        return self.schema.file

    @cached_property
    def fields(self) -> list[Attribute]:
        """The fields of a class, in the contract's order."""
        required = self.schema.get("required", ())
        return [
            Attribute(field_name(wire), wire, shape(schema, self.schemas), schema, required=wire in required)
            for wire, schema in self.schema.get("properties", {}).items()
        ]

    @property
    def groups(self) -> dict[str, tuple[tuple[str, ...], bool]]:
        """The groups of which only one field may be set: the fields' Python names, and whether one is required."""
        required = self.schema.get("x-oneof-required", ())
        return {
            name: (tuple(field_name(member) for member in members), name in required)
            for name, members in self.schema.get("x-oneof", {}).items()
        }

    @property
    def used(self) -> list[str]:
        """The classes and enums used by the fields or the union's members, without itself."""
        shapes = [self.shape, *self.shape.members] if self.kind == "union" else [f.shape for f in self.fields]
        names = {name for one in shapes for name in _names(one)}
        return sorted(names - {self.name})

    @property
    def read_at_once(self) -> list[str]:
        """The classes and unions to import eagerly, for readers of unions; others load when first used."""
        unions = [
            field.shape for field in self.fields if field.shape.kind == "union" and not field.shape.plain
        ]
        named = {one.type for one in unions if one.named_union}
        return sorted(named | {name for one in unions if not one.named_union for name in _names(one)})

    @property
    def only_named(self) -> list[str]:
        """The classes and enums that only annotations use."""
        return sorted(set(self.used) - set(self.read_at_once))

    @property
    def shape(self) -> Shape:
        """The shape of a value of this class."""
        return shape(self.schema.like({"$ref": f"#/components/schemas/{self.name}"}), self.schemas)

    def union(self, one: Shape) -> UnionView:
        """The view of the union."""
        return UnionView(one.members, self.schemas)

    @property
    def members(self) -> list[tuple[str, str, str]]:
        """The members of an enum: Python name, value, description."""
        described = self.schema.get("x-enum-descriptions", {})
        return [
            (member_name(value), value, described.get(value, "")) for value in self.schema.get("enum", ())
        ]

    @property
    def docstring(self) -> str:
        """The docstring of the class."""
        entries = [(field.name, field.prose) for field in self.fields]
        if self.kind == "enum":
            deprecated = self.schema.get("x-enum-deprecated", ())
            entries = [
                (name, prose.sentence(text) + (" Deprecated." if value in deprecated else ""))
                for name, value, text in self.members
                if text
            ]
        return prose.docstring(
            prose.sentence(self.schema["description"]),
            [
                "Deprecated." if self.schema.get("deprecated") else "",
                prose.source(self.schema),
                *(_group(name, *group) for name, group in self.groups.items()),
                prose.section("Attributes", entries),
            ],
            indent=4,
        )


def _group(name: str, members: tuple[str, ...], required: bool) -> str:
    if len(members) < 2:
        return f"`{', '.join(members)}` is required: `{name}` has no other member." if required else ""
    return f"{'Exactly' if required else 'At most'} one of `{name}` is set: {', '.join(members)}."


def _names(one: Shape) -> set[str]:
    inner = () if one.named_union else one.members
    return set(one.of).union(*(_names(member) for member in inner))
