"""The loss curve: the drawing, and drawing it again without rich."""

from __future__ import annotations

import io
import sys
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genwire.cli.loss_curve import CurveDisplay, Point, drawn

LOSSES = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=50)


@given(LOSSES, st.integers(20, 200))
def test_every_drawing_fits_and_has_its_points(losses: list[float], width: int) -> None:
    lines = drawn([Point(step, loss) for step, loss in enumerate(losses, 1)], width=width, height=6)
    assert len(lines) == 7
    assert all(len(line) <= width for line in lines)
    assert 1 <= sum(line.count("•") for line in lines) <= len(losses)


def test_there_is_no_drawing_without_points() -> None:
    assert drawn([], width=80) == []


class Window(io.TextIOWrapper):
    """A terminal that keeps what it is sent."""

    def isatty(self) -> bool:
        return True


def test_without_rich_it_goes_up_and_draws_again(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", Window(sent, encoding="ascii"))
    monkeypatch.setitem(sys.modules, "rich.console", None)
    monkeypatch.setenv("TERM", "xterm")
    display = CurveDisplay()
    for step in (1, 2):
        rows = [SimpleNamespace(step=one, mean_loss=1 / one) for one in range(1, step + 1)]
        display.update(SimpleNamespace(completed_steps=step, total_steps=2, snapshots=rows))
    display.close()
    text = sent.getvalue().decode()
    assert text.count("\x1b[12A\x1b[J") == 1
    assert "*" in text
    assert "step 2 of 2, loss 0.5000" in text
