"""A job on a Ray cluster: rows are read by Ray, asked by its workers, and written in parts that are whole or not there.

A part is named by the hash of its rows' keys. So a batch that Ray repeats, since a worker was lost, finds its part, and
a job that is run again, since its driver was lost, skips the keys that are in `out`.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import orjson

from genwire_raw._runtime.client import Client

from .._core.session import Session
from .._transport.connections import Connections
from ..errors import ConfigurationError, GenwireError, JobError, ValidationError
from .arrow_types import schema_of, table_of
from .check import Checked, check
from .columns import ERROR, INPUT_TOKENS, OUTPUT_TOKENS, Columns, added
from .identity import check_same, identity_of
from .json_text import json_bytes
from .questions import EndedError, Questions
from .ray import Worker, engine, shared_gate
from .report import Report, RowResult
from .row_files import json_lines
from .sources import Source, open_source
from .task import Task
from .untyped_arrow import pa, pq

if TYPE_CHECKING:
    from .plan import JobPlan

_IDENTITY: Final = "_job.json"
_ENDINGS: Final = (".parquet", ".jsonl")
_BATCH: Final = 64
# Of one worker, which mostly waits.
_CPUS: Final = 0.25
_CHUNK: Final = 1024
_LINE: Final = "text"


def run_on_ray(session: Session, plan: JobPlan, address: str | None) -> Report:
    """Run a job on Ray.

    Args:
        session: The session of the client that the job was made with; workers make their own from its settings.
        plan: What is to be done.
        address: The cluster; the one in RAY_ADDRESS, or one of this machine, unless given.

    Raises:
        ConfigurationError: Ray is not installed, or something of the job cannot go to workers.
        ValidationError: As for a job in this process; or it has no `key`.
        JobError: `out` belongs to another job, or is no folder.
    """
    ray = engine()
    begun = time.monotonic()
    key = plan.key
    if not isinstance(key, str):
        raise ValidationError("on='ray' needs key=..., the name of a column: rows have no numbers there")
    out = Path(plan.out)
    if out.suffix.lower() not in _ENDINGS:
        raise ValidationError(
            f"out {out.name!r} must end in {' or '.join(_ENDINGS)} on Ray, where it is a folder"
        )
    source, close = asyncio.run(open_source(plan.source))
    try:
        taken = added(plan.task.answer_schema, key)
        checked = asyncio.run(check(source, plan.task.prompt, key, taken, typed=True))
        _claim(out, plan)
        done = _finished(out, key)
        if not ray.is_initialized():
            ray.init(address=address, logging_level="ERROR", include_dashboard=None if address else False)
        columns = Columns(checked.columns, plan.task.answer_schema, key, checked.types)
        parts = _Parts(out, columns, key, ray.put(done))
        dataset, is_text = _dataset(ray, source, checked)
        rates = (plan.requests_per_minute, plan.tokens_per_minute)
        gate = shared_gate(*rates)  # held until the end, so that all workers find the same
        answers = dataset.map_batches(
            _Stage,
            fn_constructor_args=[_Seed(session), plan.task, plan.concurrency, rates, parts],
            fn_constructor_kwargs={"is_text": is_text},
            batch_size=_BATCH,
            batch_format="pyarrow",
            num_cpus=_CPUS,
            compute=ray.data.ActorPoolStrategy(size=max(1, int(ray.cluster_resources().get("CPU", 1)))),
        )
        try:
            accounts = [orjson.loads(row["account"]) for row in answers.iter_rows()]
        except ray.exceptions.RayTaskError as error:
            raise _cause(error) from None
        del gate
    finally:
        close()
    return _report(checked.rows, len(done), accounts, time.monotonic() - begun)


def _cause(error: Any) -> BaseException:
    """Return what a worker raised."""
    while isinstance(cause := getattr(error, "cause", None) or error.__cause__, BaseException):
        error = cause
        if isinstance(error, GenwireError):
            break
    found: BaseException = error
    return found


class _Seed:
    """What makes a session like another in a worker. It holds the credentials, which workers need."""

    def __init__(self, session: Session) -> None:
        if session.connections.has_callers_client:
            raise ConfigurationError("on='ray' makes clients in its workers: an http_client cannot go there")
        self._kind = type(session.raw)
        self._base_url = session.raw.base_url
        self._headers = session.raw.headers_for(session.raw.base_url, {})
        self._rest = (session.options, session.token, session.non_retryable_codes)

    def __repr__(self) -> str:
        return f"_Seed({self._base_url!r})"

    def session(self) -> Session:
        """Return the session."""
        raw = self._kind.__new__(self._kind)
        Client.__init__(raw, self._base_url, headers=self._headers, timeout=None)
        options, token, codes = self._rest
        connections = Connections(self._base_url)
        return Session(
            raw, connections, is_async=True, options=options, token=token, non_retryable_codes=codes
        )


class _Parts:
    """The files of `out`.

    Args:
        folder: Where they are.
        columns: What they hold.
        key: The column of keys.
        done: Ray's reference to the keys that are there already.
    """

    def __init__(self, folder: Path, columns: Columns, key: str, done: Any) -> None:
        self._folder = folder
        self._columns = columns
        self._key = key
        self._done = done

    def missing(self, rows: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
        """Return the rows that are in no part."""
        done = engine().get(self._done)
        return [row for row in rows if _key_text(row[self._key]) not in done]

    def path(self, rows: Iterable[Mapping[str, Any]]) -> Path:
        """Return the part of some rows."""
        keys = "\n".join(_key_text(row[self._key]) for row in rows)
        return (
            self._folder / f"part-{blake2b(keys.encode(), digest_size=12).hexdigest()}{self._folder.suffix}"
        )

    def write(self, path: Path, results: Iterable[RowResult]) -> list[dict[str, Any]]:
        """Write a part and return its records."""
        records = [self._columns.record(result) for result in results]
        _write(path, records, schema_of(self._columns))
        return records


class _Stage:
    """Asks about the rows of a batch and writes its part; gives the account of it."""

    def __init__(
        self,
        seed: _Seed,
        task: Task,
        concurrency: int | str,
        rates: tuple[float | None, float | None],
        parts: _Parts,
        *,
        is_text: bool,
    ) -> None:
        self._worker = Worker(Questions.of(seed.session(), task, concurrency), *rates)
        self._parts = parts
        self._is_text = is_text

    async def __call__(self, batch: Any) -> Any:
        """Return one row: what the batch came to."""
        rows = batch.to_pylist()
        if self._is_text:
            rows = [orjson.loads(row[_LINE]) for row in rows]
        rows = self._parts.missing(rows)
        path = self._parts.path(rows)
        stopped: str | None = None
        records: list[Mapping[str, Any]] = []
        if path.exists():  # the worker was lost after it had written it
            records = [*_read(path)]
        elif rows:
            try:
                records = [*self._parts.write(path, await self._worker.answers(rows))]
            except EndedError as ended:
                stopped = str(ended)
        account = _account(records)
        return pa.table({"account": [orjson.dumps({**account, "stopped": stopped}).decode()]})


def _account(records: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    errors: dict[str, int] = {}
    for record in records:
        if record.get(ERROR) is not None:
            name = str(record[ERROR]).partition(":")[0]
            errors[name] = errors.get(name, 0) + 1
    return {
        "answered": len(records) - sum(errors.values()),
        "errors": errors,
        "input_tokens": sum(record[INPUT_TOKENS] for record in records),
        "output_tokens": sum(record[OUTPUT_TOKENS] for record in records),
    }


def _report(rows: int, reused: int, accounts: Iterable[Mapping[str, Any]], seconds: float) -> Report:
    errors: dict[str, int] = {}
    answered, inputs, outputs = reused, 0, 0
    stopped: str | None = None
    for account in accounts:
        answered += account["answered"]
        inputs += account["input_tokens"]
        outputs += account["output_tokens"]
        stopped = stopped or account["stopped"]
        for name, count in account["errors"].items():
            errors[name] = errors.get(name, 0) + count
    failed = sum(errors.values())
    return Report(
        rows=rows,
        answered=answered,
        reused=reused,
        failed=failed,
        left=rows - answered - failed,
        input_tokens=inputs,
        output_tokens=outputs,
        seconds=seconds,
        errors=errors,
        stopped=stopped,
    )


def _dataset(ray: Any, source: Source, checked: Checked) -> tuple[Any, bool]:
    """Return the rows as a dataset of Ray's, and whether they are lines of JSON."""
    suffix = source.path.suffix.lower() if source.path is not None else ""
    if suffix == ".parquet":
        return _spread(ray.data.read_parquet(str(source.path))), False
    if suffix in (".jsonl", ".ndjson"):
        return _spread(ray.data.read_text(str(source.path), drop_empty_lines=True)), True
    schema = pa.schema([(name, (checked.types or {})[name]) for name in checked.columns])
    references = [ray.put(table_of(chunk, schema)) for chunk in _chunks(row for _, row in source)]
    return ray.data.from_arrow_refs(references), False


