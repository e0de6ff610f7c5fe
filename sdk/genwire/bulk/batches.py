"""Asking in batches, at half the price and within a day: what they bring waits in the journal for its rows.

The service's name of a batch is in the journal before it is waited for: the next run goes on waiting for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

import orjson

from .._core.error_mapping import Outcome
from ..errors import OperationError, ValidationError
from .asking import Ask, Got, read_body
from .journal import Journal, Staged
from .senders import Refused, caller
from .task import Batching, BatchState, Request, Task

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

    from .._core.session import Session
    from .sources import Source

# The service takes 20 MB in place.
_MOST_BYTES: Final = 16 * 1024 * 1024
_MOST_ROWS: Final = 10_000
_MOST_OPEN: Final = 50
# How often rows are asked whose batch expired.
_ROUNDS: Final = 3
_FIRST_PAUSE: Final = 0.25
_LONGEST_PAUSE: Final = 60.0
_GROWTH: Final = 1.5


class Batches:
    """Answers the rows of a job in batches.

    Args:
        session: Calls the service.
        task: What is asked.
        source: The rows.
        journal: Keeps the names of batches, and what they bring.
    """

    def __init__(self, session: Session, task: Task, source: Source, journal: Journal) -> None:
        batching = task.batching
        if batching is None:
            raise ValidationError("via='batch': this service has no batches of such requests")
        self._batching: Batching = batching
        self._call: Callable[[Call[BatchState]], Awaitable[BatchState]] = caller(session)
        self._task = task
        self._source = source
        self._journal = journal
        self._open: dict[str, list[bytes]] = {}
        self._waiting: dict[bytes, Request] = {}
        self._bytes = 0
        self._stopped = asyncio.Event()

    def stop(self) -> None:
        """Wait no longer; batches that were begun go on, and are found again by the next run."""
        self._stopped.set()

    async def run(self) -> None:
        """Begin batches for all rows that have no answer, and wait for all that there are.

        Raises:
            GenwireError: The service refuses them.
        """
        self._journal.clear_staged(errors_only=True)
        self._open = self._journal.batches()
        await self._wait(all_of_them=True)
        for _ in range(_ROUNDS):
            if not await self._ask_missing():
                break
            await self._wait(all_of_them=True)

    def ask(self) -> Ask:
        """Return what gives each request what its batch brought."""

        async def ask(requests: Sequence[Request]) -> Sequence[Got] | Refused:
            (request,) = requests
            found = self._journal.staged([request.digest]).get(request.digest)
            if found is not None and found.body is not None:
                return read_body(self._task, requests, found.body)
            reason = "no batch brought an answer" if found is None else found.error
            error = OperationError(f"{request.call.endpoint.id}: {reason}")
            return Refused(error, Outcome(200, sent=True, idempotent=True, is_permanent=True))

        return ask

    async def _ask_missing(self) -> bool:
        """Begin batches for the rows without an answer; return whether there are any."""
        asked = False
        for _, row in self._source:
            if self._stopped.is_set():
                return False
            request = self._request(row)
            if request is None or request.digest in self._waiting or self._has_answer(request):
                continue
            asked = True
            self._waiting[request.digest] = request
            self._bytes += len(orjson.dumps(request.call.payload()))
            if self._bytes >= _MOST_BYTES or len(self._waiting) >= _MOST_ROWS:
                await self._begin()
        await self._begin()
        return asked

    def _request(self, row: Any) -> Request | None:
        try:
            return self._task.request(row)
        except Exception:  # the row fails with it when it is written
            return None

    def _has_answer(self, request: Request) -> bool:
        if any(request.digest in digests for digests in self._open.values()):
            return True
        kept = self._journal.get([request.digest]).get(request.digest)
        if kept is not None and kept.serves(self._task.token_limit):
            return True
        return request.digest in self._journal.staged([request.digest])

    async def _begin(self) -> None:
        if not self._waiting:
            return
        requests = {digest.hex(): request for digest, request in self._waiting.items()}
        digests = [*self._waiting]
        self._waiting, self._bytes = {}, 0
        call = self._batching.create(f"genwire-bulk-{digests[0].hex()}", requests)
        state = await self._call(call)
        self._journal.begin_batch(state.name, digests)
        self._open[state.name] = digests
        if len(self._open) >= _MOST_OPEN:
            await self._wait(all_of_them=False)

    async def _wait(self, *, all_of_them: bool) -> None:
        """Wait until no batch is under way, or one less."""
        pause = _FIRST_PAUSE
        while self._open and not self._stopped.is_set():
            before = len(self._open)
            for name in [*self._open]:
                self._take(name, await self._call(self._batching.get(name)))
            if not self._open or (not all_of_them and len(self._open) < before):
                return
            try:
                async with asyncio.timeout(pause):
                    await self._stopped.wait()
            except TimeoutError:
                pause = min(_LONGEST_PAUSE, pause * _GROWTH)

    def _take(self, name: str, state: BatchState) -> None:
        """Keep what a batch brought, if it is over."""
        if not state.is_over:
            return
        digests = self._open.pop(name)
        staged = {
            bytes.fromhex(label): Staged(
                bytes.fromhex(label), None if payload is None else orjson.dumps(payload), error
            )
            for label, payload, error in state.results
        }
        if not state.is_expired:
            missing = state.problem or "its batch brought no answer for it"
            for digest in digests:
                staged.setdefault(digest, Staged(digest, None, missing))
        self._journal.end_batch(name, staged.values())
