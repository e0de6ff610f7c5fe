"""Work that goes on after its request was answered, one task for each name."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

_log = logging.getLogger("genwire.emulator")


class Background:
    """The tasks of an emulator."""

    def __init__(self) -> None:
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def start(self, name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> asyncio.Task[None]:
        """Return the task of a name, which begins unless it is going on."""
        if (task := self._tasks.get(name)) is None:
            task = self._tasks[name] = asyncio.create_task(work(), name=name)
            task.add_done_callback(self._ended)
        return task

    async def start_and_wait(
        self, name: str, work: Callable[[], Coroutine[Any, Any, None]], seconds: float
    ) -> None:
        """Begin a task and wait for its end, but no longer than some seconds; it goes on after that."""
        await asyncio.wait({self.start(name, work)}, timeout=seconds)

    def cancel(self, name: str) -> None:
        """End the task of a name, if it is going on."""
        if (task := self._tasks.get(name)) is not None:
            task.cancel()

    def cancel_all(self) -> None:
        """End all tasks."""
        for task in self._tasks.values():
            task.cancel()

    async def aclose(self) -> None:
        """End all tasks and wait until they are over."""
        tasks = list(self._tasks.values())
        self.cancel_all()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _ended(self, task: asyncio.Task[None]) -> None:
        if self._tasks.get(task.get_name()) is task:
            del self._tasks[task.get_name()]
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("%s failed", task.get_name(), exc_info=error)
