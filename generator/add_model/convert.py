"""Converts the JSON Schema of model pages to the contract's conventions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain, count
from typing import Any, Final

from ..naming import member_name
from ..source import is_mapping
from .normal import Normaliser, Schema
from .notes import Notes, PageError
from .unions import alike, join, name_of, one_class, told_apart

_ENUM_VALUE: Final = re.compile(r"[\w./+:-]+")
# Words about words: nothing is lost without them.
_WORDS: Final = frozenset(
    {"title", "description", "deprecated", "type", "examples", "example"}
    | {"$schema", "$id", "$comment", "$defs", "definitions"}
)
_BOUNDS: Final[Mapping[str, tuple[str, ...]]] = {
    "string": ("minLength", "maxLength", "pattern"),
    "integer": ("minimum", "maximum"),
    "number": ("minimum", "maximum"),
    "boolean": (),
    "array": ("minItems", "maxItems"),
}
_PYTHON: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


class Converter:
    """Converts the schemas of one page.

    Attributes:
        defs: The named schemas created so far.
        notes: What could not be expressed.
        origin: The page, for errors.

    Args:
        source: The `x-source` of the created schemas.
        definitions: The page's own named schemas, by reference.
        origin: The page, for errors.
    """

    def __init__(self, source: Schema, definitions: Mapping[str, Any], origin: str) -> None:
        self.origin = origin
        self.defs: dict[str, Schema] = {}
        self.notes = Notes()
        self._source = source
        self._normaliser = Normaliser(definitions, self.notes, origin)
        self._named: dict[str, str] = {}
        self._shared: set[str] = set()  # schemas that more than one place may refer to

    def value(self, raw: Any, hint: str, parent: str, where: str) -> Schema:
        """Convert the schema of a value.

        Args:
            raw: JSON Schema.
            hint: The preferred name for a new class or enum.
            parent: The prefix to add if the name is taken.
            where: The place on the page.
        """
        if not is_mapping(raw):
            if raw is not True:
                self.notes.add("what is neither an object nor true is no schema", where)
            return {}
        if "$ref" in raw:
            return self._reference(raw, where)
        schema = self._normaliser.normal(raw, where)
        if "oneOf" in schema:
            made = self._union(schema, hint, parent, where)
        elif "enum" in schema:
            made = self._enum(schema, hint, parent, where)
        elif schema.get("type") == "object":
            made = self._object(schema, hint, parent, where)
        elif schema.get("type") == "array":
            made = self._array(schema, hint, parent, where)
        else:
            made = self._scalar(schema, where)
        return {**_described(schema), **made}

    def _add(self, name: str, parent: str, schema: Schema) -> Schema:
        """Add a named schema, or reuse an equal one; return the reference."""
        for taken, other in self.defs.items():
            if taken.endswith(name) and alike(other, schema):
                self._shared.add(taken)
                return {"$ref": f"#/$defs/{taken}"}
        for candidate in (name, parent + name, *(f"{parent}{name}{number}" for number in range(2, 100))):
            before = self.defs.setdefault(candidate, schema)
            if before is not schema and not alike(before, schema):
                continue
            if before is not schema:
                self._shared.add(candidate)
            return {"$ref": f"#/$defs/{candidate}"}
        raise PageError(f"{self.origin}: too many schemas would be called {name}")

    def _reference(self, raw: Mapping[str, Any], where: str) -> Schema:
        ref = str(raw["$ref"])
        target = self._normaliser.normal(self._normaliser.resolved(raw, where), where)
        if not target.get("properties"):
            return self.value(target, class_name(name_of(raw)), "", where)
        if ref not in self._named:
            wanted = class_name(name_of(raw))
            numbered = (f"{wanted}{number}" for number in count(2))
            name = next(one for one in chain([wanted], numbered) if one not in self.defs)
            self._named[ref] = name
            self._shared.add(name)
            self.defs[name] = {}  # its fields may lead back to it
            self.defs[name] = self._class(target, name, where)
        return {**_described(raw), "$ref": f"#/$defs/{self._named[ref]}"}

    def _union(self, schema: Schema, hint: str, parent: str, where: str) -> Schema:
        members: list[Schema] = []
        for number, one in enumerate(schema["oneOf"]):
            title = str(one.get("title", "")) if is_mapping(one) else ""
            made = self.value(one, class_name(title) or hint, parent, f"{where}[{title or number}]")
            # A reference needs no description: its class has one.
            left_out = ("default", "x-default", *(["description"] if "$ref" in made else []))
            member = {key: item for key, item in made.items() if key not in left_out}
            join(members, member, self._enums(), self.notes, where)
        if any(member.keys() <= {"description"} for member in members):
            return {}
        classes = {name_of(one): self.defs[name_of(one)] for one in members if "$ref" in one}
        if len(classes) > 1 and not told_apart(classes):
            self.notes.add(
                "alternatives that no required key tells apart are one class with all their fields", where
            )
            members = [one for one in members if "$ref" not in one]
            for name in classes.keys() - self._shared:
                del self.defs[name]
            members.append(self._add(hint, parent, one_class(list(classes.values()), self._enums())))
        return members[0] if len(members) == 1 else {"oneOf": members}

    def _enums(self) -> frozenset[str]:
        return frozenset(name for name, schema in self.defs.items() if "enum" in schema)

    def _object(self, schema: Schema, hint: str, parent: str, where: str) -> Schema:
        if schema.get("properties"):
            return self._add(hint, parent, self._class(schema, hint, where))
        self._check(schema, {"additionalProperties", "properties", "required"}, where)
        values = schema.get("additionalProperties", True)
        if not is_mapping(values) or not values:
            return {"type": "object", "additionalProperties": True}
        item = self._inner(values, hint, parent, where, "map")
        return {"type": "object", "additionalProperties": item or True}

    def _inner(self, raw: Any, hint: str, parent: str, where: str, holder: str) -> Schema:
        """Convert the schema of a list's or map's items."""
        item = self.value(raw, _singular(hint), parent, where + ("[]" if holder == "list" else ".*"))
        inside: Any = item.get("items", item.get("additionalProperties", True))
        if item.get("type") in ("array", "object") and inside is not True and not _is_scalar(inside):
            kind = "list" if item["type"] == "array" else "map"
            self.notes.add(f"a {kind} in a {holder} is any value", where)
            return {}
        return item

    def _class(self, schema: Schema, name: str, where: str) -> Schema:
        self._check(schema, {"properties", "required", "additionalProperties"}, where)
        if schema.get("additionalProperties", True) is not True:
            self.notes.add("additionalProperties: objects stay open", where)
        unknown = "`{}`; the model's page does not describe it."
        properties: dict[str, Schema] = {
            key: {
                "description": unknown.format(key),
                **self.value(field, class_name(key), name, f"{where}.{key}"),
            }
            for key, field in schema["properties"].items()
        }
        required = [key for key in properties if key in schema.get("required", ())]
        if set(schema.get("required", ())) - properties.keys():
            self.notes.add("required: names a field that is not there", where)
        return {
            "description": _described(schema).get("description", f"`{where}` of the model."),
            "x-source": self._source,
            "type": "object",
            **({"required": required} if required else {}),
            "properties": properties,
        }

    def _array(self, schema: Schema, hint: str, parent: str, where: str) -> Schema:
        self._check(schema, {"items", *_BOUNDS["array"]}, where)
        item = self._inner(schema.get("items", True), hint, parent, where, "list")
        return {"type": "array", **self._bounds(schema, "array", where), "items": item}

    def _enum(self, schema: Schema, hint: str, parent: str, where: str) -> Schema:
        values = [value for value in schema["enum"] if value is not None]
        plain = all(isinstance(value, str) and _ENUM_VALUE.fullmatch(value) for value in values)
        if not values or not plain or len({member_name(value) for value in values}) < len(values):
            self.notes.add(f"enum: any value of its type, not just {values}", where)
            return self._scalar({key: item for key, item in schema.items() if key != "enum"}, where)
        self._check(schema, {"enum", "default"}, where)
        enum = {
            "description": f"The values of `{where}`.",
            "x-source": self._source,
            "type": "string",
            "enum": values,
            "x-enum-descriptions": {value: f"The value `{value}`." for value in values},
        }
        made = self._add(hint, parent, enum)
        return {**made, "x-default": schema["default"]} if schema.get("default") in values else made

    def _scalar(self, schema: Schema, where: str) -> Schema:
        kind = str(schema.get("type"))
        if kind not in _PYTHON:
            if "type" in schema:
                self.notes.add(f"type: {kind} is any value", where)
            self._check(schema, set(), where)
            return {}
        made: Schema = {"type": kind, **self._bounds(schema, kind, where)}
        default: Any = schema.get("default")
        if isinstance(default, _PYTHON[kind]) and isinstance(default, bool) == (kind == "boolean"):
            if made.get("minimum", default) <= default <= made.get("maximum", default):
                made["default"] = default
            else:
                self.notes.add("default: out of its own bounds", where)
        elif default is not None:
            self.notes.add("default: of another type than its field", where)
        exclusive = {"exclusiveMinimum", "exclusiveMaximum"} if kind == "integer" else set[str]()
        self._check(schema, {"default", *_BOUNDS[kind], *exclusive}, where)
        return made

    def _bounds(self, schema: Schema, kind: str, where: str) -> Schema:
        bounds = {key: schema[key] for key in _BOUNDS[kind] if key in schema}
        for key, plain, step in (("exclusiveMinimum", "minimum", 1), ("exclusiveMaximum", "maximum", -1)):
            if kind == "integer" and isinstance(schema.get(key), int):
                bounds[plain] = schema[key] + step
        for key, value in list(bounds.items()):
            if not _is_bound(key, value):
                self.notes.add(f"{key}: not a bound that can be checked", where)
                del bounds[key]
        for least, most in (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")):
            if least in bounds and most in bounds and bounds[least] > bounds[most]:
                self.notes.add(f"{least}: more than {most}", where)
                del bounds[least], bounds[most]
        return bounds

    def _check(self, schema: Schema, known: set[str], where: str) -> None:
        for key in sorted(schema.keys() - known - _WORDS):
            self.notes.add(f"{key}: the contract has no word for it", where)


def class_name(text: str) -> str:
    """`response_format` gives `ResponseFormat`, `llama-3.2-3b` gives `Llama323b`."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^0-9A-Za-z]+", text))


def _is_bound(key: str, value: Any) -> bool:
    """Return whether the contract can express a bound."""
    if key == "pattern":
        try:
            re.compile(value)
        except (re.error, TypeError):
            return False
        return True
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and (key in ("minimum", "maximum") or isinstance(value, int))


def _is_scalar(schema: Schema) -> bool:
    return schema.get("type") in _PYTHON


def _singular(name: str) -> str:
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else f"{name}Item"


def _described(schema: Mapping[str, Any]) -> Schema:
    text = schema.get("description")
    described: Schema = (
        {"description": " ".join(text.split())} if isinstance(text, str) and text.strip() else {}
    )
    return {**described, "deprecated": True} if schema.get("deprecated") is True else described
