"""Results as lines, and as tables of the page."""

from __future__ import annotations

from collections.abc import Sequence

import pages
from environments import PEERS
from items import RATIO, Missing, Result


def line(result: Result | Missing) -> str:
    """A row of what is printed."""
    if isinstance(result, Missing):
        return f"{result.item.name:16} not available"
    item = result.item
    figures = f"{_figure(result.floor, item.unit):>10} {_figure(result.ours, item.unit):>10}"
    judged = f"{_figure(result.value, item.per):>9} {_wanted(item.must):>6} {_wanted(item.aims):>6}"
    return f"{item.name:16} {figures} {judged}  {result.verdict}"


HEADING = f"{'item':16} {'other':>10} {'genwire':>10} {'':>9} {'must':>6} {'aims':>6}"


def put_into_page(results: Sequence[Result | Missing]) -> None:
    """Bring the page's tables up to date."""
    heading: tuple[str, ...] = ("item", "what", "httpx by hand", "genwire", "", "must reach", "aims at", "")
    judged = [one for one in results if isinstance(one, Missing) or one.item.must is not None]
    beside = [one for one in results if isinstance(one, Result) and one.item.must is None]
    pages.put("items", pages.made_with("make bench") + pages.table(heading, map(_row, judged)))
    heading = ("item", "what", "compared with", "that", "genwire", "ratio")
    pages.put("beside", pages.table(heading, map(_beside, beside)))
    least = [one for one in judged if isinstance(one, Result) and one.least is not None]
    heading = ("item", "transport and orjson", "genwire", "genwire's own part", "aims at")
    pages.put("least", pages.table(heading, map(_least, least)))
    measured = [one for one in judged if isinstance(one, Result) and one.peers]
    if measured:
        heading = ("item", "genwire", *PEERS.values())
        pages.put("peers", pages.table(heading, map(_peers, measured)))


def _least(result: Result) -> Sequence[str]:
    assert result.least is not None
    figures = (result.least, result.value, result.value - result.least)
    return (
        f"`{result.item.name}`",
        *(_figure(figure, RATIO) for figure in figures),
        _wanted(result.item.aims),
    )


def _row(result: Result | Missing) -> Sequence[str]:
    item = result.item
    start = (f"`{item.name}`", item.subject)
    wanted = (_wanted(item.must), _wanted(item.aims))
    if isinstance(result, Missing):
        return (*start, "", "", "", *wanted, "not available")
    figures = (_figure(result.floor, item.unit), _figure(result.ours, item.unit))
    return (*start, *figures, f"**{_figure(result.value, item.per)}**", *wanted, result.verdict)


def _beside(result: Result) -> Sequence[str]:
    item = result.item
    figures = (_figure(result.floor, item.unit), _figure(result.ours, item.unit))
    return (f"`{item.name}`", item.subject, item.versus, *figures, _figure(result.value, item.per))


def _peers(result: Result) -> Sequence[str]:
    per = result.item.per
    figures = (_figure(result.peers[peer], per) if peer in result.peers else "" for peer in PEERS.values())
    return (f"`{result.item.name}`", _figure(result.value, per), *figures)


def _figure(value: float, unit: str) -> str:
    return f"{value:.2f}" if unit == RATIO else f"{pages.number(value)} {unit}".strip()


def _wanted(value: float | None) -> str:
    return "" if value is None else f"{value:g}"
