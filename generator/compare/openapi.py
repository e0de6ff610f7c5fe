"""Reads an OpenAPI 3 document into a table; the contract's bundles are such documents too."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from ..bundle import METHODS
from ..source import is_list, is_mapping
from .table import BOUNDS, Enum, Field, Message, Method, SourceError, Table, Type

# The verb of what is no HTTP method: the running of a model, as a page describes it.
RUN: Final = "run"

_SCHEMAS: Final = "#/components/schemas/"
_JSON: Final = "application/json"
_EVENTS: Final = "text/event-stream"
_VERBS: Final = (*METHODS, "head", "options", "trace", RUN)
_VARIABLE: Final = re.compile(r"\{([^}]*)\}")
_STRINGS: Final[Mapping[str, str]] = {
    "byte": "bytes",
    "date-time": "timestamp",
    "google-datetime": "timestamp",
    "google-duration": "duration",
    "google-fieldmask": "fieldmask",
    "int64": "int64",
    "uint64": "uint64",
}
_MARKS: Final[Mapping[str, tuple[str, ...]]] = {
    # fact: the keys that state it
    "readOnly": ("readOnly",),
    "writeOnly": ("writeOnly",),
    "immutable": ("x-immutable", "x-google-immutable"),
    "nullable": ("nullable",),
    "deprecated": ("deprecated",),
}


def read(document: Mapping[str, Any], *, unwrap: bool = False) -> Table:
    """Read a document.

    Args:
        document: OpenAPI 3.0 or 3.1.
        unwrap: Whether to replace an answer's envelope (`x-envelope`) by its contents.

    Raises:
        SourceError: A part has the wrong type for OpenAPI, or a `$ref` has no target.
    """
    return _Reader(document, unwrap=unwrap).table()


class _Reader:
    def __init__(self, document: Mapping[str, Any], *, unwrap: bool) -> None:
        self._document = document
        self._unwrap = unwrap
        self._table = Table()
        self._open: list[str] = []  # named unions and aliases on the way to where we are
        components = _mapping(document.get("components", {}), "components")
        self._schemas = _mapping(components.get("schemas", {}), "components.schemas")

    def table(self) -> Table:
        for name, schema in self._schemas.items():
            self._component(name, _mapping(schema, f"components.schemas.{name}"))
        items = {
            path: self._resolved(item, f"paths.{path}")
            for path, item in _mapping(self._document.get("paths"), "paths").items()
        }
        shared = self._common(items)
        for path, item in items.items():
            for verb, raw in item.items():
                if verb in _VERBS:
                    self._method(path, verb, _mapping(raw, f"{verb} {path}"), item, shared)
        return self._table

    # References

    def _resolved(self, value: Any, where: str) -> Mapping[str, Any]:
        """Resolve a reference to anything but a named schema; return other values unchanged."""
        seen: set[str] = set()
        found = _mapping(value, where)
        while isinstance(found.get("$ref"), str):
            ref: str = found["$ref"]
            if ref in seen:
                raise SourceError(f"{where}: $ref {ref!r} leads back to itself")
            seen.add(ref)
            found = _mapping(self._target(ref, where), where)
        return found

    def _target(self, ref: str, where: str) -> Any:
        value: Any = self._document
        for step in ref.removeprefix("#/").split("/"):
            key = step.replace("~1", "/").replace("~0", "~")
            if not ref.startswith("#/") or not is_mapping(value) or key not in value:
                raise SourceError(f"{where}: $ref {ref!r} leads nowhere")
            value = value[key]
        return value

    # Methods

    def _common(self, items: Mapping[str, Mapping[str, Any]]) -> set[str]:
        """Return the parameters outside the path that all paths share."""
        every: list[set[tuple[str, str]]] = [
            {
                (key, json.dumps(one, sort_keys=True, default=str))
                for key, one in self._parameters(item, path)
                if not key.startswith("path ")
            }
            for path, item in items.items()
        ]
        everywhere = every[0].intersection(*every[1:]) if len(every) > 1 else set[tuple[str, str]]()
        return {key for key, _ in everywhere}

    def _parameters(self, holder: Mapping[str, Any], where: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for raw in _list(holder.get("parameters", []), f"{where}: parameters"):
            one = self._resolved(raw, f"{where}: parameters")
            yield f"{one.get('in')} {one.get('name')}", one

    def _method(
        self, path: str, verb: str, raw: Mapping[str, Any], item: Mapping[str, Any], shared: set[str]
    ) -> None:
        where = f"{verb} {path}"
        method = Method(verb.upper(), path, str(raw.get("operationId", "")))
        method.deprecated = raw.get("deprecated") is True
        order = _VARIABLE.findall(path)
        own = dict(self._parameters(raw, where))
        for key, one in {**dict(self._parameters(item, where)), **own}.items():
            is_common = key in shared and key not in own
            found = self._parameter(one, f"{'*' if is_common else method.key} {key}")
            if is_common:
                self._table.common[key] = found
            elif one.get("in") == "path" and one.get("name") in order:
                method.parameters[f"path {order.index(one['name']) + 1}"] = found
            else:
                method.parameters[key] = found
        if "requestBody" in raw:
            body = self._resolved(raw["requestBody"], f"{where}: requestBody")
            schema = self._content(body, where)
            if schema is not None:
                found = self._field(schema, f"{method.name or where} body")
                facts = {"required": True} if body.get("required") is True else {}
                method.body = Field(found.type, {**found.facts, **facts})
        method.answer = self._answer(raw, method.name or where)
        self._table.add(method)

    def _parameter(self, raw: Mapping[str, Any], where: str) -> Field:
        schema: Any = raw.get("schema")
        if schema is None:
            schema = self._content(raw, where) or {}
        found = self._field(_mapping(schema, where), where)
        facts = {
            **found.facts,
            **{name: True for name in ("required", "deprecated") if raw.get(name) is True},
        }
        return Field(found.type, facts)

    def _answer(self, raw: Mapping[str, Any], where: str) -> Type | None:
        responses = _mapping(raw.get("responses", {}), f"{where}: responses")
        good = sorted(key for key in responses if str(key).startswith("2")) or ["default"]
        if good[0] not in responses:
            return None
        response = self._resolved(responses[good[0]], f"{where}: response {good[0]}")
        schema = self._content(response, where)
        if schema is None:
            return None
        found = self._field(self._inside(schema, raw), f"{where} answer").type
        streams = _EVENTS in response.get("content", {})
        return replace(found, many=found.many[1:]) if streams and found.many[:1] == ("list",) else found

    def _inside(self, schema: Mapping[str, Any], raw: Mapping[str, Any]) -> Mapping[str, Any]:
        if not self._unwrap or "x-envelope" not in raw:
            return schema
        envelope = self._resolved(schema, "x-envelope")
        return _mapping(envelope.get("properties", {}).get(raw["x-envelope"], {}), "x-envelope")

    def _content(self, holder: Mapping[str, Any], where: str) -> Mapping[str, Any] | None:
        content = _mapping(holder.get("content", {}), f"{where}: content")
        if not content:
            return None
        kind = _JSON if _JSON in content else next(iter(content))
        media = _mapping(content[kind], f"{where}: {kind}")
        schema = media.get("schema", media.get("itemSchema", media.get("x-item-schema")))
        return None if schema is None else _mapping(schema, f"{where}: {kind}")

    # Schemas

    def _component(self, name: str, schema: Mapping[str, Any]) -> None:
        merged = self._merged(schema, name)
        kind = self._sort(merged)
        if kind == "enum":
            self._enum(name, merged)
        elif kind == "message":
            self._message(name, merged)
        else:
            self._field(schema, name)  # an alias; only what is inline in it counts

    def _sort(self, schema: Mapping[str, Any]) -> str:
        """Return whether a named schema is an enum, a message, or neither."""
        if "enum" in schema or "const" in schema:
            return "enum"
        plain = not {"additionalProperties", "oneOf", "anyOf", "$ref"} & schema.keys()
        return "message" if "properties" in schema or (schema.get("type") == "object" and plain) else ""

    def _message(self, name: str, schema: Mapping[str, Any]) -> None:
        message = Message(name, deprecated=schema.get("deprecated") is True)
        self._table.messages[name] = message
        required = _list(schema.get("required", []), f"{name}: required")
        for wire, raw in _mapping(schema.get("properties", {}), f"{name}: properties").items():
            inner = _mapping(raw, f"{name}.{wire}")
            found = self._field(inner, f"{name}.{wire}")
            needed = wire in required or "x-required-when" in inner
            message.fields[wire] = Field(
                found.type, {**({"required": True} if needed else {}), **found.facts}
            )
        for wire in required:
            if wire not in message.fields:
                message.fields[wire] = Field(Type("value"), {"required": True})

    def _enum(self, name: str, schema: Mapping[str, Any]) -> None:
        values = [schema["const"]] if "const" in schema else _list(schema["enum"], f"{name}: enum")
        marks: Any = schema.get("x-google-enum-deprecated", schema.get("enumDeprecated", []))
        flags = [*marks] if is_list(marks) else []
        self._table.enums[name] = Enum(
            name,
            {
                str(value): bool(flags[number]) if number < len(flags) else False
                for number, value in enumerate(values)
                if value is not None
            },
        )

    def _field(self, schema: Mapping[str, Any], place: str) -> Field:
        """Return a schema's type and facts; inline schemas are named after their place."""
        facts: dict[str, Any] = {}
        many: list[str] = []
        value = self._merged(schema, place)
        while True:
            facts |= _facts(value, outer=not many)
            if _kind(value) == "array":
                many.append("list")
                inner: Any = value.get("items", {})
            elif self._is_map(value):
                many.append("map")
                inner = value["additionalProperties"]
            else:
                break
            value = self._merged(_mapping(inner, place), place)
        single = self._single(value, place, facts)
        if single.kind == "value" and many[-1:] == ["map"]:
            return Field(Type("struct", many=tuple(many[:-1])), facts)
        return Field(replace(single, many=(*many, *single.many)), facts)

    def _is_map(self, schema: Mapping[str, Any]) -> bool:
        return "properties" not in schema and is_mapping(schema.get("additionalProperties"))

    def _single(self, schema: Mapping[str, Any], place: str, facts: dict[str, Any]) -> Type:
        if "$ref" in schema:
            return self._named(str(schema["$ref"]), place, facts)
        if "enum" in schema or "const" in schema:
            self._enum(place, schema)
            return Type("enum", place)
        if self._alternatives(schema):
            return self._union(schema, place, facts)
        if "properties" in schema:
            self._message(place, schema)
            return Type("message", place)
        return Type(_scalar(schema))

    def _named(self, ref: str, place: str, facts: dict[str, Any]) -> Type:
        target = _mapping(self._target(ref, place), place)
        name = ref.removeprefix(_SCHEMAS).replace("~1", "/").replace("~0", "~")
        if kind := self._sort(self._merged(target, name)):
            if name not in self._schemas and name not in self._table.messages:  # one that is elsewhere
                self._component(name, target)
            return Type(kind, name)
        if name in self._open:
            return Type("union", name)
        self._open.append(name)
        found = self._field(target, name)
        self._open.pop()
        for key, value in found.facts.items():
            facts.setdefault(key, value)
        return found.type

    def _alternatives(self, schema: Mapping[str, Any]) -> list[Any]:
        kinds = schema.get("type")
        if is_list(kinds):
            return [{**schema, "type": one} for one in kinds if one != "null"]
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return _list(schema[key], key)
        return []

    def _union(self, schema: Mapping[str, Any], place: str, facts: dict[str, Any]) -> Type:
        raw = [_mapping(one, place) for one in self._alternatives(schema)]
        if is_list(schema.get("type")) and "null" in schema["type"]:
            facts["nullable"] = True
        given = [one for one in raw if one.get("type") != "null"]
        if len(given) < len(raw):
            facts["nullable"] = True
        if all("required" in one and len(one) == 1 for one in given):  # which fields go together, no types
            return self._single(
                {key: schema[key] for key in schema if key not in ("oneOf", "anyOf")}, place, facts
            )
        members: list[Type] = []
        for number, one in enumerate(given):
            name = f"{place}.{one.get('title') or number}" if len(given) > 1 else place
            found = self._field(one, name)
            members.append(found.type)
            for key, value in found.facts.items():
                facts[key if len(given) == 1 else f"{key} of {found.type}"] = value
        return members[0] if len(members) == 1 else Type("union", place, members=tuple(members))

    def _merged(self, schema: Mapping[str, Any], place: str) -> Mapping[str, Any]:
        """Merge a schema's `allOf` into it."""
        if "allOf" not in schema:
            return schema
        parts = [_mapping(one, place) for one in _list(schema["allOf"], f"{place}: allOf")]
        rest = {key: value for key, value in schema.items() if key != "allOf"}
        if len(parts) == 1 and "$ref" in parts[0] and "properties" not in rest:
            return {**parts[0], **{key: value for key, value in rest.items() if key != "type"}}
        merged: dict[str, Any] = {}
        for part in (*parts, rest):
            whole = self._merged(self._resolved(part, place), place)
            properties = {**merged.get("properties", {}), **whole.get("properties", {})}
            required = [*merged.get("required", []), *whole.get("required", [])]
            merged |= whole
            merged |= {"properties": properties} if properties else {}
            merged |= {"required": required} if required else {}
        return merged


