"""The types of Parquet columns: of the source where it knows them, of the answers by their schema, else by the values.

What has no one type (values of several kinds, mappings with any keys, types that hold themselves) is kept as JSON text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from genwire_raw._runtime.json_types import is_array, is_object

from ..errors import ValidationError
from .columns import ANSWER, ERROR, FINISH_REASON, INPUT_TOKENS, KEY, OUTPUT_TOKENS, Columns
from .json_text import json_text
from .untyped_arrow import pa

_TEXT: Final = pa.string()
_PLAIN: Final[Mapping[str, Any]] = {
    "string": _TEXT,
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
}
_FIXED: Final[Mapping[str, Any]] = {
    INPUT_TOKENS: pa.int64(),
    OUTPUT_TOKENS: pa.int64(),
    FINISH_REASON: _TEXT,
    ERROR: _TEXT,
}


class Inference:
    """Finds the types of columns by looking at the rows, some at a time."""

    _ROWS: Final = 1024

    def __init__(self) -> None:
        self._types: dict[str, Any] = {}
        self._rows: list[Mapping[str, Any]] = []

    def see(self, row: Mapping[str, Any]) -> None:
        """Look at a row."""
        self._rows.append(row)
        if len(self._rows) >= self._ROWS:
            self._infer()

    def types(self) -> dict[str, Any]:
        """Return the type of each column that was seen."""
        self._infer()
        return {name: _TEXT if pa.types.is_null(kind) else kind for name, kind in self._types.items()}

    def _infer(self) -> None:
        for name in dict.fromkeys(name for row in self._rows for name in row):
            try:
                found = pa.array([row.get(name) for row in self._rows]).type
            except (pa.ArrowException, TypeError, OverflowError):
                found = _TEXT
            self._types[name] = _common(self._types.get(name, found), found)
        self._rows.clear()


def _common(first: Any, second: Any) -> Any:
    try:
        schemas = [pa.schema([("x", one)]) for one in (first, second)]
        return pa.unify_schemas(schemas, promote_options="permissive").field("x").type
    except pa.ArrowException:
        return _TEXT


def schema_of(columns: Columns) -> Any:
    """Return the Arrow schema of an output."""
    fields = _fields(columns.schema)
    key = pa.int64() if columns.key_is_number else _TEXT
    answer = {ANSWER: arrow_type(columns.schema, columns.schema)}
    known = {**answer, **columns.types, **fields, **_FIXED, **({KEY: key} if columns.has_key else {})}
    return pa.schema([(name, known.get(name, _TEXT)) for name in columns.names])


def _fields(schema: Mapping[str, Any]) -> dict[str, Any]:
    target = _resolved(schema, schema)
    return {name: arrow_type(one, schema) for name, one in target.get("properties", {}).items()}


def arrow_type(schema: Mapping[str, Any], root: Mapping[str, Any], within: Sequence[str] = ()) -> Any:
    """Return the Arrow type of values of a JSON Schema.

    Args:
        schema: The schema.
        root: The document that its references are of.
        within: The references that it is within.
    """
    reference = str(schema.get("$ref", ""))
    if reference:
        if reference in within:
            return _TEXT
        return arrow_type(_resolved(schema, root), root, [*within, reference])
    some = [one for one in schema.get("anyOf", ()) if one.get("type") != "null"]
    if len(some) == 1:
        return arrow_type(some[0], root, within)
    kind = str(schema.get("type", "")).lower()
    if kind == "array" and isinstance(schema.get("items"), dict):
        return pa.list_(arrow_type(schema["items"], root, within))
    if kind == "object" and schema.get("properties"):
        members = schema["properties"].items()
        return pa.struct([(name, arrow_type(one, root, within)) for name, one in members])
    return _PLAIN.get(kind, _TEXT)


def _resolved(schema: Mapping[str, Any], root: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
    return schema


def table_of(records: Iterable[Mapping[str, Any]], schema: Any) -> Any:
    """Return records as a table.

    Raises:
        ValidationError: A value does not fit its column.
    """
    rows = [*records]
    arrays: list[Any] = []
    for field in schema:
        values = [_fitted(row.get(field.name), field.type) for row in rows]
        try:
            arrays.append(pa.array(values, field.type))
        except (pa.ArrowException, TypeError, OverflowError) as error:
            raise ValidationError(f"column {field.name!r} of type {field.type}: {error}") from None
    return pa.Table.from_arrays(arrays, schema=schema)


def _fitted(value: Any, kind: Any) -> Any:
    """Return a value with JSON text in the places where its type says text."""
    if value is None or isinstance(value, str):
        return value
    if pa.types.is_string(kind):
        return json_text(value)
    if pa.types.is_list(kind) and is_array(value):
        return [_fitted(one, kind.value_type) for one in value]
    if pa.types.is_struct(kind) and is_object(value):
        return {**value, **{one.name: _fitted(value.get(one.name), one.type) for one in kind}}
    return value
