"""Checks the model names: what each model can do, and what replaces retired ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..source import Node, SpecError
from .words import check_words

ABILITIES: Final = frozenset(
    {"content", "embeddings", "rerank", "responses", "images", "speech"}
    | {"thinking", "thinking-levels", "always-thinks", "functions-with-json"}
)
_KEYS: Final = frozenset({"family", "abilities", "default", "dimensions", "json", "retired", "x-source"})
_JSON: Final = frozenset({"bare", "named"})


def check_model_names(document: Node) -> Iterator[SpecError]:
    """Yield the mistakes in a bundle's `x-models`."""
    models: Node | None = document.get("x-models")
    if models is None:
        return
    for name, model in models.items():
        yield from _check_model(name, model, models)
    defaults = [name for name, model in models.items() if model.get("default")]
    if len(defaults) != 1 or "retired" in models[defaults[0]]:
        yield models.error("x-models: one model of today is the default")


def _check_model(name: str, model: Node, models: Node) -> Iterator[SpecError]:
    for key in model:
        if key not in _KEYS:
            yield model.error(f"{name}: {key!r} has no meaning here", key)
    if not model.get("family"):
        yield model.error(f"{name} needs a family", "family")
    abilities = set(model.get("abilities", ()))
    if not abilities or not abilities <= ABILITIES:
        yield model.error(f"{name}: abilities are some of {', '.join(sorted(ABILITIES))}", "abilities")
    if model.get("json", "bare") not in _JSON:
        yield model.error(f"{name}: json is bare or named", "json")
    yield from check_words(model.like({"description": name, **model}), name)
    yield from _check_dimensions(name, model)
    retired: Node = model.get("retired", model.like({}))
    if "retired" in model and not {"use"} <= set(retired) <= {"since", "use"}:
        yield model.error(f"{name}: retired has use, and since where it is known", "retired")
    instead = models.get(retired.get("use", name))
    if instead is None or ("retired" in model and "retired" in instead):
        yield retired.error(f"{name}: what takes its place is no model of today", "use")


def _check_dimensions(name: str, model: Node) -> Iterator[SpecError]:
    found: Node | None = model.get("dimensions")
    if found is None:
        return
    if set(found) != {"minimum", "maximum", "default"} or "embeddings" not in model.get("abilities", ()):
        yield model.error(f"{name}: dimensions of embeddings have minimum, maximum and default", "dimensions")
    elif not found["minimum"] <= found["default"] <= found["maximum"]:
        yield found.error(f"{name}: the default is between minimum and maximum", "default")
