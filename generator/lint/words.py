"""Checks descriptions and sources."""

from __future__ import annotations

from collections.abc import Iterator

from ..source import Node, SpecError

BEYOND = "beyond the seeds"


def check_words(holder: Node, what: str, *, needed: bool = True) -> Iterator[SpecError]:
    """Yield the mistakes in a description and a source."""
    if not str(holder.get("description") or "").strip():
        yield holder.error(f"{what} needs a description", "description")
    if needed or "x-source" in holder:
        yield from _check_source(holder, what)


def _check_source(holder: Node, what: str) -> Iterator[SpecError]:
    source = holder.get("x-source")
    if not isinstance(source, Node):
        yield holder.error(f"{what} needs x-source, with a document and a heading or reason", "x-source")
        return
    expected = {"document", "reason"} if source.get("document") == BEYOND else {"document", "heading"}
    if set(source) != expected or not all(isinstance(text, str) and text for text in source.values()):
        yield holder.error(f"{what}: x-source needs {' and '.join(sorted(expected))}, as text", "x-source")
