"""Normalises JSON Schema: no `allOf`, `anyOf`, `const`, lists of types or null."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..source import is_list, is_mapping
from .notes import Notes, PageError

Schema = dict[str, Any]


class Normaliser:
    """Rewrites the schemas of one page.

    Args:
        definitions: The page's named schemas, by reference.
        notes: Collects what is lost.
        origin: The page, for errors.
    """

    def __init__(self, definitions: Mapping[str, Any], notes: Notes, origin: str) -> None:
        self._origin = origin
        self._definitions = definitions
        self._notes = notes

    def resolved(self, raw: Any, where: str) -> Schema:
        """Return a schema with its reference resolved."""
        if not is_mapping(raw):
            return {}
        if "$ref" not in raw:
            return dict(raw)
        target = self._definitions.get(raw["$ref"])
        if not is_mapping(target):
            raise PageError(f"{self._origin}: {where}: $ref {raw['$ref']!r} leads nowhere")
        return dict(target)

    def normal(self, raw: Mapping[str, Any], where: str) -> Schema:
        """Normalise a schema; several alternatives are in `oneOf`."""
        schema = self._one_piece(dict(raw), where)
        if "const" in schema:
            schema["enum"] = [schema.pop("const")]
        if is_list(schema.get("type")):
            kinds = schema.pop("type")
            schema["oneOf"] = [{"type": kind} for kind in kinds]
        alternatives: list[Any] = [*schema.pop("oneOf", ()), *schema.pop("anyOf", ())]
        if not alternatives:
            return _typed(schema)
        kept = [one for one in alternatives if not (is_mapping(one) and one.get("type") == "null")]
        if len(kept) < len(alternatives):
            self._notes.add("null is the same as absence", where)
        about: Schema = {
            key: schema.pop(key) for key in ("title", "description", "deprecated", "default") if key in schema
        }
        kept = [self._over(schema, one, where) for one in kept] if schema else kept
        if len(kept) == 1:
            return self.normal({**self.resolved(kept[0], where), **about}, where)
        return {**about, "oneOf": kept}

    def _one_piece(self, schema: Schema, where: str) -> Schema:
        """Merge the parts of a schema's `allOf` into it."""
        for one in schema.pop("allOf", ()):
            part = self._one_piece(self.resolved(one, where), where)
            schema = self._over(part, schema, where)
        return schema

    def _over(self, base: Schema, one: Any, where: str) -> Schema:
        """Merge one schema over another."""
        own = self.resolved(one, where)
        merged: Schema = {**base, **own}
        if "properties" in base or "properties" in own:
            merged["properties"] = {**base.get("properties", {}), **own.get("properties", {})}
        if "required" in base or "required" in own:
            merged["required"] = [*base.get("required", ()), *own.get("required", ())]
        return merged


def _typed(schema: Schema) -> Schema:
    if "type" not in schema:
        for key, kind in (("properties", "object"), ("items", "array")):
            if key in schema:
                schema["type"] = kind
    return schema
