"""One run of a job: everything is looked at and opened, then rows are asked."""

from __future__ import annotations

import asyncio
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .._core.progress import Progress, display
from .asking import asker
from .batches import Batches
from .check import check
from .columns import Columns, added
from .identity import claim
from .journal import Journal, JournalInUseError
from .outputs import checked_path, is_typed, open_output
from .report import Bar, Report, Tally
from .runner import Runner, Setting
from .senders import open_sender
from .sources import open_source

if TYPE_CHECKING:
    from .._core.session import Session
    from .emitter import Emitter
    from .plan import JobPlan

# Seconds between two calls of a `progress` function, and between two looks at a bar.
_BETWEEN: Final = 0.1
# Seconds that a run of the same job, left a moment ago, gets to end.
_MOMENT: Final = 5.0


class Execution:
    """One run of a job, in an event loop.

    Args:
        session: The session of the client that the job was made with.
        plan: What is to be done.
    """

    def __init__(self, session: Session, plan: JobPlan) -> None:
        self._session = session
        self._plan = plan
        self._runner: Runner | None = None
        self._batches: Batches | None = None
        self._stopped: str | None = None

    def stop(self, reason: str) -> None:
        """End in good order: ask no more rows. Called in the event loop."""
        self._stopped = reason
        if self._batches is not None:
            self._batches.stop()
        if self._runner is not None:
            self._runner.stop(reason)

    async def run(self, emitter: Emitter | None = None) -> Report:
        """Run; the rows that finish go to the emitter, if there is one.

        Raises:
            GenwireError: The job cannot begin or go on.
        """
        try:
            return await self._traced(emitter)
        finally:
            if emitter is not None:
                emitter.end()

    async def _traced(self, emitter: Emitter | None) -> Report:
        telemetry = self._session.telemetry
        if telemetry is None:
            return await self._run(emitter)
        with telemetry.job(str(self._plan.task.identity["model"])) as span:
            report = await self._run(emitter)
            span.note(
                rows=report.rows,
                answered=report.answered,
                reused=report.reused,
                failed=report.failed,
                input_tokens=report.input_tokens,
                output_tokens=report.output_tokens,
            )
            return report

    async def _run(self, emitter: Emitter | None) -> Report:
        plan = self._plan
        limiter = plan.limiter()
        schema = plan.task.answer_schema
        with ExitStack() as opened:
            source, close = await open_source(plan.source)
            opened.callback(close)
            path = checked_path(plan.out, source.path)
            taken = added(schema, plan.key)
            typed = is_typed(path)
            checked = await check(source, plan.task.prompt, plan.key, taken, typed=typed)
            journal = await self._claim(path)
            opened.callback(journal.close)
            output = open_output(path, Columns(checked.columns, schema, plan.key, checked.types))
            opened.callback(output.discard)  # nothing is left of it once it is finished
            clock = _Clock(Tally(checked.rows), display(plan.progress, lambda: Bar(checked.rows)))
            opened.callback(clock.close)
            async with open_sender(self._session) as sender:
                ask = asker(sender, plan.task)
                if plan.via == "batch":
                    self._batches = Batches(self._session, plan.task, source, journal)
                    await self._batches.run()
                    ask = self._batches.ask()
                runner = self._runner = Runner(
                    Setting(
                        task=plan.task,
                        ask=ask,
                        source=source,
                        key=plan.key,
                        journal=journal,
                        output=output,
                        limiter=limiter,
                        policy=self._session.options.retry_policy,
                        tally=clock.tally,
                        on_error=plan.on_error,
                        budget_tokens=plan.budget_tokens,
                        emitter=emitter,
                        notify=clock.tick,
                    )
                )
                if self._stopped is not None:
                    runner.stop(self._stopped)
                await runner.run()
            output.finish()
            if plan.via == "batch" and runner.stopped is None:
                journal.clear_staged(errors_only=False)
            if runner.failed is not None:
                raise runner.failed
            return clock.report(runner.stopped)

    async def _claim(self, path: Path) -> Journal:
        """Return the journal; a run that is about to end gets a moment to do so."""
        plan = self._plan
        end = time.monotonic() + _MOMENT
        while True:
            try:
                return claim(path, plan.task.identity, plan.key, fresh=plan.fresh)
            except JournalInUseError:
                if time.monotonic() > end:
                    raise
            await asyncio.sleep(_BETWEEN)


class _Clock:
    """The account of a run as time goes by.

    Args:
        tally: Counts rows.
        progress: Shows the account, a few times a second.
    """

    def __init__(self, tally: Tally, progress: Progress[Report]) -> None:
        self.tally = tally
        self._progress = progress
        self._begun = self._shown = time.monotonic()

    def tick(self) -> None:
        """Show the account, if it was not shown a moment ago."""
        now = time.monotonic()
        if now - self._shown >= _BETWEEN:
            self._shown = now
            self._progress.update(self.report(None))

    def report(self, stopped: str | None) -> Report:
        """Return the account so far."""
        return self.tally.report(time.monotonic() - self._begun, stopped)

    def close(self) -> None:
        """Show the last account, and leave the display."""
        self._progress.update(self.report(None))
        self._progress.close()
