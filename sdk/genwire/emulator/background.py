"""Work that continues after its request was answered, with one task for each name."""

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
        """Return the running task of a name, or start it."""
        if (task := self._tasks.get(name)) is None:
            task = self._tasks[name] = asyncio.create_task(work(), name=name)
            task.add_done_callback(self._ended)
        return task

    async def start_and_wait(
        self, name: str, work: Callable[[], Coroutine[Any, Any, None]], seconds: float
    ) -> None:
        """Start a task and wait for its end for at most some seconds; it continues after that."""
        await asyncio.wait({self.start(name, work)}, timeout=seconds)

    def cancel(self, name: str) -> None:
        """Cancel the task of a name, if it is running."""
        if (task := self._tasks.get(name)) is not None:
            task.cancel()

    def cancel_all(self) -> None:
        """Cancel all tasks."""
        for task in self._tasks.values():
            task.cancel()

    async def aclose(self) -> None:
        """Cancel all tasks and wait for their end."""
        tasks = list(self._tasks.values())
        self.cancel_all()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _ended(self, task: asyncio.Task[None]) -> None:
        if self._tasks.get(task.get_name()) is task:
            del self._tasks[task.get_name()]
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("%s failed", task.get_name(), exc_info=error)
