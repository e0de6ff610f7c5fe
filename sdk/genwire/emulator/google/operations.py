"""operations: the tuning runs as google.longrunning.Operations, and all operations together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..tuning import Run
from . import long_running, tuned_models
from .call import Call, Handler, Message
from .errors import GoogleError
from .paging import page
from .tuning_views import operation_name, shown_operation

_NONE: Final[Mapping[str, long_running.Work]] = {}


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
    """Get an operation by its id alone, wherever it is kept."""
    wanted = call.path["operation"]
    for run in call.emulator.tuning.runs():
        if run.operation == wanted:
            return await _shown(call, run)
    for work in long_running.all_of(call.emulator, ""):
        if work.name.rpartition("/")[2] == wanted:
            return long_running.shown(call.contract, work)
    raise GoogleError("NOT_FOUND", f"Operation operations/{wanted} does not exist.")


async def _list(call: Call) -> Message:
    works = {work.name: work for work in long_running.all_of(call.emulator, "")}
    return await _page(call, call.emulator.tuning.runs(), works)


async def _shown(call: Call, run: Run) -> Message:
    return await shown_operation(call, run, tuned_models.find(call, run.id))


async def _page(call: Call, runs: list[Run], works: Mapping[str, long_running.Work] = _NONE) -> Message:
    long_running.check_filter(call.query)
    by_name = {operation_name(run): run for run in runs}
    answer = dict(page(call, [{"name": name} for name in (*by_name, *works)]))
    if chosen := answer.get("operations"):
        answer["operations"] = [
            await _shown(call, by_name[one["name"]])
            if one["name"] in by_name
            else long_running.shown(call.contract, works[one["name"]])
            for one in chosen
        ]
    return answer


HANDLERS: Final[Mapping[str, Handler]] = {
    "operations.below.get": long_running.get,
    "operations.below.cancel": long_running.cancel,
    "operations.get": _get,
    "operations.list": _list,
    "tunedModels.operations.get": _get_of_model,
    "tunedModels.operations.list": _list_of_model,
}