def _kind(schema: Mapping[str, Any]) -> str | None:
    """Return the single type, ignoring null."""
    kind = schema.get("type")
    if is_list(kind):
        kinds = [str(one) for one in kind if one != "null"]
        return kinds[0] if len(kinds) == 1 else None
    return str(kind) if kind is not None else None


def _scalar(schema: Mapping[str, Any]) -> str:
    kind, form = _kind(schema), schema.get("format")
    if kind == "string":
        return _STRINGS.get(str(form), f"string/{form}" if form else "string")
    if kind in ("integer", "number"):
        return (f"{form} number" if form in ("int64", "uint64") else str(form)) if form else kind
    return {"boolean": "bool", "object": "struct", None: "value"}.get(kind, str(kind))


def _facts(schema: Mapping[str, Any], *, outer: bool) -> Iterator[tuple[str, Any]]:
    """Return the facts of a schema; for the items of a list, only bounds."""
    for name in BOUNDS:
        if name in schema:
            yield name, schema[name]
    if not outer:
        return
    if is_list(schema.get("type")) and "null" in schema["type"]:
        yield "nullable", True
    for name, keys in _MARKS.items():
        if any(schema.get(key) is True for key in keys):
            yield name, True
    for key in ("default", "x-default"):
        if schema.get(key) is not None:
            yield "default", schema[key]


def _mapping(value: Any, where: str) -> Mapping[str, Any]:
    if not is_mapping(value):
        raise SourceError(f"{where} must be a mapping")
    return value


def _list(value: Any, where: str) -> list[Any]:
    if not is_list(value):
        raise SourceError(f"{where} must be a list")
    return value
