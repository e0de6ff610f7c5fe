"""JSON for pydantic, which rounds numbers to floats: those for a Decimal are written as text, with all their digits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from genwire_raw._runtime.json_types import is_array, is_object

from .exact_json import ExactFloat, dumps
from .json_schema import JsonSchema, resolve


def json_text(kind: Any, value: Any) -> str:
    """Return the JSON that a pydantic model reads.

    Args:
        kind: The class of the model.
        value: What `exact_json.loads` returned.
    """
    if not any(_is_rounded(one) for one in _numbers(value)):
        return dumps(value)
    # What a model writes tells a Decimal, which is text there, from a float; what it reads is a number for both.
    written = kind.model_json_schema(mode="serialization")
    return dumps(_with_texts(value, [written], written))


def _numbers(value: Any) -> Iterator[ExactFloat]:
    if isinstance(value, ExactFloat):
        yield value
    for item in value.values() if is_object(value) else value if is_array(value) else ():
        yield from _numbers(item)


def _is_rounded(number: ExactFloat) -> bool:
    return Decimal(number.digits) != Decimal(repr(float(number)))


def _with_texts(value: Any, schemas: list[Any], root: JsonSchema) -> Any:
    """Return a value with text for the numbers that are written as text by one of some schemas."""
    places = [place for schema in schemas for place in _alternatives(schema, root)]
    if isinstance(value, ExactFloat):
        kinds = {place.get("type") for place in places}
        return value.digits if "string" in kinds and not kinds & {"number", "integer"} else value
    if is_array(value):
        return [_with_texts(item, [place.get("items") for place in places], root) for item in value]
    if is_object(value):
        return {
            name: _with_texts(item, [_member(place, name) for place in places], root)
            for name, item in value.items()
        }
    return value


def _member(place: Mapping[str, Any], name: str) -> Any:
    return place.get("properties", {}).get(name, place.get("additionalProperties"))


def _alternatives(schema: Any, root: JsonSchema) -> Iterator[JsonSchema]:
    """Yield the schemas without references that a value may follow."""
    if is_object(schema):
        if "$ref" in schema:
            yield from _alternatives(resolve(root, schema["$ref"]), root)
        yield schema
        for word in ("anyOf", "oneOf", "allOf"):
            for part in schema.get(word, ()):
                yield from _alternatives(part, root)
