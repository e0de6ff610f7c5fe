"""Which member of a `oneOf` a value belongs to: by its JSON type, by a constant, or by a required key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..contract import Contract, Schema
from ..json_body import is_object

# What Python makes of the values of a JSON type.
_TYPES: Final[Mapping[str, Any]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int | float,
    "number": int | float,
}


def member_of(contract: Contract, schema: Schema, value: Any) -> Schema:
    """Return the schema that a value is held to: of a `oneOf` one of its members, otherwise itself.

    Args:
        contract: Where references lead.
        schema: The schema.
        value: The value. One that no member is for is held to the open member if there is one, or else to the first.
    """
    found = schema
    while "oneOf" in (resolved := contract.resolve(found)):
        found = _member(contract, resolved["oneOf"], value)
    return found


def _member(contract: Contract, members: list[Schema], value: Any) -> Schema:
    of_type = [one for one in members if _is_of_type(contract.resolve(one), value)]
    if not is_object(value):
        return of_type[0] if of_type else members[0]
    named = [one for one in of_type if "properties" in contract.resolve(one)]
    for one in named:
        if _fits(contract.resolve(one), value):
            return one
    return next((one for one in of_type if "properties" not in contract.resolve(one)), (named or members)[0])


def _fits(schema: Schema, value: Mapping[str, Any]) -> bool:
    """Return whether an object has the constants of a schema, or the keys that it requires where it has none."""
    constants = {name: one["const"] for name, one in schema["properties"].items() if "const" in one}
    if constants:
        return all(value.get(name) == constant for name, constant in constants.items())
    required = schema.get("required", ())
    return bool(required) and all(value.get(name) is not None for name in required)


def _is_of_type(schema: Schema, value: Any) -> bool:
    if "oneOf" in schema:
        return True
    of: Any = _TYPES.get(schema.get("type", "object" if "properties" in schema else ""), object)
    return isinstance(value, of) and (not isinstance(value, bool) or of in (bool, object))
