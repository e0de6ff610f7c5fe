"""operations: the tuning runs as google.longrunning.Operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..tuning import Run
from . import tuned_models
from .call import Call, Handler, Message
from .errors import GoogleError, invalid_argument
from .paging import page
from .tuning_views import operation_name, shown_operation


async def _get_of_model(call: Call) -> Message:
    run = call.emulator.tuning.find(call.path["tuned_model"])
    if run is None or run.operation != call.path["operation"]:
        name = f"tunedModels/{call.path['tuned_model']}/operations/{call.path['operation']}"
        raise GoogleError("NOT_FOUND", f"Operation {name} does not exist.")
    return await _shown(call, run)


async def _list_of_model(call: Call) -> Message:
    model_id = call.path["tuned_model"]
    tuned_models.find(call, model_id)
    return await _page(call, [run for run in call.emulator.tuning.runs() if run.id == model_id])


async def _get(call: Call) -> Message:
    for run in call.emulator.tuning.runs():
        if run.operation == call.path["operation"]:
            return await _shown(call, run)
    raise GoogleError("NOT_FOUND", f"Operation operations/{call.path['operation']} does not exist.")


async def _list(call: Call) -> Message:
    return await _page(call, call.emulator.tuning.runs())


async def _shown(call: Call, run: Run) -> Message:
    return await shown_operation(call, run, tuned_models.find(call, run.id))


async def _page(call: Call, runs: list[Run]) -> Message:
    if call.query.get("filter"):
        raise invalid_argument("Filters of operations are not supported.")
    by_name = {operation_name(run): run for run in runs}
    answer = dict(page(call, [{"name": name} for name in by_name]))
    if chosen := answer.get("operations"):
        answer["operations"] = [await _shown(call, by_name[one["name"]]) for one in chosen]
    return answer


HANDLERS: Final[Mapping[str, Handler]] = {
    "operations.get": _get,
    "operations.list": _list,
    "tunedModels.operations.get": _get_of_model,
    "tunedModels.operations.list": _list_of_model,
}
