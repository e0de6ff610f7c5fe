"""A job of a synchronous client: in an event loop of its own thread, with the caller's thread waiting or iterating."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Generator, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from contextvars import copy_context
from threading import Thread
from typing import TYPE_CHECKING, Final

from .emitter import Emitter

if TYPE_CHECKING:
    from .execution import Execution
    from .report import Report, RowResult

logger = logging.getLogger("genwire")

_FINISHING: Final = "interrupted: the requests under way are finished first; Ctrl-C again to leave them"
_HOW_TO_GO_ON: Final = "run the same job again to go on: what was answered is kept"


class Background:
    """The thread of a job.

    Args:
        execution: The job's run.

    Attributes:
        report: Its account, once it has ended well.
    """

    def __init__(self, execution: Execution) -> None:
        self._execution = execution
        self._loop = asyncio.new_event_loop()
        self._task: asyncio.Task[Report] | None = None
        self._ended: Future[Report] = Future()
        self.report: Report | None = None

    def run(self) -> Report:
        """Run to the end; on Ctrl-C end in good order, on a second one at once."""
        with self._running(None):
            try:
                return self._ended.result()
            except KeyboardInterrupt:
                raise self._interrupted() from None

    def rows(self) -> Iterator[RowResult]:
        """Run, and give rows as they finish; left early, it ends in good order."""
        emitter = Emitter()
        with self._running(emitter):
            try:
                while rows := asyncio.run_coroutine_threadsafe(emitter.take(), self._loop).result():
                    yield from rows
            except GeneratorExit:
                self._stop("no more rows were asked for", emitter)
                self._ended.exception()
                raise
            except KeyboardInterrupt:
                raise self._interrupted(emitter) from None
            self.report = self._ended.result()

    @contextmanager
    def _running(self, emitter: Emitter | None) -> Generator[None]:
        # With the caller's context variables, which the caller's own functions and its tracer look at.
        thread = Thread(
            target=copy_context().run, args=[self._run, emitter], name="genwire-bulk", daemon=True
        )
        thread.start()
        try:
            yield
        finally:
            self._leave()
            self._loop.call_soon_threadsafe(self._loop.stop)
            thread.join()

    def _leave(self) -> None:
        """End the run at once, if it has not ended."""
        if not self._ended.done():
            self._loop.call_soon_threadsafe(lambda: self._task and self._task.cancel())
            self._ended.exception()

    def _run(self, emitter: Emitter | None) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._task = self._loop.create_task(self._execution.run(emitter))
            self._task.add_done_callback(self._end)
            self._loop.run_forever()
        finally:
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()

    def _end(self, task: asyncio.Task[Report]) -> None:
        if task.cancelled():
            self._ended.set_exception(asyncio.CancelledError())
        elif (error := task.exception()) is not None:
            self._ended.set_exception(error)
        else:
            self._ended.set_result(task.result())

    def _interrupted(self, emitter: Emitter | None = None) -> KeyboardInterrupt:
        error: BaseException | None
        try:
            self._stop("interrupted", emitter)
            logger.warning(_FINISHING)
            error = self._ended.exception()
        except KeyboardInterrupt:
            self._leave()
            error = self._ended.exception()
        if error is not None:
            return KeyboardInterrupt(_HOW_TO_GO_ON)
        return KeyboardInterrupt(f"{self._ended.result()}; {_HOW_TO_GO_ON}")

    def _stop(self, reason: str, emitter: Emitter | None) -> None:
        self._loop.call_soon_threadsafe(self._execution.stop, reason)
        if emitter is not None:
            self._loop.call_soon_threadsafe(emitter.end)
