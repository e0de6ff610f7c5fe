"""batches: many requests in one job, and the methods of models that begin one."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import aclosing
from dataclasses import replace
from typing import Any, Final

from ..contract import ref_name
from ..triggers import Triggers
from . import batch_jobs, files, models, tuned_models
from .batch_jobs import Job
from .batch_rows import ROWS, rows_of
from .call import Call, Handler, Message
from .errors import GoogleError, invalid_argument
from .filters import read_filter
from .ids import random_id
from .paging import page
from .resources import without_write_only
from .update_mask import update

_BATCH: Final = "BatchGenerateContentRequest.batch"
# Rows that a batch in place is shown with: none, as the service does not repeat them.
_IN_PLACE: Final[Mapping[str, Any]] = {"requests": {"requests": []}}


async def _create(call: Call) -> Message:
    batch: Message = call.body["batch"]
    model = await _model(call)
    given: Message = batch["inputConfig"]
    name = f"batches/{random_id()}"
    file_name = given.get("fileName", "")
    owner = files.owner_of(call, file_name.removeprefix("files/")) if file_name else ""
    rows = given.get("requests", {}).get("requests", [])
    steps = await _count(call, owner) if owner else len(rows)
    if not steps:
        raise invalid_argument(f"* {_BATCH}.input_config: the batch has no requests\n")
    triggers = Triggers([batch.get("displayName", "")])
    failure, expiry = triggers.value("batch-failure"), triggers.value("batch-expiry")
    shown: dict[str, Any] = {
        **without_write_only(call.contract, _schema(call), batch),
        "inputConfig": {"fileName": file_name} if file_name else _IN_PLACE,
    }
    job = Job(
        name=name,
        method=call.operation.id,
        path=dict(call.path),
        model=model,
        shown={key: value for key, value in shown.items() if key not in ("model", "name")},
        steps=steps,
        file=owner,
        version=call.version,
        base_url=call.base_url,
        ends="FAILED" if failure is not None else "EXPIRED" if expiry is not None else "",
        reverses=triggers.value("batch-disorder") is not None,
        **call.emulator.pace.schedule(),
    )
    with call.emulator.state.transaction():
        batch_jobs.keep(call.emulator, job)
        if not owner:
            call.emulator.state.put(ROWS, name, rows)
    return batch_jobs.operation(call.emulator, await batch_jobs.go_on(call.emulator, job))


def _schema(call: Call) -> Mapping[str, Any]:
    """Return the schema of the batch that a method makes."""
    return {"$ref": f"#/components/schemas/{call.operation.extensions['x-operation']['metadata']}"}


async def _model(call: Call) -> str:
    """Return the name of the model that a batch is for.

    Raises:
        GoogleError: There is none, or it cannot do that.
    """
    method = call.operation.id.rpartition(".")[2]
    if "tuned_model" in call.path:
        if method != "batchGenerateContent":
            raise invalid_argument("Tuned models do not embed content.")
        return str((await tuned_models.find_active(call, call.path["tuned_model"]))["name"])
    return str(models.find(call, call.path["model"], method)["name"])


async def _count(call: Call, owner: str) -> int:
    count = 0
    async with aclosing(rows_of(call.emulator, "", owner)) as rows:
        async for _ in rows:
            count += 1
    return count


def _found(call: Call) -> Job:
    name = f"batches/{call.path['batch']}"
    job = batch_jobs.find(call.emulator, name)
    if job is None:
        raise GoogleError("NOT_FOUND", f"Batch {name} does not exist.")
    return job


async def _get(call: Call) -> Message:
    return batch_jobs.operation(call.emulator, await batch_jobs.go_on(call.emulator, _found(call)))


async def _list(call: Call) -> Message:
    accepts = read_filter(call.query.get("filter", ""), None)
    jobs = {job.name: job for job in batch_jobs.all_jobs(call.emulator)}
    chosen = [{"name": name} for name, job in jobs.items() if accepts(batch_jobs.batch(call.emulator, job))]
    answer = dict(page(call, chosen))
    if shown := answer.get("operations"):
        answer["operations"] = [
            batch_jobs.operation(call.emulator, await batch_jobs.go_on(call.emulator, jobs[one["name"]]))
            for one in shown
        ]
    return answer


async def _cancel(call: Call) -> Message:
    job, now = _found(call), time.time()
    if not job.is_over(now):
        call.emulator.background.cancel(job.name)
        batch_jobs.keep(call.emulator, replace(job, cancelled=now))
    return {}


async def _delete(call: Call) -> Message:
    job = _found(call)
    with call.emulator.state.transaction():
        batch_jobs.delete(call.emulator, job)
    return {}


async def _update(call: Call) -> Message:
    job = _found(call)
    assert call.operation.body is not None
    made = call.contract.operations[job.method].extensions["x-operation"]["metadata"]
    if made != ref_name(call.operation.body):
        raise invalid_argument(f"{job.name} is a {made}.")
    mask = call.query.get(call.operation.extensions["x-update-mask"], "")
    shown = update(call.contract, call.operation.body, job.shown, call.body, mask)
    if shown["inputConfig"] != job.shown["inputConfig"]:
        raise invalid_argument("Field input_config is immutable and cannot be updated.")
    changed = replace(job, shown=shown, changed=time.time())
    batch_jobs.keep(call.emulator, changed)
    return batch_jobs.batch(call.emulator, changed)


HANDLERS: Final[Mapping[str, Handler]] = {
    "models.batchGenerateContent": _create,
    "models.asyncBatchEmbedContent": _create,
    "tunedModels.batchGenerateContent": _create,
    "tunedModels.asyncBatchEmbedContent": _create,
    "batches.get": _get,
    "batches.list": _list,
    "batches.cancel": _cancel,
    "batches.delete": _delete,
    "batches.updateGenerateContentBatch": _update,
    "batches.updateEmbedContentBatch": _update,
}
