"""A tuned model and its loss curve."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from genwire_raw._runtime.json_types import instance, instances
from genwire_raw.generativelanguage import models as raw

from ...errors import ConfigurationError
from ..listed_model import ListedModel

if TYPE_CHECKING:
    from datetime import datetime

    from matplotlib.axes import Axes


class Snapshot(TypedDict):
    """A point of a loss curve.

    Attributes:
        step: The step of the tuning.
        epoch: The epoch that the step belongs to.
        mean_loss: The mean loss over the examples of the step.
        compute_time: When it was measured.
    """

    step: int | None
    epoch: int
    mean_loss: float | None
    compute_time: datetime | None


class TunedModel(ListedModel, raw.TunedModel):
    """A tuned model, as the service returns it."""

    __module__ = "genwire"
    __slots__ = ()

    if TYPE_CHECKING:
        name: str  # pyright: ignore[reportIncompatibleVariableOverride]  # answers always have it

    @property
    def snapshots(self) -> list[Snapshot]:
        """The loss curve, one row per step, for `pandas.DataFrame`; a missing epoch is the first one, 0."""
        task = instance(self.tuning_task, raw.TuningTask)  # may be missing from an answer
        return [
            {
                "step": row.step,
                "epoch": row.epoch or 0,
                "mean_loss": row.mean_loss,
                "compute_time": row.compute_time,
            }
            for row in (instances(task.snapshots, raw.TuningSnapshot) if task is not None else ())
        ]

    def plot(self, axes: Axes | None = None) -> Axes:
        """Draw the loss curve; needs matplotlib.

        Args:
            axes: The axes to draw on; default: those of a new figure.

        Returns:
            The axes, for more drawing or for saving: `.figure.savefig("loss.png")`.

        Raises:
            ConfigurationError: matplotlib is not installed.
        """
        if axes is None:
            try:
                from matplotlib import pyplot as plt
            except ModuleNotFoundError:
                raise ConfigurationError("plot() needs matplotlib: pip install matplotlib") from None
            _, axes = plt.subplots()
        rows = [row for row in self.snapshots if row["mean_loss"] is not None]
        canvas: Any = axes
        canvas.plot([row["step"] for row in rows], [row["mean_loss"] for row in rows])
        axes.set(xlabel="step", ylabel="mean loss", title=self.display_name or self.name)
        return axes
