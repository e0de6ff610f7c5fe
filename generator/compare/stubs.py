"""Makes stubs of schemas and operations from another table; only descriptions are left to write."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..naming import (
    RESERVED_ARGUMENTS,
    RESERVED_CLASSES,
    argument_name,
    field_name,
    member_name,
    module_name,
    snake_case,
)
from .table import Enum, Field, Message, Method, Table, Type

WORDS: Final = "To be described."

_TYPES: Final[Mapping[str, dict[str, Any]]] = {
    "string": {"type": "string"},
    "str": {"type": "string"},
    "int32": {"type": "integer", "format": "int32"},
    "integer": {"type": "integer"},
    "int": {"type": "integer"},
    "int64": {"type": "string", "format": "int64"},
    "uint64": {"type": "string", "format": "int64"},
    "float": {"type": "number", "format": "float"},
    "double": {"type": "number", "format": "double"},
    "number": {"type": "number"},
    "python float": {"type": "number"},
    "bool": {"type": "boolean"},
    "bytes": {"type": "string", "format": "byte"},
    "timestamp": {"type": "string", "format": "date-time"},
    "duration": {"type": "string", "format": "google-duration"},
    "fieldmask": {"type": "string", "format": "google-fieldmask"},
    "struct": {"type": "object", "additionalProperties": True},
    "dict": {"type": "object", "additionalProperties": True},
}
_BOUNDS: Final[Mapping[str, tuple[str, ...]]] = {
    "string": ("minLength", "maxLength", "pattern"),
    "integer": ("minimum", "maximum"),
    "number": ("minimum", "maximum"),
    "array": ("minItems", "maxItems"),
}
_MARKS: Final[Mapping[str, str]] = {
    "readOnly": "readOnly",
    "writeOnly": "writeOnly",
    "immutable": "x-immutable",
    "deprecated": "deprecated",
}
_DEFAULTS: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}
_VALUE: Final = re.compile(r"[\w./+:-]+")
_WIRE: Final = re.compile(r"[A-Za-z_$@][A-Za-z0-9_$@.-]*")
_VARIABLE: Final = re.compile(r"\{([^}]*)\}")
_VERBS: Final = {"POST": "create", "PATCH": "patch", "PUT": "update", "DELETE": "delete"}


class Stubs:
    """Makes stubs, with the schemas that they use and the contract lacks.

    Args:
        theirs: The source's table.
        source: The value of `x-source`.
        own: Our names for their messages and enums, by kind and their name.
        taken: The names of the contract's schemas.
    """

    def __init__(
        self,
        theirs: Table,
        source: str,
        own: Mapping[tuple[str, str], str],
        taken: set[str],
    ) -> None:
        self._theirs = theirs
        self._own = dict(own)
        self._modules = {module_name(name) for name in taken}
        self.source = {"document": "beyond the seeds", "reason": f"{source} has it"}
        self.schemas: dict[str, dict[str, Any]] = {}
        self.notes: list[str] = []

    def named(self, kind: str, name: str) -> str:
        """Return our name for one of their messages or enums; add a stub if there is none."""
        if (kind, name) in self._own:
            return self._own[kind, name]
        own = self._free(name)
        self._own[kind, name] = own
        self.schemas[own] = {}  # before what is in it, which may lead back
        if kind == "enum":
            self.schemas[own] = self._enum(self._theirs.enums[name])
        else:
            self.schemas[own] = self._message(self._theirs.messages[name])
        return own

    def _free(self, name: str) -> str:
        words = [part for part in re.split(r"[^A-Za-z0-9]+", name) if part]
        made = "".join(part[0].upper() + part[1:] for part in words)
        made = made if made[:1].isalpha() else f"Adopted{made}"
        number = 1
        own = made
        while module_name(own) in self._modules or own in RESERVED_CLASSES:
            number += 1
            own = f"{made}{number}"
        self._modules.add(module_name(own))
        return own

    def _enum(self, enum: Enum) -> dict[str, Any]:
        values: dict[str, str] = {}
        for value in enum.values:
            if can_be_value(value) and member_name(value) not in values.values():
                values[value] = member_name(value)
            else:
                self.notes.append(
                    f"enum {enum.name}: {value!r} has no name of its own in Python; it is left out"
                )
        words = dict.fromkeys(values, WORDS)
        return {**self._head(), "type": "string", "enum": [*values], "x-enum-descriptions": words}

    def _message(self, message: Message) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        names: set[str] = set()
        for wire, field in message.fields.items():
            if self.can_name(wire) and field_name(wire) not in names:
                names.add(field_name(wire))
                fields[wire] = self.field(field, f"{message.name}.{wire}")
            else:
                self.notes.append(f"field {message.name}.{wire} cannot be named in Python; it is left out")
        required = [wire for wire in fields if message.fields[wire].facts.get("required") is True]
        made = {**self._head(), "type": "object", **({"required": required} if required else {})}
        return {**made, **({"deprecated": True} if message.deprecated else {}), "properties": fields}

    def can_name(self, wire: str) -> bool:
        """Return whether a field's name can be an attribute."""
        return bool(_WIRE.fullmatch(wire)) and field_name(wire).isidentifier()

    def _head(self) -> dict[str, Any]:
        return {"description": WORDS, "x-source": dict(self.source)}

    # Types

    def field(self, field: Field, place: str) -> dict[str, Any]:
        """Return the schema of a field, with the facts that the contract can express."""
        return {"description": WORDS, **self.value(field, place)}

    def value(self, field: Field, place: str) -> dict[str, Any]:
        """Return the schema of a field without its description."""
        made = self._type(field.type, place)
        innermost = made
        while "items" in innermost or isinstance(innermost.get("additionalProperties"), dict):
            innermost = innermost["items"] if "items" in innermost else innermost["additionalProperties"]
        for holder in (made, innermost) if innermost is not made else (made,):
            kind = str(holder.get("type"))
            for bound in _BOUNDS.get(kind, ()):
                if bound in field.facts:
                    holder[bound] = field.facts[bound]
        for fact, key in _MARKS.items():
            if field.facts.get(fact) is True:
                made[key] = True
        default = field.facts.get("default")
        kinds = _DEFAULTS.get(str(made.get("type")), ())
        if isinstance(default, kinds) and isinstance(default, bool) == (made.get("type") == "boolean"):
            made["default"] = default
        return made

    def _type(self, type_: Type, place: str) -> dict[str, Any]:
        if type_.many:
            outer, *others = type_.many
            inner = self._type(Type(type_.kind, type_.of, tuple(others), type_.members), place)
            if others and not _plain(inner):
                self.notes.append(f"{place}: {type_} cannot be said in place; it is any value")
                return {}
            if outer == "list":
                return {"type": "array", "items": inner}
            return {"type": "object", "additionalProperties": inner or True}
        if type_.kind in ("message", "enum"):
            return {"$ref": f"#{self.named(type_.kind, type_.of)}"}
        if type_.kind == "union":
            return self._union(type_, place)
        kind = type_.kind.partition("/")[0] if type_.kind.startswith("string/") else type_.kind
        if kind not in _TYPES and kind not in ("value", "any"):
            self.notes.append(f"{place}: the contract has no word for {kind}; it is any value")
        return dict(_TYPES.get(kind, {}))

    def _union(self, type_: Type, place: str) -> dict[str, Any]:
        """Return the schema of a union of strings, lists and one class; any value for other unions."""
        members = [
            self._type(member, place) for member in type_.members if member.kind != "enum" or member.many
        ]
        kinds = [str(member.get("type", "class" if "$ref" in member else "")) for member in members]
        is_distinct = len(members) == len(type_.members) > 1 and len(set(kinds)) == len(kinds)
        simple = all("items" not in one or _plain(one["items"]) or "$ref" in one["items"] for one in members)
        open_ = {"class", "object"} <= set(kinds) or "" in kinds or {"integer", "number"} <= set(kinds)
        if (
            is_distinct
            and simple
            and not open_
            and all("additionalProperties" not in one or kinds for one in members)
        ):
            return {"oneOf": members}
        self.notes.append(f"{place}: {type_} is any value until it is written as a union")
        return {}

    # Operations

    def operation(self, method: Method, path: str, taken: set[str]) -> dict[str, Any]:
        """Return the stub of a method, with its parameters.

        Args:
            method: The source's method.
            path: The path in the contract, with our variable names.
            taken: The ids of existing operations.
        """
        made: dict[str, Any] = {
            "operationId": self._identifier(method, taken),
            "summary": WORDS,
            **self._head(),
            **({"deprecated": True} if method.deprecated else {}),
            **({} if method.verb == "GET" else {"x-idempotent": method.verb != "POST"}),
        }
        parameters = [*self._variables(path), *self._options(method)]
        query = {one["name"] for one in parameters if one["in"] == "query"}
        made |= self._behaviour(method, query)
        if parameters:
            made["parameters"] = parameters
        if method.body is not None:
            schema = self._type(method.body.type, f"{method.key} body") or dict(_TYPES["struct"])
            made["requestBody"] = {"required": True, "content": _json(schema)}
        answer = self._type(method.answer, f"{method.key} answer") if method.answer else {}
        made["responses"] = {
            "200": {"description": WORDS, "content": _json(answer or dict(_TYPES["struct"]))},
            "default": {"$ref": "../common.yaml#/responses/Error"},
        }
        return made

    def _identifier(self, method: Method, taken: set[str]) -> str:
        """Return an operation id: `POST /v1/shelves/{}/books` gives `shelves.books.create`."""
        whole, _, custom = (
            method.path.rpartition(":") if ":" in method.path.rpartition("/")[2] else (method.path, "", "")
        )
        parts = [part for part in whole.strip("/").split("/") if part]
        words = [_camel(part) for part in parts if not part.startswith("{")]
        words = [word for word in words if word and not re.fullmatch(r"v\d\w*|upload|accounts", word)] or [
            "root"
        ]
        listed = "list" if not parts[-1].startswith("{") else "get"
        verb = _camel(custom) or _VERBS.get(method.verb, listed)
        made, number = ".".join([*words, verb]), 1
        while made in taken:
            number += 1
            made = ".".join([*words, f"{verb}{number}"])
        taken.add(made)
        return made

    def _variables(self, path: str) -> Iterator[dict[str, Any]]:
        for name in _VARIABLE.findall(path):
            yield {
                "name": name,
                "in": "path",
                "required": True,
                "description": WORDS,
                "schema": {"type": "string"},
            }

    def _options(self, method: Method) -> Iterator[dict[str, Any]]:
        for key, field in method.parameters.items():
            place, _, name = key.partition(" ")
            if place == "path":
                continue
            schema = self.value(field, f"{method.key} {key}")
            if (
                place not in ("query", "header")
                or argument_name(name) in RESERVED_ARGUMENTS
                or field.type.kind == "message"
            ):
                self.notes.append(f"parameter {method.key} {key} is left out: it has no place in a call")
                continue
            required = {"required": True} if field.facts.get("required") is True else {}
            yield {"name": name, "in": place, **required, "description": WORDS, "schema": schema}

    def _behaviour(self, method: Method, query: set[str]) -> dict[str, Any]:
        """Return pagination and update masks, by the conventional names of parameters and fields."""
        if "updateMask" in query:
            return {"x-update-mask": "updateMask"}
        answer = method.answer
        if (
            answer is None
            or answer.kind != "message"
            or answer.many
            or not {"pageToken", "pageSize"} <= query
        ):
            return {}
        fields = self._theirs.messages[answer.of].fields
        lists = [wire for wire, field in fields.items() if field.type.many[:1] == ("list",)]
        if len(lists) != 1 or "nextPageToken" not in fields:
            return {}
        paging = {"token": "pageToken", "size": "pageSize", "next": "nextPageToken", "items": lists[0]}
        return {"x-pagination": paging}


