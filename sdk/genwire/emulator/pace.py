"""The mode and duration of new operations and batches; tunings have their own."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Final

from .settings import Settings, WorkMode
from .state import State

# The kinds of documents that have the fields of a `Schedule`.
KINDS: Final = ("operation", "batch", "interaction", "queued")


class Pace:
    """The mode of new operations and batches, and the stepping of those in `manual` mode.

    Args:
        state: The emulator's state.
        settings: The initial mode and duration.
    """

    def __init__(self, state: State, settings: Settings) -> None:
        self._state = state
        self._settings = settings
        self.reset()

    def reset(self) -> None:
        """Go back to the settings' mode."""
        self.mode: WorkMode = self._settings.operations
        self.seconds = self._settings.operation_seconds

    def schedule(self) -> dict[str, Any]:
        """Return the fields of a `Schedule` of work that starts now."""
        return {"mode": self.mode, "seconds": self.seconds, "started": time.time()}

    def step(self, steps: int | None, name: str | None) -> list[Mapping[str, Any]]:
        """Advance work that is in `manual` mode.

        Args:
            steps: How many steps to make; None for all that remain.
            name: Name of the operation or batch to advance; None for all.

        Returns:
            The documents of the work, advanced.
        """
        advanced: list[Mapping[str, Any]] = []
        with self._state.transaction():
            for kind in KINDS:
                for body in self._state.all(kind):
                    if body.get("mode") != "manual" or name not in (None, body["name"]):
                        continue
                    total = body["steps"]
                    stepped = total if steps is None else min(body["stepped"] + steps, total)
                    body |= {"stepped": stepped, "stepped_at": time.time()}
                    self._state.put(kind, body["name"], body)
                    advanced.append(body)
        return advanced
