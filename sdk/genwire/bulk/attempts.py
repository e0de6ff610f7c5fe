"""Asking for rows until there is an answer, or a reason why there is none."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from ..errors import GenwireError
from .asking import Ask, Got, Step, is_overload, verdict
from .limiter import Limiter
from .senders import Refused
from .task import Request, Task

if TYPE_CHECKING:
    from .._core.retry import Retry

# Seconds of refusals alone after which no more is asked.
_PATIENCE: Final = 900.0


class End(NamedTuple):
    """The row is not asked any more, since the job ends.

    Attributes:
        reason: Why it ends in good order.
        error: What it ends with, if it does not.
    """

    reason: str = ""
    error: Exception | None = None


class Attempts:
    """Asks for rows, each of which has a place of the limiter's.

    Args:
        task: What is asked.
        ask: Sends requests once.
        policy: What is asked again, how often and when, where the service did not refuse.
        limiter: Has all wait when the service refuses.
        over: Set when the job ends: nobody waits any more.
        is_first: Whether no row has been answered yet.
    """

    def __init__(
        self,
        task: Task,
        ask: Ask,
        policy: Retry,
        limiter: Limiter,
        *,
        over: asyncio.Event,
        is_first: Callable[[], bool],
    ) -> None:
        self._task = task
        self._ask = ask
        self._policy = policy
        self._limiter = limiter
        self._over = over
        self._is_first = is_first

    async def run(self, requests: Sequence[Request]) -> Sequence[Got] | GenwireError | End:
        """Ask until there are answers; return them, why the call has failed, or why the job ends."""
        started = asyncio.get_running_loop().time()
        try:
            got = await self._ask(requests)
            return await self._go_on(requests, got, started) if isinstance(got, Refused) else got
        except GenwireError as error:  # the request cannot be written
            return error
        except Exception as error:
            return End(error=error)

    async def _go_on(
        self, requests: Sequence[Request], got: Refused, started: float
    ) -> Sequence[Got] | GenwireError | End:
        """Ask again after a refused attempt, until there are answers or nothing more is to be tried."""
        loop = asyncio.get_running_loop()
        begun, attempt, refusals = started, 1, 0
        while True:
            step, delay, reason = verdict(
                self._task,
                self._policy,
                got,
                attempt=attempt,
                refusals=refusals,
                elapsed=loop.time() - begun,
                is_first=self._is_first(),
            )
            match step:
                case Step.FAIL:
                    return got.error
                case Step.END:
                    return End(reason)
                case Step.RAISE:
                    return End(error=got.error)
                case Step.WAIT:
                    refusals += 1
                    end = await self._wait_refused(started, delay, got.error, len(requests))
                case Step.AGAIN:
                    attempt += 1
                    if is_overload(got.error):
                        self._limiter.refused(started, 0.0, len(requests))
                    end = await self._pause(delay)
            if end is not None:
                return end
            started = loop.time()
            came = await self._ask(requests)
            if not isinstance(came, Refused):
                return came
            got = came

    async def _wait_refused(self, started: float, delay: float, error: GenwireError, rows: int) -> End | None:
        """Wait with all others until the service is ready again."""
        self._limiter.refused(started, delay, rows)
        since = self._limiter.refused_since or started
        if asyncio.get_running_loop().time() - since > _PATIENCE:
            return End(f"refused for {_PATIENCE:.0f} s: {error}")
        return None if await self._limiter.acquire_again(rows) else End()

    async def _pause(self, seconds: float) -> End | None:
        try:
            async with asyncio.timeout(seconds):
                await self._over.wait()
        except TimeoutError:
            return None
        return End()
