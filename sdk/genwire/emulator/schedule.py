"""How long work advances: at once, by the clock, or by the control plane.

Work is not a task but a schedule: how far it is follows from when it started, or from how often it was stepped. So
nothing is lost when the emulator is killed, and nothing has to be stopped when it ends.
"""

from __future__ import annotations

from dataclasses import dataclass

from .settings import WorkMode


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The schedule of one piece of long work, which has a number of steps.

    Args:
        mode: How it advances.
        seconds: How long it takes in `timed` mode.
        started: When it began, in seconds since 1970.
        stepped: Steps made so far in `manual` mode.
        stepped_at: When the last of them was made.
    """

    mode: WorkMode
    seconds: float
    started: float
    stepped: int = 0
    stepped_at: float = 0.0

    @property
    def total(self) -> int:
        """Return the number of steps."""
        return 1

    @property
    def last(self) -> int:
        """Return the step after which the work is over."""
        return self.total

    def completed(self, now: float) -> int:
        """Return how many steps are made."""
        if self.mode == "manual":
            return min(self.stepped, self.last)
        if self.mode == "immediate" or self.seconds <= 0:
            return self.last
        return max(0, min(int(self.total * (now - self.started) / self.seconds), self.last))

    def time_of(self, step: int) -> float:
        """Return when a step was made."""
        if self.mode == "timed":
            return self.started + self.seconds * step / self.total
        if self.mode == "manual" and self.stepped:
            return self.started + (self.stepped_at - self.started) * min(
                1.0, step / min(self.stepped, self.last)
            )
        return self.started
