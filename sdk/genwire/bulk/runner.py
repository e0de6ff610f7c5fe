"""The run of a job: rows are read, asked, kept and written, all of it in one event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

import attrs
import orjson

from ..errors import GenwireError
from .asking import Ask, Got, described, halves, most_at_once
from .attempts import Attempts, End
from .journal import Journal, Kept
from .keys import KeyLike, key_of
from .limiter import Limiter
from .outputs import Output
from .report import Tally
from .row_files import Placed
from .sources import Source
from .task import Answer, Request, Task
from .window import Entry, Window

if TYPE_CHECKING:
    from .._core.retry import Retry
    from .emitter import Emitter

T = TypeVar("T")

OnError = Literal["keep", "stop"]

# Rows that are looked up in the journal at once.
_CHUNK: Final = 64


@attrs.frozen
class Setting:
    """What a run works with.

    Attributes:
        task: What is asked.
        ask: Sends requests once, in one call.
        source: The rows.
        key: The key of each.
        journal: Keeps answers.
        output: Where rows go.
        limiter: Says when.
        policy: What is asked again, how often and when, where the service did not refuse.
        tally: Counts.
        on_error: Whether the first row that fails ends the job.
        budget_tokens: The most tokens that all runs of the job may take; None for no limit.
        emitter: Gets rows as they finish, if anybody iterates.
        notify: Called after each row.
    """

    task: Task
    ask: Ask
    source: Source
    key: KeyLike
    journal: Journal
    output: Output
    limiter: Limiter
    policy: Retry
    tally: Tally
    on_error: OnError
    budget_tokens: int | None
    emitter: Emitter | None
    notify: Callable[[], None]


class Runner:
    """One run of a job.

    Args:
        setting: What it works with.

    Attributes:
        stopped: Why the run ends before its last row.
        failed: The error of the row that ended it, with `on_error="stop"`.
    """

    def __init__(self, setting: Setting) -> None:
        self._set = setting
        self._limiter = setting.limiter
        self._tally = setting.tally
        self._window = Window()
        self._most = most_at_once(setting.task)
        self._pending: dict[bytes, list[Entry]] = {}
        self._group: list[Request] = []  # to be asked in one call
        self._arrived: list[list[tuple[Kept, Answer]]] = []
        self._just_kept: dict[bytes, Kept] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="genwire-journal")
        self._to_commit = asyncio.Event()
        self._changed = asyncio.Event()
        self._over = asyncio.Event()
        self._attempts = Attempts(
            setting.task,
            setting.ask,
            setting.policy,
            setting.limiter,
            over=self._over,
            is_first=lambda: not self._tally.answered,
        )
        self._error: BaseException | None = None
        self._is_broken = False
        self._is_closing = False
        self._spent = 0
        self.stopped: str | None = None
        self.failed: GenwireError | None = None

    def stop(self, reason: str) -> None:
        """Ask no more rows; those under way are finished, and what is there is written."""
        if self.stopped is None:
            self.stopped = reason
        self._limiter.close()
        self._over.set()
        self._changed.set()

    async def run(self) -> None:
        """Run to the end, or to where it has to end.

        Raises:
            GenwireError: It could not go on; what is answered is in the journal.
        """
        committer = asyncio.ensure_future(self._commit_all())
        try:
            if self._set.budget_tokens is not None:
                count, self._spent = await self._blocking(self._set.journal.spent)
                self._limiter.average_tokens = self._spent / count if count else 0.0
            await self._dispatch()
            await self._settle()
            self._check()
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            self._is_closing = True
            self._to_commit.set()
            await committer  # what came was paid for: it is kept
            self._thread.shutdown()

    async def _dispatch(self) -> None:
        rows = enumerate(self._set.source, 1)
        while chunk := [*islice(rows, max(_CHUNK, self._most))]:
            await self._room()
            asked = [(entry, request) for entry, request in self._enter(chunk) if request is not None]
            self._just_kept.clear()
            known = await self._blocking(self._set.journal.get, [request.digest for _, request in asked])
            for entry, request in asked:
                if not self._has_answer(entry, request, known):
                    await self._ask(entry, request)
            self._write()
            await self._send()
            self._check()

    def _enter(self, chunk: Iterable[tuple[int, Placed]]) -> Iterator[tuple[Entry, Request | None]]:
        for number, (line, row) in chunk:
            entry = Entry(number, key_of(self._set.key, number, row), row)
            self._window.add(entry)
            request: Request | None = None
            try:
                request = self._set.task.request(row)
                entry.digest = request.digest
            except Exception as error:  # of the row, or of a function of the caller's
                entry.error = described(error)
                entry.error.add_note(f"in {self._set.source.place(number, line)}")
                self._finish(entry)
            yield entry, request

    def _has_answer(self, entry: Entry, request: Request, known: dict[bytes, Kept]) -> bool:
        """Return whether a row has its answer already, or gets that of an equal row which is being asked."""
        digest = request.digest
        if (same := self._pending.get(digest)) is not None:
            same.append(entry)
            return True
        kept = self._just_kept.get(digest) or known.get(digest)
        if kept is None or not kept.serves(self._set.task.token_limit):
            return False
        self._answer(entry, self._set.task.read(orjson.loads(kept.body)), is_reused=True)
        return True

    async def _ask(self, entry: Entry, request: Request) -> None:
        budget = self._set.budget_tokens
        if budget is not None and not await self._may_ask(budget):
            self._leave(entry)
            return
        self._pending[request.digest] = [entry]
        self._group.append(request)
        if len(self._group) >= self._most:
            await self._send()

    async def _may_ask(self, budget: int) -> bool:
        """Return whether the budget has tokens for one more row, as soon as that is known."""
        while not self._over.is_set():
            average = self._limiter.average_tokens
            under_way = len(self._pending)
            if (not under_way and self._spent + average > budget) or self._spent >= budget:
                self.stop(f"budget_tokens: {self._spent} of {budget} tokens are used")
            elif under_way and (not average or self._spent + (under_way + 1) * average > budget):
                await (self._send() if self._group else self._change())
            else:
                break
        return not self._over.is_set()

    async def _send(self) -> None:
        """Ask about the rows that wait to be asked in one call, as soon as there is a place."""
        group, self._group = self._group, []
        if group:
            await self._begin(group)

    async def _begin(self, requests: Sequence[Request]) -> None:
        rows = len(requests)
        if not self._limiter.acquire_now(rows) and not await self._limiter.acquire(rows):
            self._leave_all(requests)
            return
        task = asyncio.get_running_loop().create_task(self._ask_rows(requests))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _ask_rows(self, requests: Sequence[Request]) -> None:
        came = await self._attempts.run(requests)
        if isinstance(came, End):
            self._end(came)
            self._leave_all(requests)
        elif not isinstance(came, GenwireError):
            self._arrive(requests, came)  # the place is given back once the answers are kept
            return
        elif parts := halves(requests, came):
            self._limiter.release()
            for part in parts:
                await self._begin(part)
            return
        else:
            for request in requests:
                for entry in self._pending.pop(request.digest):
                    entry.error = came
                    self._finish(entry)
            self._write()
        self._limiter.release()

    def _arrive(self, requests: Sequence[Request], every: Sequence[Got]) -> None:
        tokens = 0
        arrived: list[tuple[Kept, Answer]] = []
        for request, (answer, body) in zip(requests, every, strict=True):
            tokens += answer.tokens
            self._tally.spend(answer.input_tokens, answer.output_tokens)
            limit = self._set.task.token_limit
            arrived.append((Kept(request.digest, body, answer.tokens, answer.is_cut, limit), answer))
        self._limiter.accepted(tokens, len(requests))
        self._spent += tokens
        self._arrived.append(arrived)
        self._to_commit.set()

    async def _commit_all(self) -> None:
        """Keep answers as they arrive, all that are there at once; only then their rows are finished."""
        while not self._is_closing or self._arrived:
            await self._to_commit.wait()
            self._to_commit.clear()
            arrived, self._arrived = self._arrived, []
            try:
                await self._blocking(self._set.journal.put, [kept for group in arrived for kept, _ in group])
            except Exception as error:
                self._end_with(error)
                return
            for group in arrived:
                for kept, answer in group:
                    self._just_kept[kept.digest] = kept
                    first, *others = self._pending.pop(kept.digest)
                    self._answer(first, answer, is_reused=False)
                    for entry in others:
                        self._answer(entry, answer, is_reused=True)
                self._limiter.release()
                self._write()

    def _answer(self, entry: Entry, answer: Answer, *, is_reused: bool) -> None:
        entry.answer = answer
        entry.is_reused = is_reused
        self._finish(entry)

    def _finish(self, entry: Entry) -> None:
        error = entry.failure
        self._tally.count(error, reused=entry.is_reused)
        if self._set.emitter is not None:
            self._set.emitter.put(entry.result())
        self._window.finish(entry)
        if error is not None and self._set.on_error == "stop" and self.stopped is None:
            self.stop(f"row {entry.number} failed: {error}")
            self.failed = error
        self._set.notify()

    def _leave_all(self, requests: Iterable[Request]) -> None:
        for request in requests:
            for entry in self._pending.pop(request.digest):
                self._leave(entry)
        self._write()

    def _leave(self, entry: Entry) -> None:
        entry.is_left = True
        self._tally.left += 1
        self._window.finish(entry)

    def _write(self) -> None:
        """Write the finished rows at the front, and wake whoever waits for a row to finish."""
        try:
            for entry in self._window.ready():
                if not entry.is_left:
                    self._set.output.write(entry.result())
        except Exception as error:
            self._end_with(error)
        self._changed.set()

    async def _settle(self) -> None:
        """Wait for the rows under way, and write those that wait for their turn."""
        while len(self._window):
            await self._fetch()
            if len(self._window):
                self._check()
                await self._change()

    async def _room(self) -> None:
        """Wait until more rows may be read."""
        if self._set.emitter is not None:
            await self._set.emitter.room()
        while self._window.is_full:
            await self._fetch()
            if self._window.is_full:
                self._check()
                await self._change()

    async def _fetch(self) -> None:
        """Fetch the answers that rows at the front have to be written with, until there are none."""
        while dropped := self._window.dropped():
            digests = [entry.digest for entry in dropped if entry.digest is not None]
            found = await self._blocking(self._set.journal.get, digests)
            for entry in dropped:
                kept = found[entry.digest or b""]
                self._window.restore(entry, self._set.task.read(orjson.loads(kept.body)))
            self._write()

    async def _change(self) -> None:
        """Wait until a row is finished or the run is to end."""
        self._changed.clear()
        await self._changed.wait()

    def _end(self, end: End) -> None:
        if end.error is not None:
            self._end_with(end.error)
        elif end.reason:
            self.stop(end.reason)

    def _end_with(self, error: BaseException) -> None:
        """End the run with an error, which is not of one row alone."""
        if self._error is None:
            self._error = error
        self._is_broken = True
        self.stop(str(error))

    def _check(self) -> None:
        if self._is_broken:
            assert self._error is not None
            raise self._error

    async def _blocking(self, function: Callable[..., T], *args: Any) -> T:
        """Run a function of the journal's in the thread that it has."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, function, *args)
