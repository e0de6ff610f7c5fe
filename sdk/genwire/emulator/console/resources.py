"""Resources of any kind as the console shows them, by what they have in common: a name and some plain fields.

What has a view of its own (tuned models, files) is not among them. A collection that operations are added for appears
by itself, as soon as its resources are kept as documents with a `name`.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from ..google import batch_jobs, files, tuned_models
from ..json_body import is_object
from ..quotas import EVERY
from ..state import State

MOST_RESOURCES: Final = 24
# Larger documents are counted and not shown: they are read once a second.
_MOST_BYTES: Final = 64 * 1024
_MOST_FACTS: Final = 10
_MOST_CHARACTERS: Final = 120
_OWN_VIEWS: Final = frozenset({tuned_models.KIND, files.KIND})
_WORD: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# These have their place from the start, with what is said while they are empty.
_ALWAYS: Final[Mapping[str, str]] = {
    "batches": "None yet. Batch jobs appear here, with their states.",
    "fileSearchStores": "None yet. Stores that files are searched in appear here.",
    "cachedContents": "None yet. What caches.create makes appears here, until it expires.",
}
_TITLES: Final[Mapping[str, str]] = {"fileSearchStores": "File stores", "cachedContents": "Caches"}


def collections(state: State) -> list[Mapping[str, Any]]:
    """Return what is kept, by collection.

    Returns:
        For each collection its `id`, `title`, what is said when it is `empty`, and its newest `items`: `name`, `title`,
        `state` and `facts` of each.
    """
    found: dict[str, list[Mapping[str, Any]]] = {name: [] for name in _ALWAYS}
    for kind in state.kinds():
        if kind not in _OWN_VIEWS:
            for kept in state.newest(kind, MOST_RESOURCES, max_bytes=_MOST_BYTES):
                body = batch_jobs.summary(kept) if kind == batch_jobs.KIND else kept
                for resource in _resources(body):
                    collection = resource["name"].split("/")[-2]
                    found.setdefault(collection, []).append(_shown(resource))
    return [
        {
            "id": name,
            "title": _TITLES.get(name) or _in_words(name),
            "empty": _ALWAYS.get(name, "None."),
            "items": items,
        }
        for name, items in found.items()
    ]


def quotas(shown: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the quotas of models, and what is used of them, as one more collection.

    Args:
        shown: What the control plane shows of them.
    """
    facts: dict[str, dict[str, str]] = {}
    for heading, entries in (("{}", shown["quotas"]), ("{} used", shown["used"])):
        for entry in entries:
            of = facts.setdefault(str(entry["model"]), {})
            of |= {heading.format(kind.upper()): str(entry[kind]) for kind in entry if kind != "model"}
    items = [
        {"name": model, "title": "Every model" if model == EVERY else model, "state": "", "facts": of}
        for model, of in facts.items()
    ]
    hint = "None are set. --rpm, --tpm and --rpd set some."
    return {"id": "quotas", "title": "Quotas", "empty": hint, "items": items}


def _resources(body: Any) -> Iterator[Mapping[str, Any]]:
    """Yield the resource that a document is, or holds beside what belongs to it, unless it has expired."""
    if not is_object(body):
        return
    for candidate in (body, *body.values()):
        if is_object(candidate) and isinstance(name := candidate.get("name"), str) and "/" in name:
            if not _has_expired(candidate):
                yield candidate
            return


def _has_expired(resource: Mapping[str, Any]) -> bool:
    expires: Any = resource.get("expireTime")
    try:
        return isinstance(expires, str) and datetime.fromisoformat(expires).timestamp() <= time.time()
    except ValueError:
        return False


def _shown(resource: Mapping[str, Any]) -> Mapping[str, Any]:
    about: Any = resource.get("metadata")
    fields = {**(about if is_object(about) else {}), **resource}
    facts = {
        _in_words(name): str(value)[:_MOST_CHARACTERS]
        for name, value in fields.items()
        if isinstance(value, str | int | float) and name not in ("@type", "name", "displayName", "state")
    }
    return {
        "name": resource["name"],
        "title": str(fields.get("displayName") or resource["name"]),
        "state": str(fields.get("state") or ""),
        "facts": dict(list(facts.items())[:_MOST_FACTS]),
    }


def _in_words(name: str) -> str:
    return " ".join(_WORD.split(name)).capitalize()
