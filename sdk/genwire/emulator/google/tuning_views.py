"""Tuned models and their operations as they are shown: what is kept of them, with what follows from the run."""

from __future__ import annotations

from typing import Any, Final

from ..times import timestamp
from ..tuning import Progress, Run
from .call import Call, Message

_INTERNAL: Final = 13


async def shown_model(call: Call, model: Message) -> dict[str, Any]:
    """Return a tuned model as it is now."""
    tuning = call.emulator.tuning
    run = tuning.find(model["name"].removeprefix("tunedModels/"))
    return dict(model) if run is None else _with_progress(model, await tuning.progress(run))


def _with_progress(model: Message, progress: Progress) -> dict[str, Any]:
    run = progress.run
    task: dict[str, Any] = {**model["tuningTask"], "startTime": timestamp(run.started)}
    updated = model["updateTime"]
    if progress.done:
        task["completeTime"] = timestamp(run.time_of(run.last))
        updated = max(updated, task["completeTime"])
    if progress.snapshots:
        task["snapshots"] = list(progress.snapshots)
    state = "FAILED" if progress.failed else "ACTIVE" if progress.done else "CREATING"
    return {**model, "state": state, "updateTime": updated, "tuningTask": task}


async def shown_operation(call: Call, run: Run, model: Message) -> Message:
    """Return the operation of a run, which makes `model`, as it is now."""
    progress = await call.emulator.tuning.progress(run)
    types = call.contract.operations["tunedModels.create"].extensions["x-operation"]
    prefix = call.contract.document["x-any-prefix"]
    metadata: dict[str, Any] = {"@type": prefix + types["metadata"], "totalSteps": run.total}
    # Fields that are zero are left out, as protobuf does.
    if progress.completed:
        metadata["completedSteps"] = progress.completed
        metadata["completedPercent"] = 100 * progress.completed / run.total
        metadata["snapshots"] = list(progress.snapshots)
    metadata["tunedModel"] = f"tunedModels/{run.id}"
    operation: dict[str, Any] = {"name": operation_name(run), "metadata": metadata}
    if progress.failed:
        message = f"Tuning of tunedModels/{run.id} failed, as emulate:tuning-failure in its name or description asks."
        operation |= {"done": True, "error": {"code": _INTERNAL, "message": message}}
    elif progress.done:
        operation |= {
            "done": True,
            "response": {"@type": prefix + types["response"], **_with_progress(model, progress)},
        }
    return operation


def operation_name(run: Run) -> str:
    """Return the resource name of the operation of a run."""
    return f"tunedModels/{run.id}/operations/{run.operation}"