def can_be_value(text: str) -> bool:
    """Return whether an enum of the contract can have a value."""
    return bool(_VALUE.fullmatch(text))


def referred(schema: Mapping[str, Any]) -> str | None:
    """Return the name of the schema in a reference that has no file yet: `#Name`."""
    ref = schema.get("$ref")
    return ref[1:] if isinstance(ref, str) and ref.startswith("#") and not ref.startswith("#/") else None


def own_path(path: str) -> str:
    """Return a path with the contract's variable names: `/v1/shelves/{shelfId}` gives `/v1/shelves/{shelf_id}`."""
    used: set[str] = set()
    before = "id"

    def named(variable: re.Match[str]) -> str:
        nonlocal before
        text = path[: variable.start()].rstrip("/").rpartition("/")[2]
        before = text if text and not text.startswith("{") else before
        name = snake_case(variable[1].strip("+")) or f"{snake_case(before).removesuffix('s')}"
        name = argument_name(name if name[:1].isalpha() else f"id_{name}")
        name = name if name == argument_name(name) and not name.endswith("_") else f"{name}id"
        while name in used:
            name += "_id"
        used.add(name)
        return f"{{{name}}}"

    return _VARIABLE.sub(named, path)


def _camel(text: str) -> str:
    words = [word for word in re.split(r"[^A-Za-z0-9]+", text) if word]
    joined = (
        "".join([words[0][:1].lower() + words[0][1:], *(word[:1].upper() + word[1:] for word in words[1:])])
        if words
        else ""
    )
    return joined if joined[:1].isalpha() else ""


def _plain(schema: Mapping[str, Any]) -> bool:
    """Return whether a value is the same in JSON and Python."""
    if "items" in schema or isinstance(schema.get("additionalProperties"), dict):
        inner: Any = schema.get("items", schema.get("additionalProperties"))
        return _plain(inner)
    return (
        "$ref" not in schema
        and schema.get("format") in (None, "int32", "float", "double")
        and "oneOf" not in schema
    )


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}
