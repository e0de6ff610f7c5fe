"""Draws the ratios: what an item costs with genwire, where 1 is httpx by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from matplotlib.figure import Figure

from items import RATIO, Missing, Result

IMAGE: Final = Path(__file__).resolve().parents[1] / "docs" / "images" / "performance.png"
_REACHED: Final = "#2a7f9e"
_MISSED: Final = "#c8553d"
_INK: Final = "#222222"
_DOT: Final[dict[str, Any]] = {"color": "#9a9a9a", "markeredgecolor": "white", "markersize": 5.5}
_TICKS: Final = (0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100)


def draw(results: Sequence[Result | Missing]) -> None:
    """Draw those that are ratios and judged, the first on top."""
    rows = [one for one in results if isinstance(one, Result) and one.item.per == RATIO and one.item.must]
    figure: Any = Figure(figsize=(9, 0.42 * len(rows) + 1.5), layout="constrained")
    axes: Any = figure.subplots()
    axes.set_xscale("log")
    for place, row in enumerate(rows):
        _draw_row(axes, place, row)
    axes.set_yticks(range(len(rows)), [f"{row.item.name}   {row.value:.2f}" for row in rows])
    axes.set_ylim(len(rows) - 0.4, -0.6)
    every = [value for row in rows for value in (row.value, row.item.aims or 1.0, *row.peers.values())]
    axes.set_xticks(_TICKS, [f"{tick:g}" for tick in _TICKS])
    axes.minorticks_off()
    axes.set_xlim(min(0.5, *every) / 1.6, max(2.0, *every) * 1.3)
    axes.axvline(1, color=_INK, linewidth=1)
    axes.grid(axis="x", color="#e6e6e6", linewidth=0.7)
    axes.set_axisbelow(True)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(axis="both", length=0, colors=_INK)
    axes.set_xlabel(
        "CPU time of the client, as a ratio to httpx by hand (log scale; less is better)", color=_INK
    )
    _explain(
        axes,
        missed=any(row.is_missed for row in rows),
        with_peers=any(row.peers for row in rows),
    )
    figure.savefig(IMAGE, dpi=130, metadata={"Software": None})


def _draw_row(axes: Any, place: int, row: Result) -> None:
    """A bar from 1 to the ratio, with what is wanted as marks, and the official clients as dots."""
    colour = _MISSED if row.is_missed else _REACHED
    axes.barh(place, row.value - 1, left=1, height=0.55, color=colour, zorder=2)
    axes.plot([row.item.must] * 2, [place - 0.36, place + 0.36], color=_INK, linewidth=1.8, zorder=3)
    if row.item.aims is not None:
        axes.plot(row.item.aims, place, "D", color="white", markeredgecolor=_INK, markersize=5, zorder=4)
    axes.plot(list(row.peers.values()), [place] * len(row.peers), "o", **_DOT, zorder=3)


def _explain(axes: Any, *, missed: bool, with_peers: bool) -> None:
    axes.barh(0, 0, color=_REACHED, label="genwire")
    if missed:
        axes.barh(0, 0, color=_MISSED, label="genwire, not reached")
    axes.plot([], [], "|", color=_INK, markersize=10, markeredgewidth=1.8, label="must reach")
    axes.plot([], [], "D", color="white", markeredgecolor=_INK, markersize=5, label="aims at")
    if with_peers:
        axes.plot([], [], "o", **_DOT, label="official clients")
    axes.legend(
        loc="lower center", bbox_to_anchor=(0.5, 1), ncols=5, frameon=False, fontsize=9, handletextpad=0.4
    )
