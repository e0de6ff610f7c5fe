"""Formats a comparison as text, Markdown or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .accepted import Verdict
from .difference import TITLES, Outcome
from .sources import Source
from .table import Table


@dataclass(frozen=True)
class Comparison:
    """A source, the API it was compared with, both tables, and the result."""

    source: Source
    api: str
    theirs: Table
    ours: Table
    outcome: Outcome
    verdict: Verdict


def as_text(found: Comparison) -> str:
    """Format for a terminal: the three lists, and stale acceptances."""
    return "\n".join(_text(found))


def as_markdown(found: Comparison) -> str:
    """Format for an issue or a changelog."""
    return "\n".join(_markdown(found)).strip()


def as_json(found: Comparison) -> str:
    """Format for programs."""
    verdict = found.verdict
    lists: dict[str, Any] = {
        name: [one.as_dict() for one in verdict.remaining if one.list == name] for name in TITLES
    }
    document: dict[str, Any] = {
        "source": found.source.id,
        "title": found.source.title,
        "api": found.api,
        "equal": verdict.equal,
        **lists,
        "no_longer_true": list(verdict.stale),
        "accepted": {reason: [one.as_dict() for one in every] for reason, every in verdict.accepted.items()},
        "counts": {"theirs": found.theirs.counts(), "ours": found.ours.counts()},
    }
    return json.dumps(document, indent=2, ensure_ascii=False)


def summary(found: Comparison) -> str:
    """Return the counts of differences in one line."""
    verdict = found.verdict
    accepted = sum(len(every) for every in verdict.accepted.values())
    counts = f"{len(verdict.remaining)} differences, {accepted} more accepted with a reason"
    return f"{counts}, {len(verdict.stale)} accepted ones no longer true" if verdict.stale else counts


def _sections(found: Comparison) -> Iterator[tuple[str, list[str]]]:
    for name, title in TITLES.items():
        yield title, [str(one) for one in found.verdict.remaining if one.list == name]
    yield "Accepted, and no longer true", list(found.verdict.stale)


def _text(found: Comparison) -> Iterator[str]:
    yield f"{found.source.title}, against {found.api}"
    for title, lines in _sections(found):
        if lines:
            yield f"\n{title} ({len(lines)}):"
            yield from (f"  {line}" for line in lines)
    yield f"\n{summary(found)}"


def _markdown(found: Comparison) -> Iterator[str]:
    yield f"## {found.source.title}, against `{found.api}`"
    yield ""
    for title, lines in _sections(found):
        if lines:
            yield f"### {title}"
            yield ""
            yield from (f"- {_code(line)}" for line in lines)
            yield ""
    yield f"{summary(found)}."


def _code(line: str) -> str:
    """Return a line with its place as code, so that nothing in it is read as markup."""
    return f"`{line.replace('`', chr(39))}`"
