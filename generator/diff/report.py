"""Formats differences as text, Markdown or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

from .change import Change

_SHOWN = 6


def as_text(changes: list[Change]) -> str:
    """Format for a terminal: one line a change, breaking ones first."""
    if not changes:
        return "no change of the contract"
    lines = [
        f"{'BREAKS' if one.breaks else '      '}  {one.api}: {one}{_users(one, ' (', ')')}" for one in changes
    ]
    breaking = sum(one.breaks for one in changes)
    return "\n".join([*lines, f"{len(changes)} in all, {breaking} breaking"])


def as_markdown(changes: list[Change]) -> str:
    """Format for a changelog."""
    return "\n".join(_markdown(changes)).strip() or "No change of the contract."


def as_json(changes: list[Change]) -> str:
    """Format for programs."""
    listed = [asdict(one) for one in changes]
    return json.dumps(
        {"breaks": any(one.breaks for one in changes), "changes": listed}, indent=2, ensure_ascii=False
    )


def _markdown(changes: list[Change]) -> Iterator[str]:
    for title, breaks in (("Breaking", True), ("Other changes", False)):
        chosen = [one for one in changes if one.breaks == breaks]
        if chosen:
            yield f"### {title}"
            yield ""
            for one in chosen:
                detail = f": {one.detail}" if one.detail else ""
                yield f"- {one.subject} `{one.place}` {one.kind}{detail}{_users(one, ' (', ')', '`')}"
            yield ""


def _users(change: Change, before: str, after: str, quote: str = "") -> str:
    if not change.names:
        return ""
    shown = ", ".join(f"{quote}{name}{quote}" for name in change.names[:_SHOWN])
    more = len(change.names) - _SHOWN
    return f"{before}used by {shown}{f' and {more} more' if more > 0 else ''}{after}"
