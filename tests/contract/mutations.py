"""Random changes of an OpenAPI document, each of which says something else of the API than before."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

JSON = dict[str, Any]
_BOUNDS: Final = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern")
_VERBS: Final = ("get", "post", "patch", "put", "delete")


class Mutation(NamedTuple):
    """A changed document, and what was done to it."""

    document: JSON
    what: str


def mutations(document: JSON, seed: int) -> Iterator[Mutation]:
    """Changes of a document without end, each made to a fresh copy."""
    chance = random.Random(seed)
    while True:
        changed = copy.deepcopy(document)
        kind = chance.choice(_KINDS)
        what = kind(changed, chance)
        if what:
            yield Mutation(changed, f"{kind.__name__}: {what}")


def drop_method(document: JSON, chance: random.Random) -> str:
    path, verb = chance.choice(_methods(document))
    del document["paths"][path][verb]
    return f"{verb} {path}"


def add_method(document: JSON, chance: random.Random) -> str:
    path, verb = chance.choice(_methods(document))
    name = f"{path}:juggle{chance.randrange(1000)}"
    variables = [one for one in _parameters(document, path, verb) if one.get("in") == "path"]
    document["paths"][name] = {"post": {"operationId": "juggle", "parameters": variables, "responses": {}}}
    return name


def move_method(document: JSON, chance: random.Random) -> str:
    path, verb = chance.choice(_methods(document))
    document["paths"].setdefault(f"{path}Elsewhere", {})[verb] = document["paths"][path].pop(verb)
    return f"{verb} {path}"


def change_verb(document: JSON, chance: random.Random) -> str:
    path, verb = chance.choice(_methods(document))
    others = [other for other in _VERBS if other not in document["paths"][path]]
    other = chance.choice(others)
    document["paths"][path][other] = document["paths"][path].pop(verb)
    return f"{verb} {path} -> {other}"


def deprecate_method(document: JSON, chance: random.Random) -> str:
    path, verb = chance.choice(_methods(document))
    operation = document["paths"][path][verb]
    operation["deprecated"] = not operation.get("deprecated")
    return f"{verb} {path}"


def drop_parameter(document: JSON, chance: random.Random) -> str:
    path, verb = chance.choice(_methods(document))
    parameters = document["paths"][path][verb].get("parameters", [])
    options = [one for one in parameters if one.get("in") == "query"]
    if not options:
        return ""
    one = chance.choice(options)
    parameters.remove(one)
    return f"{verb} {path} {one['name']}"


def require_parameter(document: JSON, chance: random.Random) -> str:
    path, verb = chance.choice(_methods(document))
    options = [one for one in document["paths"][path][verb].get("parameters", []) if one.get("in") == "query"]
    if not options:
        return ""
    one = chance.choice(options)
    one["required"] = not one.get("required")
    return f"{verb} {path} {one['name']}"


def drop_field(document: JSON, chance: random.Random) -> str:
    name, schema, wire = chance.choice(_fields(document))
    del schema["properties"][wire]
    schema["required"] = [one for one in schema.get("required", []) if one != wire]
    return f"{name}.{wire}"


def rename_field(document: JSON, chance: random.Random) -> str:
    name, schema, wire = chance.choice(_fields(document))
    schema["properties"] = {
        f"{key}Anew" if key == wire else key: value for key, value in schema["properties"].items()
    }
    schema["required"] = [f"{one}Anew" if one == wire else one for one in schema.get("required", [])]
    return f"{name}.{wire}"


def add_field(document: JSON, chance: random.Random) -> str:
    name, schema, _ = chance.choice(_fields(document))
    schema["properties"][f"extra{chance.randrange(1000)}"] = {"type": "boolean"}
    return name


def retype_field(document: JSON, chance: random.Random) -> str:
    name, schema, wire = chance.choice(_fields(document))
    field = schema["properties"][wire]
    types: list[JSON] = [
        {"type": "string"},
        {"type": "boolean"},
        {"type": "integer", "format": "int32"},
        {"type": "array", "items": {"type": "string"}},
        {"type": "string", "format": "date-time"},
    ]
    before = {key: field[key] for key in ("type", "format", "items") if key in field}
    new = chance.choice([one for one in types if one != before])
    kept = {key: value for key, value in field.items() if key in ("description", "readOnly", "writeOnly")}
    schema["properties"][wire] = {**kept, **new}
    return f"{name}.{wire} -> {new}"


def require_field(document: JSON, chance: random.Random) -> str:
    name, schema, wire = chance.choice(_fields(document))
    required = schema.setdefault("required", [])
    if wire in required:
        required.remove(wire)
    else:
        required.append(wire)
    return f"{name}.{wire}"


def bound_field(document: JSON, chance: random.Random) -> str:
    name, schema, wire = chance.choice(_fields(document))
    field = schema["properties"][wire]
    there = [bound for bound in _BOUNDS if bound in field]
    if there:
        bound = chance.choice(there)
        if chance.random() < 0.5:
            del field[bound]
        else:
            field[bound] = f"{field[bound]}x" if bound == "pattern" else field[bound] + 1
        return f"{name}.{wire} {bound}"
    kinds = {"string": "maxLength", "integer": "maximum", "number": "maximum", "array": "maxItems"}
    if field.get("type") not in kinds:
        return ""
    field[kinds[field["type"]]] = chance.randrange(1000, 2000)
    return f"{name}.{wire} {kinds[field['type']]}"


def mark_field(document: JSON, chance: random.Random) -> str:
    name, schema, wire = chance.choice(_fields(document))
    mark = chance.choice(("deprecated", "readOnly", "writeOnly"))
    schema["properties"][wire][mark] = not schema["properties"][wire].get(mark)
    return f"{name}.{wire} {mark}"


def add_enum_value(document: JSON, chance: random.Random) -> str:
    name, schema = chance.choice(_enums(document))
    schema["enum"].append(f"VALUE_{chance.randrange(1000)}")
    return name


def drop_enum_value(document: JSON, chance: random.Random) -> str:
    name, schema = chance.choice(_enums(document))
    return f"{name}.{schema['enum'].pop(chance.randrange(len(schema['enum'])))}"


def rename_enum_value(document: JSON, chance: random.Random) -> str:
    name, schema = chance.choice(_enums(document))
    number = chance.randrange(len(schema["enum"]))
    schema["enum"][number] += "_ANEW"
    return f"{name} {schema['enum'][number]}"


def swap_body(document: JSON, chance: random.Random) -> str:
    path, verb = chance.choice(_methods(document))
    operation = document["paths"][path][verb]
    if "requestBody" in operation:
        del operation["requestBody"]
    else:
        operation["requestBody"] = {"content": {"application/json": {"schema": {"type": "string"}}}}
    return f"{verb} {path}"


_KINDS: Final[tuple[Callable[[JSON, random.Random], str], ...]] = (
    drop_method,
    add_method,
    move_method,
    change_verb,
    deprecate_method,
    drop_parameter,
    require_parameter,
    drop_field,
    rename_field,
    add_field,
    retype_field,
    require_field,
    bound_field,
    mark_field,
    add_enum_value,
    drop_enum_value,
    rename_enum_value,
    swap_body,
)


def _methods(document: JSON) -> list[tuple[str, str]]:
    return [(path, verb) for path, item in document["paths"].items() for verb in item if verb in _VERBS]


def _parameters(document: JSON, path: str, verb: str) -> list[JSON]:
    item = document["paths"][path]
    return [*item.get("parameters", []), *item[verb].get("parameters", [])]


def _fields(document: JSON) -> list[tuple[str, JSON, str]]:
    return [
        (name, schema, wire)
        for name, schema in document["components"]["schemas"].items()
        for wire in schema.get("properties", {})
    ]


def _enums(document: JSON) -> list[tuple[str, JSON]]:
    schemas = document["components"]["schemas"]
    named = [(name, schema) for name, schema in schemas.items() if "enum" in schema]
    inline = [
        (f"{name}.{wire}", schema["properties"][wire])
        for name, schema, wire in _fields(document)
        if "enum" in schema["properties"][wire]
    ]
    return [*named, *inline]
