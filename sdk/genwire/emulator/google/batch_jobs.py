"""Batches as jobs: how far each is, and the task that carries out its rows.

The rows are carried out as soon as the engine can. What a client sees of that follows the job's schedule, so that tests
can look at every state. Answers are kept every few rows; a job that the end of the emulator interrupted goes on from
there when somebody looks at it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from contextlib import aclosing
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal

import orjson

from ..schedule import Schedule
from ..times import timestamp
from . import content, embeddings, files
from .batch_rows import ROWS, Row, answered, rows_of, written
from .call import Call, Handler, Message
from .errors import RPC_CODES

if TYPE_CHECKING:
    from ..emulator import Emulator

State = Literal["PENDING", "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED"]

KIND: Final = "batch"
LIFETIME: Final = 48 * 3600
# Rows that are carried out at the same time, and kept together.
_TOGETHER: Final = 16
# How long the first request waits for a job that is not to take any time.
_PATIENCE: Final = 1.0
# The part of the time of a timed job that it is pending.
_PENDING: Final = 0.1
_DONE: Final = "BATCH_STATE_SUCCEEDED"
_ENDS: Final[Mapping[str, tuple[str, str]]] = {
    "FAILED": ("INTERNAL", "The batch failed, as emulate:batch-failure in its display name asks."),
    "EXPIRED": ("DEADLINE_EXCEEDED", "The batch was not done within 48 hours."),
    "CANCELLED": ("CANCELLED", "The batch was cancelled."),
}


@dataclass(frozen=True, slots=True)
class Rows:
    """What the rows of a job are requests of: the operation, and what carries it out."""

    operation: str
    handler: Handler


# By the last part of the id of the operation that makes the job.
_ROWS: Final[Mapping[str, Rows]] = {
    "batchGenerateContent": Rows("generateContent", content.generate),
    "asyncBatchEmbedContent": Rows("embedContent", embeddings.embed_row),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(Schedule):
    """One batch as it is kept.

    Args:
        name: Its resource name.
        method: Id of the operation that made it.
        path: The path parameters of that, which name the model.
        model: Name of the model.
        shown: What is shown of it as it was given, such as `displayName`.
        steps: How many rows it has.
        file: The owner of the bytes of its file; empty for rows in place.
        version: `v1beta` or `v1`, as the client asked.
        base_url: Scheme, host and port that the client asked.
        done: How many rows are answered.
        failed: The numbers of those that failed.
        size: How many bytes the answers have.
        changed: When it last changed, in seconds since 1970.
        output: Name of the file of the answers.
        cancelled: When it was cancelled; 0 if it was not.
        ends: `FAILED` or `EXPIRED` if it is to end so, half-way.
        reverses: Whether the answers come in another order.
    """

    name: str
    method: str
    path: Mapping[str, str]
    model: str
    shown: Message
    steps: int
    file: str
    version: str
    base_url: str
    done: int = 0
    failed: Sequence[int] = field(default_factory=tuple)
    size: int = 0
    changed: float = 0.0
    output: str = ""
    cancelled: float = 0.0
    ends: str = ""
    reverses: bool = False

    @property
    def total(self) -> int:
        """Return the number of rows."""
        return self.steps

    @property
    def last(self) -> int:
        """Return the number of rows after which the job is over."""
        return (self.steps + 1) // 2 if self.ends else self.steps

    @property
    def owner(self) -> str:
        """Return the owner of the bytes of its answers."""
        return f"batch:{self.name}"

    def visible(self, now: float) -> int:
        """Return how many rows are answered as far as clients see."""
        return min(self.completed(self.cancelled or now), self.done)

    def state(self, now: float) -> State:
        """Return the state that it is in."""
        if self.cancelled:
            return "CANCELLED"
        if self.visible(now) >= self.last and (self.ends or self.output or not self.file):
            return "EXPIRED" if self.ends == "EXPIRED" else "FAILED" if self.ends else "SUCCEEDED"
        if now > self.started + LIFETIME:
            return "EXPIRED"
        waits = (
            now < self.started + _PENDING * self.seconds if self.mode == "timed" else not self.visible(now)
        )
        return "PENDING" if waits else "RUNNING"

    def is_over(self, now: float) -> bool:
        """Return whether nothing of it will change."""
        return self.state(now) not in ("PENDING", "RUNNING")


def find(emulator: Emulator, name: str) -> Job | None:
    """Return a job by its name, or None."""
    body = emulator.state.get(KIND, name)
    return None if body is None else Job(**body)


def all_jobs(emulator: Emulator) -> list[Job]:
    """Return all jobs, oldest first."""
    return [Job(**body) for body in emulator.state.all(KIND)]


def keep(emulator: Emulator, job: Job) -> None:
    """Write a job down."""
    emulator.state.put(KIND, job.name, asdict(job))


def delete(emulator: Emulator, job: Job) -> None:
    """Delete a job and its answers in place; to be called within a transaction."""
    emulator.background.cancel(job.name)
    emulator.state.delete(KIND, job.name)
    emulator.state.delete(ROWS, job.name)
    if not job.output:
        emulator.state.delete_content(job.owner)


async def go_on(emulator: Emulator, job: Job) -> Job:
    """Have the rows of a job carried out, unless they are, and return it as it is now."""
    if not job.cancelled and (job.done < job.steps or (job.file and not job.output)):
        patience = _PATIENCE if job.mode == "immediate" else 0.0
        await emulator.background.start_and_wait(job.name, lambda: _carry_out(emulator, job.name), patience)
    return find(emulator, job.name) or job


async def _carry_out(emulator: Emulator, name: str) -> None:
    job = find(emulator, name)
    if job is None:
        return
    skipped = job.done
    async with aclosing(rows_of(emulator, name, job.file)) as rows:
        group: list[Row] = []
        async for row in rows:
            if skipped:
                skipped -= 1
                continue
            group.append(row)
            if len(group) == _TOGETHER:
                await _carry_out_group(emulator, name, group)
                group = []
        await _carry_out_group(emulator, name, group)
    _finish(emulator, name)


async def _carry_out_group(emulator: Emulator, name: str, group: Sequence[Row]) -> None:
    job = find(emulator, name)
    if job is None or job.cancelled or not group:
        return
    rows = _ROWS[job.method.rpartition(".")[2]]
    contract = emulator.contracts["generativelanguage"]
    operation = contract.operations[f"{job.method.partition('.')[0]}.{rows.operation}"]
    call = Call(emulator, operation, job.path, {}, {}, job.version, job.base_url, counts=False)
    answers = await asyncio.gather(*(answered(call, rows.handler, row) for row in group))
    failed = [job.done + at for at, answer in enumerate(answers) if "error" in answer]
    data = written(reversed(answers) if job.reverses else answers)
    with emulator.state.transaction():
        # It may have been cancelled or deleted in the meantime.
        job = find(emulator, name)
        if job is None or job.cancelled:
            return
        emulator.state.append(job.owner, job.size, data)
        done, size = job.done + len(group), job.size + len(data)
        keep(emulator, replace(job, done=done, size=size, failed=[*job.failed, *failed], changed=time.time()))


def _finish(emulator: Emulator, name: str) -> None:
    """Make a file of the answers to the rows of a file."""
    job = find(emulator, name)
    if job is None or job.cancelled or not job.file or job.output:
        return
    with emulator.state.transaction():
        described = {"displayName": f"{job.shown.get('displayName', job.name)} output"[:512]}
        made = files.add(
            emulator, job.owner, described, "application/jsonl", job.base_url, source="GENERATED"
        )
        keep(emulator, replace(job, output=made["name"], changed=time.time()))


def summary(kept: Message) -> dict[str, Any]:
    """Return what is kept of a job as its batch, without its answers."""
    return _batch(Job(**kept))


def batch(emulator: Emulator, job: Job) -> dict[str, Any]:
    """Return a job as its batch, as it is now."""
    shown = _batch(job)
    return shown | {"output": _output(emulator, job)} if shown["state"] == _DONE else shown


def _batch(job: Job) -> dict[str, Any]:
    now = time.time()
    state, visible = job.state(now), job.visible(now)
    failed = sum(at < visible for at in job.failed)
    counts = {
        "requestCount": job.steps,
        "successfulRequestCount": visible - failed,
        "failedRequestCount": failed,
        "pendingRequestCount": job.steps - visible,
    }
    changed = job.cancelled or max(
        job.started, min(job.changed, now), job.time_of(visible) if visible else 0.0
    )
    shown = {
        "name": job.name,
        "model": job.model,
        **job.shown,
        "createTime": timestamp(job.started),
        "updateTime": timestamp(changed),
        # Numbers that are zero are left out, as protobuf does.
        "batchStats": {name: str(count) for name, count in counts.items() if count},
        "state": f"BATCH_STATE_{state}",
    }
    if state not in ("PENDING", "RUNNING"):
        shown["endTime"] = timestamp(changed)
    return shown


def _output(emulator: Emulator, job: Job) -> dict[str, Any]:
    if job.output:
        return {"responsesFile": job.output}
    lines = b"".join(emulator.state.content(job.owner)).splitlines()
    return {"inlinedResponses": {"inlinedResponses": [orjson.loads(line) for line in lines]}}


def operation(emulator: Emulator, job: Job) -> dict[str, Any]:
    """Return a job as the long-running operation that clients look at."""
    contract = emulator.contracts["generativelanguage"]
    types, prefix = (
        contract.operations[job.method].extensions["x-operation"],
        contract.document["x-any-prefix"],
    )
    shown = batch(emulator, job)
    state = shown["state"].removeprefix("BATCH_STATE_")
    answer: dict[str, Any] = {
        "name": job.name,
        "metadata": {"@type": prefix + types["metadata"], **shown},
    }
    if state in _ENDS:
        status, message = _ENDS[state]
        return {**answer, "done": True, "error": {"code": RPC_CODES[status], "message": message}}
    if shown["state"] == _DONE:
        return {
            **answer,
            "done": True,
            "response": {"@type": prefix + types["response"], **shown["output"]},
        }
    return answer
