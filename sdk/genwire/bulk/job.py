"""A job: rows from a source, an answer for each, a file of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from .._core.methods import TwoForms
from ..errors import ConfigurationError
from .background import Background
from .emitter import Emitter
from .execution import Execution
from .plan import JobPlan
from .report import Report, RowResult

if TYPE_CHECKING:
    from .._core.session import Session

P = ParamSpec("P")


class Job:
    """Rows to be answered, in a file. Nothing happens until it is run or iterated over.

    Run again, here or in another process, it goes on where it ended: what is in the journal beside `out` is not asked
    again.

    Attributes:
        session: The session of the client that made it.
        plan: What it is to do.
        report: The account of the last run; None before the first has ended.
    """

    def __init__(self, session: Session, plan: JobPlan) -> None:
        self.session = session
        self.plan = plan
        self.report: Report | None = None

    def __repr__(self) -> str:
        return f"<Job of {self.plan}>"

    def run(self, on: str | None = None) -> Report:
        """Answer all rows and write `out`.

        A Ctrl-C lets the requests under way finish, and writes what is there; another one leaves them.

        Args:
            on: Where it runs: in this process unless given; `ray`, or `ray://ADDRESS`, on a cluster, where `out` is a
                folder of files, and the rows need a `key` (docs/guide/bulk.md).

        Returns:
            The account: rows, failures by kind, tokens, and why the job ended before its last row, if it did.

        Raises:
            ValidationError: A row, the prompt or the configuration cannot be used; nothing was sent.
            JobError: A file cannot be read or written, or `out` belongs to another job.
            APIError: The service cannot be used at all (it is not reached, the key is not valid), or a row failed
                with `on_error="stop"`.
            KeyboardInterrupt: Ctrl-C; its text says how to go on.
        """
        if on is not None:
            self.report = _run_elsewhere(self.session, self.plan, on)
        else:
            self.report = Background(Execution(self.session, self.plan)).run()
        return self.report

    def __iter__(self) -> Iterator[RowResult]:
        """Answer all rows, write `out`, and give each row as it finishes; errors as for `run`."""
        execution = Execution(self.session, self.plan)
        background = Background(execution)
        yield from background.rows()
        self.report = background.report


class AsyncJob:
    """As `Job`, with `await job.run()` and `async for row in job`; it runs in the caller's event loop.

    Cancelled, it keeps what was answered, and leaves `out` as it was.
    """

    def __init__(self, session: Session, plan: JobPlan) -> None:
        self.session = session
        self.plan = plan
        self.report: Report | None = None

    def __repr__(self) -> str:
        return f"<AsyncJob of {self.plan}>"

    async def run(self, on: str | None = None) -> Report:
        """As `Job.run`."""
        if on is not None:
            self.report = await asyncio.to_thread(_run_elsewhere, self.session, self.plan, on)
        else:
            self.report = await Execution(self.session, self.plan).run()
        return self.report

    async def __aiter__(self) -> AsyncIterator[RowResult]:
        """As `Job.__iter__`."""
        emitter = Emitter()
        execution = Execution(self.session, self.plan)
        running = asyncio.ensure_future(execution.run(emitter))
        try:
            while rows := await emitter.take():
                for row in rows:
                    yield row
            self.report = await running
        finally:
            if not running.done():
                execution.stop("no more rows were asked for")
                emitter.end()
            await asyncio.gather(running, return_exceptions=True)


def _run_elsewhere(session: Session, plan: JobPlan, on: str) -> Report:
    scheme, _, address = on.partition("://")
    if scheme != "ray":
        raise ConfigurationError(f"on must be 'ray' or 'ray://ADDRESS', got {on!r}")
    from .ray_job import run_on_ray  # imports pyarrow, and Ray

    return run_on_ray(session, plan, on if address else None)


def jobs(
    body: Callable[Concatenate[Any, P], JobPlan],
) -> TwoForms[Callable[P, Job], Callable[P, AsyncJob]]:
    """Make a method that gives a job, in two forms, from a body that returns its plan."""

    def blocking(owner: Any, *args: P.args, **kwargs: P.kwargs) -> Job:
        return Job(owner._session, body(owner, *args, **kwargs))

    def awaiting(owner: Any, *args: P.args, **kwargs: P.kwargs) -> AsyncJob:
        return AsyncJob(owner._session, body(owner, *args, **kwargs))

    return TwoForms(body, blocking, awaiting, ("Job", "AsyncJob"))


Job.__module__ = AsyncJob.__module__ = "genwire.bulk"
