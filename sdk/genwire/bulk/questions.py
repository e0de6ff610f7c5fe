"""Questions to a model that are not those of one job: for engines that have rows and files of their own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final, Self, TypeAlias

from .. import AsyncGenerativeLanguage, AsyncWorkersAI
from ..errors import GenwireError, JobError
from .asking import Ask, Got, asker, described
from .attempts import Attempts, End
from .columns import Columns
from .limiter import Limiter
from .report import RowResult
from .senders import open_sender
from .task import Answer, Request, Task

if TYPE_CHECKING:
    from .._core.retry import Retry
    from .._core.session import Session

# Makes a client; a class of clients is one.
ClientMaker: TypeAlias = Callable[[], Any]

_CLOUDFLARE: Final = "@"


class EndedError(JobError):
    """No more rows can be asked today."""


class Questions:
    """What is asked about rows, and a client to ask with.

    Args:
        model: The model, of either service: Cloudflare's begin with `@`.
        prompt: A template, a column, or a function of the row.
        config: Options of each request.
        response_schema: The type of the answers; its fields become columns.
        client: Makes the client; unless given, it is made from the environment.
        concurrency: The most requests at once.

    Raises:
        ConfigurationError: The client cannot be made.
        ValidationError: The prompt or the configuration breaks a rule.
    """

    def __init__(
        self,
        model: str,
        prompt: str | Callable[[Mapping[str, Any]], Any],
        *,
        config: Mapping[str, Any] | None = None,
        response_schema: Any = None,
        client: ClientMaker | None = None,
        concurrency: int | str = "auto",
    ) -> None:
        is_cloudflare = model.startswith(_CLOUDFLARE)
        made: Any = (client or (AsyncWorkersAI if is_cloudflare else AsyncGenerativeLanguage))()
        ask = made.bulk.run if is_cloudflare else made.bulk.generate
        options: dict[str, Any] = {"config": config, "response_schema": response_schema}
        job = ask((), "none.jsonl", model=model, prompt=prompt, **options)
        self.task: Task = job.plan.task
        self._session: Session = job.session
        self._limiter = Limiter(concurrency)

    @classmethod
    def of(cls, session: Session, task: Task, concurrency: int | str) -> Self:
        """Return the questions of a job."""
        self = cls.__new__(cls)
        self.task, self._session, self._limiter = task, session, Limiter(concurrency)
        return self

    def columns(self, row: Sequence[str], types: Mapping[str, Any] | None = None) -> Columns:
        """Return the columns of rows with their answers; rows of these have no key but their own columns."""
        return Columns(row, self.task.answer_schema, "", types)

    @asynccontextmanager
    async def open(self, around: Callable[[Ask], Ask] | None = None) -> AsyncGenerator[Asking]:
        """Open connections in the running event loop.

        Args:
            around: Puts something around the sending of each request.
        """
        async with open_sender(self._session) as sender:
            ask = asker(sender, self.task)
            policy = self._session.options.retry_policy
            yield Asking(self.task, around(ask) if around else ask, policy, self._limiter)


class Asking:
    """Asks about rows, in one event loop.

    Args:
        task: What is asked.
        ask: Sends a request once.
        policy: What is asked again, how often and when.
        limiter: Says when.
    """

    def __init__(self, task: Task, ask: Ask, policy: Retry, limiter: Limiter) -> None:
        self._task = task
        self._limiter = limiter
        self._answered = 0
        over = asyncio.Event()
        self._attempts = Attempts(task, ask, policy, limiter, over=over, is_first=lambda: not self._answered)

    async def answers(self, rows: Sequence[Mapping[str, Any]]) -> list[RowResult]:
        """Ask about rows, many at once, and return them in their order; equal ones are asked once.

        Raises:
            GenwireError: The service cannot be used at all, or not any more today.
        """
        asked: dict[bytes, asyncio.Task[Answer | GenwireError]] = {}
        waiting: list[Awaitable[Answer | GenwireError]] = []
        try:
            for row in rows:
                try:
                    self._task.prompt.check(row)
                    request = self._task.request(row)
                except Exception as error:  # of the row, or of a function of the caller's
                    waiting.append(_already(described(error)))
                    continue
                if request.digest not in asked:
                    asked[request.digest] = asyncio.ensure_future(self._answer(request))
                waiting.append(asked[request.digest])
            return [_result(number, row, await waiting[number]) for number, row in enumerate(rows)]
        finally:
            for task in asked.values():
                task.cancel()
            await asyncio.gather(*asked.values(), return_exceptions=True)

    async def _answer(self, request: Request) -> Answer | GenwireError:
        if not await self._limiter.acquire():
            raise EndedError("the job has ended")
        try:
            came = await self._attempts.run(request)
        finally:
            self._limiter.release()
        if isinstance(came, End):
            raise came.error or EndedError(came.reason)
        if isinstance(came, Got):
            self._answered += 1
            self._limiter.accepted(came.answer.input_tokens + came.answer.output_tokens)
            return came.answer
        return came


async def _already(error: GenwireError) -> GenwireError:
    return error


def _result(number: int, row: Mapping[str, Any], came: Answer | GenwireError) -> RowResult:
    if isinstance(came, GenwireError):
        return RowResult(number + 1, number + 1, row, error=came)
    return RowResult(
        number + 1,
        number + 1,
        row,
        answer=came.value,
        finish_reason=came.finish_reason,
        input_tokens=came.input_tokens,
        output_tokens=came.output_tokens,
        error=came.error,
    )
