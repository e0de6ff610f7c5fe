"""Checks whether a class of the contract can hold what a page describes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .unions import name_of


class Covering:
    """Compares schemas converted from a page with those of the contract.

    Attributes:
        extra: Fields that only the page has; models keep them as additional properties.
        missed: Places where the two are incompatible.

    Args:
        named: The contract's schemas, by name.
        made: The schemas converted from the page, by name.
    """

    def __init__(self, named: Mapping[str, Any], made: Mapping[str, Any]) -> None:
        self.extra: list[str] = []
        self.missed: list[str] = []
        self._named = named
        self._made = made

    def compare(self, wide: Mapping[str, Any], narrow: Mapping[str, Any], where: str) -> None:
        """Compare a schema of the contract with one of the page."""
        wide = self._named[name_of(wide)] if "$ref" in wide else wide
        narrow = self._made[name_of(narrow)] if "$ref" in narrow else narrow
        if "oneOf" in narrow:
            for one in narrow["oneOf"]:
                self.compare(wide, one, where)
        elif "oneOf" in wide:
            self._compare_any(wide, narrow, where)
        elif "properties" in wide and "properties" in narrow:
            self._compare_fields(wide["properties"], narrow["properties"], where)
        elif "items" in wide and "items" in narrow:
            self.compare(wide["items"], narrow["items"], f"{where}[]")
        elif "type" in wide and (wide["type"], narrow.get("type")) not in _same_types(wide["type"]):
            self.missed.append(where)

    def _compare_fields(self, wide: Mapping[str, Any], narrow: Mapping[str, Any], where: str) -> None:
        for key, field in narrow.items():
            if key in wide:
                self.compare(wide[key], field, f"{where}.{key}")
            else:
                self.extra.append(f"{where}.{key}")

    def _compare_any(self, wide: Mapping[str, Any], narrow: Mapping[str, Any], where: str) -> None:
        """Compare with the best-fitting alternative of a union."""
        trials: list[Covering] = []
        for one in wide["oneOf"]:
            trial = Covering(self._named, self._made)
            trial.compare(one, narrow, where)
            trials.append(trial)
        best = min(trials, key=lambda trial: (len(trial.missed), len(trial.extra)))
        self.extra += best.extra
        self.missed += best.missed


def _same_types(kind: str) -> set[tuple[str, str]]:
    return {(kind, kind), *([("number", "integer")] if kind == "number" else [])}
