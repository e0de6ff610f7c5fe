"""Hypothesis strategies for JSON, in general and by the schemas of the contract."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from generator.bundle import ref_name

# What JSON can carry as UTF-8: no lone surrogates.
TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
NUMBERS = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = st.booleans() | NUMBERS | TEXT


def json_of(scalars: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """JSON of these scalars."""
    return st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
        max_leaves=5,
    )


ANY = json_of(SCALARS | st.none())
# A null in a field that the contract names stands for nothing, and is not written back.
NOT_NULL = json_of(SCALARS)

_STRINGS: Mapping[str | None, st.SearchStrategy[str]] = {
    None: TEXT,
    "google-fieldmask": TEXT,
    "int64": st.integers(-(2**63), 2**63 - 1).map(str),
    "byte": st.binary(max_size=8).map(lambda data: b64encode(data).decode()),
    "date-time": st.builds(
        lambda second, fraction: f"{datetime.fromtimestamp(second, UTC):%Y-%m-%dT%H:%M:%S}{fraction}Z",
        st.integers(0, 2**32),
        st.sampled_from(["", ".5", ".123456", ".123456789"]),
    ),
    "google-duration": st.builds(
        lambda seconds, fraction: f"{seconds}{fraction}s",
        st.integers(0, 10**8),
        st.sampled_from(["", ".5", ".000000001"]),
    ),
    "binary": TEXT,  # of forms, which are never JSON: kept as it is
}

_PLAIN: Mapping[str | None, st.SearchStrategy[Any]] = {
    "integer": st.integers(-(2**31), 2**31 - 1),
    "number": NUMBERS,
    "boolean": st.booleans(),
    None: NOT_NULL,
}


def of_schema(
    schema: Mapping[str, Any], schemas: Mapping[str, Any], depth: int = 3
) -> st.SearchStrategy[Any]:
    """JSON that fits a schema, with fields and enum values that it does not know among it."""
    name = ref_name(schema)
    if name is not None:
        return of_named(name, schemas, depth)
    if "oneOf" in schema:
        return st.one_of([of_schema(member, schemas, depth) for member in schema["oneOf"]])
    kind = schema.get("type")
    if kind == "array":
        return st.lists(of_schema(schema["items"], schemas, depth), max_size=2)
    if kind == "object":
        values = schema.get("additionalProperties")
        item = of_schema(values, schemas, depth) if isinstance(values, Mapping) else ANY
        return st.dictionaries(TEXT, item, max_size=2)
    return _STRINGS[schema.get("format")] if kind == "string" else _PLAIN[kind]


def of_named(name: str, schemas: Mapping[str, Any], depth: int = 3) -> st.SearchStrategy[Any]:
    """JSON that fits a named schema; below `depth` objects hold only what must be there."""
    schema = schemas[name]
    if "enum" in schema:
        return st.sampled_from(schema["enum"]) | TEXT
    if "oneOf" in schema:
        return st.one_of([of_schema(member, schemas, depth) for member in schema["oneOf"]])
    properties = schema.get("properties", {})
    required = {key for key in schema.get("required", ()) if depth > -3}
    chosen = properties if depth > 0 else required
    fields = {key: st.deferred(_later(properties[key], schemas, depth - 1)) for key in chosen}
    known = st.fixed_dictionaries(
        {key: value for key, value in fields.items() if key in required},
        optional={key: value for key, value in fields.items() if key not in required},
    )
    unknown = st.dictionaries(TEXT.filter(lambda key: key not in properties), ANY, max_size=1)
    return st.builds(lambda one, other: {**one, **other}, known, unknown)


def _later(schema: Mapping[str, Any], schemas: Mapping[str, Any], depth: int) -> Any:
    return lambda: of_schema(schema, schemas, depth)


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON; unlike `==`, it tells True from 1 and 1 from 1.0."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
