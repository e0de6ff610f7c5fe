"""Jobs beyond one machine, on Ray Data: `Generate` for `dataset.map_batches`, and `job.run(on="ray")`.

Ray's own HTTP stage sends the rows of a batch one after another and takes a 400 for an answer. Here a batch's rows are
asked together, all workers share one gate for rates, and errors are columns.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from importlib import import_module
from typing import Any, Final

from genwire_raw._runtime.json_types import is_mapping

from ..errors import ConfigurationError, RateLimitError
from .arrow_types import schema_of, table_of
from .asking import Ask, Got
from .limiter import Limiter
from .questions import Asking, ClientMaker, Questions
from .report import RowResult
from .senders import Refused
from .task import Request
from .untyped_arrow import pa

GATE: Final = "genwire-bulk-gate"
_PAUSE: Final = 1.0


class RateGate:
    """What all workers share: requests and tokens a minute, and until when the service refuses. A named actor.

    Args:
        requests_per_minute: The most requests that begin in a minute; None for no limit.
        tokens_per_minute: The most tokens of requests and answers in a minute; None for no limit.
    """

    def __init__(self, requests_per_minute: float | None, tokens_per_minute: float | None) -> None:
        self._limiter = Limiter(
            1, requests_per_minute=requests_per_minute, tokens_per_minute=tokens_per_minute
        )

    async def enter(self, rows: int) -> None:
        """Wait until the next request, about so many rows, may begin."""
        await self._limiter.acquire(rows)
        self._limiter.release()

    async def note(self, tokens: int | None, delay: float, rows: int) -> None:
        """Note an answer with its tokens, or without them a refusal, with the seconds to wait."""
        if tokens is None:
            self._limiter.refused(asyncio.get_running_loop().time(), delay, rows)
        else:
            self._limiter.accepted(tokens, rows)


class Generate:
    """Asks about the rows of batches: a class for Ray Data's `dataset.map_batches`.

    >>> dataset.map_batches(
    ...     Generate,
    ...     fn_constructor_kwargs={"model": "gemini-flash-latest", "prompt": "Classify: {text}"},
    ...     concurrency=2,
    ... )

    Args:
        model: The model, of either service: Cloudflare's begin with `@`.
        prompt: A template (`"Classify: {text}"`), the name of a column, or a function of the row.
        config: As for `models.generate_content`, or `run` of Workers AI.
        response_schema: The type of the answers; its fields become columns.
        client: Makes the client, `AsyncGenerativeLanguage` or `AsyncWorkersAI`, in each worker; unless given, it is
            made from the worker's environment.
        concurrency: The most requests at once of one worker, up to 256; `auto` finds out how many the service takes.
        requests_per_minute: The most requests of all workers together that begin in a minute.
        tokens_per_minute: The most tokens of all workers together in a minute.
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
        requests_per_minute: float | None = None,
        tokens_per_minute: float | None = None,
    ) -> None:
        questions = Questions(
            model,
            prompt,
            config=config,
            response_schema=response_schema,
            client=client,
            concurrency=concurrency,
        )
        self._worker = Worker(questions, requests_per_minute, tokens_per_minute)

    async def __call__(self, batch: Any) -> Any:
        """Return a batch, of any of Ray's formats, as a table of Arrow with the columns of the answers."""
        table = _table(batch)
        types = {field.name: field.type for field in table.schema}
        columns = self._worker.questions.columns(table.schema.names, types)
        results = await self._worker.answers(table.to_pylist())
        return table_of(map(columns.record, results), schema_of(columns))


class Worker:
    """Asks in one process of Ray's.

    Args:
        questions: What is asked.
        requests_per_minute: As for `Generate`.
        tokens_per_minute: As for `Generate`.
    """

    def __init__(
        self, questions: Questions, requests_per_minute: float | None, tokens_per_minute: float | None
    ) -> None:
        self.questions = questions
        self._rates = (requests_per_minute, tokens_per_minute)
        self._opening: asyncio.Future[Asking] | None = None
        self._stack = AsyncExitStack()
        self._under_way = 0
        self._gate: Any = None  # held, or it would end

    async def answers(self, rows: Sequence[Mapping[str, Any]]) -> list[RowResult]:
        """Ask about rows; see `Asking.answers`. Batches share connections, which are closed after the last of them."""
        if self._opening is None:
            self._stack = AsyncExitStack()
            opened = self._stack.enter_async_context(self.questions.open(self._gated))
            self._opening = asyncio.ensure_future(opened)
        self._under_way += 1
        try:
            return await (await self._opening).answers(rows)
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._opening = None
                await self._stack.aclose()

    async def _enter(self, rows: int) -> Any:
        """Wait at the gate, and return it; one that was lost with its machine is made anew."""
        while True:
            if self._gate is None:
                self._gate = shared_gate(*self._rates)
            gate = self._gate
            try:
                await gate.enter.remote(rows)
            except engine().exceptions.RayActorError:
                self._gate = None if self._gate is gate else self._gate
            else:
                return gate

    def _gated(self, ask: Ask) -> Ask:
        async def gated(requests: Sequence[Request]) -> Sequence[Got] | Refused:
            rows = len(requests)
            gate = await self._enter(rows)
            came = await ask(requests)
            # A gate ends with the worker that made it, or with its machine; the next one starts without what this one
            # was to know. The answer is there all the same.
            with suppress(engine().exceptions.RayActorError):
                if not isinstance(came, Refused):
                    await gate.note.remote(sum(got.answer.tokens for got in came), 0.0, rows)
                elif isinstance(came.error, RateLimitError):
                    delay = came.outcome.delay
                    await gate.note.remote(None, _PAUSE if delay is None else delay, rows)
            return came

        return gated


def engine() -> Any:
    """Return Ray.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        import_module("ray.data")
        return import_module("ray")
    except ImportError:
        raise ConfigurationError("on='ray' needs more packages: pip install 'genwire[ray]'") from None


def shared_gate(requests_per_minute: float | None, tokens_per_minute: float | None) -> Any:
    """Return the gate of these rates; it lives as long as somebody holds it."""
    actor = engine().remote(RateGate)
    name = f"{GATE}-{requests_per_minute}-{tokens_per_minute}"
    options = actor.options(name=name, get_if_exists=True, max_concurrency=10_000, num_cpus=0)
    return options.remote(requests_per_minute, tokens_per_minute)


def _table(batch: Any) -> Any:
    if isinstance(batch, pa.Table):
        return batch
    if is_mapping(batch):  # of numpy's arrays
        return pa.table({name: values.tolist() for name, values in batch.items()})
    return pa.Table.from_pandas(batch, preserve_index=False)
