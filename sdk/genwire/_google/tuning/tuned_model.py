"""A tuned model and its loss curve."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from genwire_raw.generativelanguage import models as raw

if TYPE_CHECKING:
    from datetime import datetime

    from matplotlib.axes import Axes


class Snapshot(TypedDict):
    """A point of a loss curve."""

    step: int | None
    epoch: int
    mean_loss: float | None
    compute_time: datetime | None


class TunedModel(raw.TunedModel):
    """A tuned model."""

    __slots__ = ()

    @property
    def snapshots(self) -> list[Snapshot]:
        """The loss curve, a row a step, as `pandas.DataFrame` takes it. An epoch that is left out is the first, 0."""
        task: Any = self.tuning_task  # may be missing from an answer
        return [
            {
                "step": row.step,
                "epoch": row.epoch or 0,
                "mean_loss": row.mean_loss,
                "compute_time": row.compute_time,
            }
            for row in (task.snapshots if task is not None and task.snapshots else ())
        ]

    def plot(self, axes: Axes | None = None) -> Axes:
        """Draws the loss curve; needs matplotlib.

        Args:
            axes: Where to; a new figure unless given.

        Returns:
            The axes, to go on drawing on or to save: `.figure.savefig("loss.png")`.
        """
        if axes is None:
            from matplotlib import pyplot as plt

            _, axes = plt.subplots()
        rows = [row for row in self.snapshots if row["mean_loss"] is not None]
        canvas: Any = axes
        canvas.plot([row["step"] for row in rows], [row["mean_loss"] for row in rows])
        axes.set(xlabel="step", ylabel="mean loss", title=self.display_name or self.name or "")
        return axes
