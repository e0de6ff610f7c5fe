"""A loss curve in the terminal, drawn again as it grows."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from .output import can_redraw, write_error

_HEIGHT: Final = 10
_LABEL: Final = 12  # -1.234e-300, and a space
_UP_AND_CLEAR: Final = "\x1b[{}A\x1b[J"


class Point(NamedTuple):
    """The mean loss after a step."""

    step: int
    loss: float


def points_of(metadata: Any) -> list[Point]:
    """Return the points that a tuning has so far."""
    return [
        Point(one.step or 0, one.mean_loss)
        for one in getattr(metadata, "snapshots", None) or ()
        if one.mean_loss is not None
    ]


def progress_line(metadata: Any) -> str:
    """Return how far a tuning is, and its last loss."""
    done, total = getattr(metadata, "completed_steps", None) or 0, getattr(metadata, "total_steps", None)
    points = points_of(metadata)
    loss = f", loss {points[-1].loss:.4f}" if points else ""
    return f"step {done} of {total if total is not None else '?'}{loss}"


def drawn(points: Sequence[Point], *, width: int, height: int = _HEIGHT, dot: str = "•") -> list[str]:
    """Return the lines of a drawing: loss upwards, steps to the right.

    Args:
        points: What to draw.
        width: Columns, the axis included.
        height: Lines, without the one below the axis.
        dot: What marks a point.
    """
    if not points:
        return []
    columns = max(width - _LABEL - 1, 1)
    low, high = min(one.loss for one in points), max(one.loss for one in points)
    first, last = points[0].step, max(points[-1].step, points[0].step + 1)
    cells = [[" "] * columns for _ in range(height)]
    for one in points:
        column = round((one.step - first) / (last - first) * (columns - 1))
        row = round((high - one.loss) / (high - low) * (height - 1)) if high > low else height - 1
        cells[row][min(max(column, 0), columns - 1)] = dot
    labels = {0: f"{high:.4g}", height - 1: f"{low:.4g}"}
    lines = [
        f"{labels.get(index, ''):>{_LABEL - 1}} |{''.join(row).rstrip()}" for index, row in enumerate(cells)
    ]
    end = f"step {points[-1].step}"
    return [*lines, f"{'':>{_LABEL}}{first:<{max(columns - len(end), 1)}}{end}"]


class CurveDisplay:
    """Shows a tuning on stderr: a curve that is drawn again, or lines where the terminal can't do that."""

    def __init__(self) -> None:
        self._lines = 0
        self._last = ""
        self._redraws = can_redraw(sys.stderr)
        self._dot = _dot()
        self._live = _rich_live() if self._redraws else None

    def update(self, metadata: Any) -> None:
        """Show a new state."""
        line = progress_line(metadata)
        if not self._redraws:
            if line != self._last:
                write_error(line)
            self._last = line
            return
        width = max(shutil.get_terminal_size().columns - 1, 20)
        lines = [*drawn(points_of(metadata), width=width, dot=self._dot), line[:width]]
        if self._live is not None:
            self._live.update("\n".join(lines), refresh=True)
            return
        again = _UP_AND_CLEAR.format(self._lines) if self._lines else ""
        write_error(again + "\n".join(lines), raw=True)
        self._lines = len(lines)

    def close(self) -> None:
        """Leave the drawing where it is."""
        if self._live is not None:
            self._live.stop()


def _dot() -> str:
    try:
        "•".encode(getattr(sys.stderr, "encoding", None) or "ascii")
    except UnicodeEncodeError:
        return "*"
    return "•"


def _rich_live() -> Any:
    """Return rich's display, which follows a window as it changes its size; None without rich."""
    try:
        from rich.console import Console
        from rich.live import Live
    except ModuleNotFoundError:
        return None
    live = Live(
        console=Console(stderr=True, highlight=False, markup=False),
        auto_refresh=False,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    live.start()
    return live
