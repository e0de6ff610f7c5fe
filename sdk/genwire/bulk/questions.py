"""Questions to a model that are not those of one job: for engines that have rows and files of their own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final, Self, TypeAlias

from .. import AsyncGenerativeLanguage, AsyncWorkersAI
from ..errors import GenwireError, JobError
from .asking import Ask, asker, described, halves, most_at_once
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
        made = [self._request(row) for row in rows]
        asked = [*{one.digest: one for one in made if isinstance(one, Request)}.values()]
        most = most_at_once(self._task)
        groups = [asked[start : start + most] for start in range(0, len(asked), most)]
        tasks = [asyncio.ensure_future(self._answer(group)) for group in groups]
        found: dict[bytes, Answer | GenwireError] = {}
        try:
            for group, task in zip(groups, tasks, strict=True):
                found.update(zip((one.digest for one in group), await task, strict=True))
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        came = [found[one.digest] if isinstance(one, Request) else one for one in made]
        return [_result(number, row, one) for number, (row, one) in enumerate(zip(rows, came, strict=True))]

    def _request(self, row: Mapping[str, Any]) -> Request | GenwireError:
        try:
            self._task.prompt.check(row)
            return self._task.request(row)
        except Exception as error:  # of the row, or of a function of the caller's
            return described(error)

    async def _answer(self, requests: Sequence[Request]) -> list[Answer | GenwireError]:
        if not await self._limiter.acquire(len(requests)):
            raise EndedError("the job has ended")
        try:
            came = await self._attempts.run(requests)
        finally:
            self._limiter.release()
        if isinstance(came, End):
            raise came.error or EndedError(came.reason)
        if isinstance(came, GenwireError):
            parts = halves(requests, came)
            if not parts:
                return [came] * len(requests)
            return [one for part in parts for one in await self._answer(part)]
        self._answered += len(requests)
        answers = [got.answer for got in came]
        self._limiter.accepted(sum(one.tokens for one in answers), len(requests))
        return [*answers]


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
