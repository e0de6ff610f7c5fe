"""Tuning runs and their progress."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from .engines import Example
from .loss import loss_curve
from .schedule import Schedule
from .settings import Settings, WorkMode
from .state import State
from .times import timestamp

MAX_STEPS: Final = 1_000_000
# How often an example is learnt from at most to compute the losses of a run.
MAX_UPDATES: Final = 4000
# The most snapshots that are kept of a run; longer ones have some left out, evenly.
MAX_SNAPSHOTS: Final = 1000
_RUN: Final = "tuningRun"
_EXAMPLES: Final = "trainingData"
_SNAPSHOTS: Final = "tuningSnapshots"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run(Schedule):
    """One run as it is kept.

    Args:
        id: Id of the tuned model.
        operation: Id of its operation.
        example_count: How many examples it learns from.
        epochs: How often it goes through them.
        batch_size: Examples of one step.
        learning_rate: Size of a step.
        fails: Whether it fails half-way.
    """

    id: str
    operation: str
    example_count: int
    epochs: int
    batch_size: int
    learning_rate: float
    fails: bool = False

    @property
    def total(self) -> int:
        """Return the number of steps."""
        return math.ceil(self.example_count * self.epochs / self.batch_size)

    @property
    def last(self) -> int:
        """Return the step after which the run is over."""
        return math.ceil(self.total / 2) if self.fails else self.total


@dataclass(frozen=True, slots=True)
class Progress:
    """The progress of a run."""

    run: Run
    completed: int
    snapshots: Sequence[Mapping[str, Any]]

    @property
    def done(self) -> bool:
        """Return whether the run has ended, successfully or not."""
        return self.completed >= self.run.last

    @property
    def failed(self) -> bool:
        """Return whether the run failed."""
        return self.done and self.run.fails


class Tuning:
    """All runs, and how new ones advance.

    Args:
        state: Where runs are kept.
        settings: The initial mode and duration.
    """

    def __init__(self, state: State, settings: Settings) -> None:
        self._state = state
        self._settings = settings
        self.reset()

    def reset(self) -> None:
        """Go back to the settings' mode and forget what was computed."""
        self.mode: WorkMode = self._settings.tuning
        self.seconds = self._settings.tuning_seconds
        self._curves: dict[str, Curve] = {}
        self._computing = asyncio.Lock()

    def start(self, run: Run, examples: Sequence[Example]) -> None:
        """Begin a run; to be called within a transaction."""
        self._state.put(_RUN, run.id, asdict(run))
        self._state.put(_EXAMPLES, run.id, [list(example) for example in examples])

    def delete(self, id: str) -> None:
        """Forget a run; to be called within a transaction."""
        for kind in (_RUN, _EXAMPLES, _SNAPSHOTS):
            self._state.delete(kind, id)
        self._curves.pop(id, None)

    def examples(self, id: str) -> list[Example]:
        """Return what a tuned model was trained with, in its order."""
        return [(given, wanted) for given, wanted in self._state.get(_EXAMPLES, id) or ()]

    def runs(self) -> list[Run]:
        """Return all runs, oldest first."""
        return [Run(**body) for body in self._state.all(_RUN)]

    def find(self, id: str) -> Run | None:
        """Return the run of a tuned model."""
        body = self._state.get(_RUN, id)
        return None if body is None else Run(**body)

    def step(self, steps: int | None, id: str | None) -> list[Run]:
        """Advance runs that are in `manual` mode.

        Args:
            steps: How many steps to make; None for all that remain.
            id: The tuned model whose run to advance; None for all.

        Returns:
            The runs, advanced.
        """
        advanced: list[Run] = []
        with self._state.transaction():
            for body in self._state.all(_RUN):
                run = Run(**body)
                if run.mode != "manual" or (id is not None and run.id != id):
                    continue
                stepped = run.last if steps is None else min(run.stepped + steps, run.last)
                body |= {"stepped": stepped, "stepped_at": time.time()}
                self._state.put(_RUN, run.id, body)
                advanced.append(Run(**body))
        return advanced

    async def progress(self, run: Run) -> Progress:
        """Return the current progress of a run, with the snapshots of its steps."""
        completed = run.completed(time.time())
        kept = self._state.get(_SNAPSHOTS, run.id)
        if kept is not None:
            return Progress(run, completed, kept)
        curve = self._curves.setdefault(run.id, Curve(run, self.examples(run.id)))
        steps = _kept_steps(completed, run.total)
        # Losses take a while to compute; other requests go on meanwhile.
        async with self._computing:
            losses = await asyncio.to_thread(lambda: [curve.loss(step) for step in steps])
        snapshots = [_snapshot(run, step, loss) for step, loss in zip(steps, losses, strict=True)]
        progress = Progress(run, completed, snapshots)
        if progress.done and self.find(run.id) is not None:
            self._state.put(_SNAPSHOTS, run.id, snapshots)
            self._curves.pop(run.id, None)
        return progress


class Curve:
    """The losses of a run's steps, computed when they are asked for.

    A long run is computed in proportion, from fewer epochs and every n-th example, so that it takes seconds.
    """

    def __init__(self, run: Run, examples: Sequence[Example]) -> None:
        epochs = min(run.epochs, MAX_UPDATES)
        every = math.ceil(len(examples) * epochs / MAX_UPDATES)
        learnt = examples[::every]
        self._total = run.total
        self._count = math.ceil(len(learnt) * epochs / run.batch_size)
        self._losses: list[float] = []
        self._coming = loss_curve(
            learnt, epochs=epochs, batch_size=run.batch_size, learning_rate=run.learning_rate
        )

    def loss(self, step: int) -> float:
        """Return the loss of a step, counted from 1."""
        at = (step - 1) * self._count // self._total
        while len(self._losses) <= at:
            self._losses.append(next(self._coming))
        return self._losses[at]


def _kept_steps(completed: int, total: int) -> list[int]:
    kept = min(total, MAX_SNAPSHOTS)
    steps = (math.ceil(number * total / kept) for number in range(1, kept + 1))
    return [step for step in steps if step <= completed]


def _snapshot(run: Run, step: int, loss: float) -> dict[str, Any]:
    snapshot: dict[str, Any] = {"step": step}
    # Fields that are zero are left out, as protobuf does.
    if epoch := (step - 1) * run.batch_size // run.example_count:
        snapshot["epoch"] = epoch
    return snapshot | {"meanLoss": loss, "computeTime": timestamp(run.time_of(step))}