def _spread(dataset: Any) -> Any:
    """Return a dataset in blocks of so many rows: a file may come as one block, for one worker."""
    return dataset.repartition(target_num_rows_per_block=_CHUNK)


def _chunks(rows: Iterator[Mapping[str, Any]]) -> Iterator[list[Mapping[str, Any]]]:
    while chunk := [*islice(rows, _CHUNK)]:
        yield chunk


def _claim(out: Path, plan: JobPlan) -> None:
    mine = identity_of(plan.task.identity, plan.key)
    note = out / _IDENTITY
    try:
        if plan.fresh and out.is_dir():
            for part in out.glob("part-*"):
                part.unlink()
            note.unlink(missing_ok=True)
        out.mkdir(exist_ok=True)
        if note.exists():
            check_same(out, orjson.loads(note.read_bytes()), mine)
        else:
            note.write_bytes(orjson.dumps(mine))
    except OSError as error:
        raise JobError(f"{out}: cannot be a folder of files: {error.strerror or error}") from None


def _finished(out: Path, key: str) -> set[str]:
    """Return the keys of rows with answers; rows with errors are taken out, to be asked again."""
    found: set[str] = set()
    for left in out.glob("*.tmp"):
        left.unlink()
    for part in sorted(out.glob("part-*")):
        records = [*_read(part)]
        good = [record for record in records if record.get(ERROR) is None]
        if not good:
            part.unlink()
        elif len(good) < len(records):
            _write(part, good, pq.read_schema(part) if part.suffix == ".parquet" else None)
        found.update(_key_text(record[key]) for record in good)
    return found


def _read(part: Path) -> Iterator[Mapping[str, Any]]:
    if part.suffix == ".parquet":
        yield from pq.read_table(part).to_pylist()
    else:
        yield from (row for _, row in json_lines(part))


def _write(part: Path, records: Iterable[Mapping[str, Any]], schema: Any) -> None:
    unfinished = part.with_name(f"{part.name}.{os.getpid()}.tmp")
    if part.suffix == ".parquet":
        pq.write_table(table_of(records, schema), unfinished)
    else:
        unfinished.write_bytes(b"".join(json_bytes(record, is_line=True) for record in records))
    unfinished.replace(part)


def _key_text(key: Any) -> str:
    return orjson.dumps(key, default=str).decode()
