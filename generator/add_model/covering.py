"""Whether a class of the contract can hold what a page describes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .unions import name_of


def covers(
    wide: Mapping[str, Any], narrow: Mapping[str, Any], named: Mapping[str, Any], made: Mapping[str, Any]
) -> bool:
    """Whether each field of one schema is in another one, with a type that can hold its values.

    Args:
        wide: A schema of the contract.
        narrow: A schema made of a page.
        named: The schemas that `wide` may refer to.
        made: The schemas that `narrow` may refer to.
    """
    if "$ref" in wide:
        wide = named[name_of(wide)]
    if "$ref" in narrow:
        narrow = made[name_of(narrow)]
    if "oneOf" in narrow:
        return all(covers(wide, one, named, made) for one in narrow["oneOf"])
    if "oneOf" in wide:
        return any(covers(one, narrow, named, made) for one in wide["oneOf"])
    kinds = (wide.get("type", narrow.get("type")), narrow.get("type"))
    if kinds == ("array", "array") and "items" in wide:
        return covers(wide["items"], narrow["items"], named, made)
    if "properties" in wide:
        fields: Mapping[str, Any] = wide["properties"]
        return "properties" in narrow and all(
            key in fields and covers(fields[key], field, named, made)
            for key, field in narrow["properties"].items()
        )
    return kinds[0] == kinds[1] or kinds == ("number", "integer")
