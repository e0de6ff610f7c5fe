"""The data that the console shows, as JSON. Its requests are not logged, and faults do not apply to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from ..google import files, models, tuned_models
from ..google.call import Call, Message
from ..google.errors import GoogleError
from ..google.tuning_views import shown_model
from .resources import collections, quotas

if TYPE_CHECKING:
    from ..emulator import Emulator

MOST_TUNED_MODELS: Final = 24
MOST_FILES: Final = 100
MOST_REQUESTS: Final = 100
MOST_LOSSES: Final = 200
# The account that the playground asks Workers AI for; the emulator takes any.
ACCOUNT: Final = "console"

# The method that a base model is asked with, by what it can do; embedding models cannot be asked.
_ASKED_WITH: Final[Mapping[str, str]] = {
    "generateContent": "streamGenerateContent",
    "generateMessage": "generateMessage",
    "generateText": "generateText",
}


async def overview(emulator: Emulator, *, after: int = 0) -> Mapping[str, Any]:
    """Return what there is in an emulator.

    Args:
        emulator: The emulator.
        after: The number of a request; only later ones are included.

    Returns:
        The models, and the newest tuned models, files, other resources and requests, newest first. A model that can
        be asked has `ask`: the `method`, and the `url` to send its request to.
    """
    tuned = emulator.state.newest(tuned_models.KIND, MOST_TUNED_MODELS)
    entries = emulator.journal.entries
    newest = list(entries)[-MOST_REQUESTS:]
    return {
        "engine": emulator.engine.name,
        "checksKeys": bool(emulator.settings.keys),
        "dataDir": None if emulator.settings.data_dir is None else str(emulator.settings.data_dir),
        "models": [*_google_models(emulator), *_workers_ai_models(emulator)],
        "tunedModels": [await _tuned_model(emulator, one) for one in tuned],
        "tunedModelCount": emulator.state.count(tuned_models.KIND),
        "files": list(_files(emulator)),
        "collections": [*collections(emulator.state), quotas(emulator.quotas.shown())],
        "requests": [one.shown() for one in reversed(newest) if one.number > after],
        "lastRequest": newest[-1].number if newest else 0,
    }


def _google_models(emulator: Emulator) -> Iterator[Message]:
    for model in models.catalogue(emulator.settings.serve_models).values():
        can = model["supportedGenerationMethods"]
        shown = {
            "service": "Generative Language",
            "name": model["name"],
            "title": model["displayName"],
            "can": can,
            "inputTokenLimit": model["inputTokenLimit"],
            "outputTokenLimit": model["outputTokenLimit"],
        }
        yield {**shown, **_ask(emulator, "models", model["name"], can)}


def _workers_ai_models(emulator: Emulator) -> Iterator[Message]:
    for operation in emulator.contracts["workers_ai"].operations.values():
        if "x-model" in operation.extensions:
            name = operation.extensions["x-model"]
            url = operation.path.format(account_id=ACCOUNT)
            ask = {"method": "run", "url": url}
            yield {
                "service": "Workers AI",
                "name": name,
                "title": name.rpartition("/")[2],
                "can": ["run"],
                "ask": ask,
            }


async def _tuned_model(emulator: Emulator, kept: Message) -> Message:
    call = _call(emulator, "tunedModels.get")
    model = await shown_model(call, kept)
    task = model["tuningTask"]
    run = emulator.tuning.find(model["name"].removeprefix("tunedModels/"))
    base_name = model.get("baseModel") or model["tunedModelSource"]["baseModel"]
    base = models.known(emulator.settings, base_name.removeprefix("models/")) or {}
    shown = {
        "service": "Generative Language",
        "name": model["name"],
        "title": model.get("displayName") or model["name"],
        "description": model.get("description", ""),
        "state": model["state"],
        "baseModel": base_name,
        "hyperparameters": task["hyperparameters"],
        "exampleCount": run.example_count if run is not None else 0,
        "totalSteps": run.total if run is not None else 0,
        "losses": _losses(task.get("snapshots", ())),
    }
    if model["state"] != "ACTIVE":
        return shown
    can = base.get("supportedGenerationMethods", ())
    return {**shown, **_ask(emulator, "tunedModels", model["name"], can)}


def _losses(snapshots: Sequence[Message]) -> list[tuple[int, float]]:
    """Return (step, loss) of snapshots, evenly thinned out where there are more than a small picture can show."""
    last = len(snapshots) - 1
    kept = min(last, MOST_LOSSES - 1)
    chosen = [snapshots[at * last // kept] for at in range(kept + 1)] if kept > 0 else snapshots
    return [(one["step"], one["meanLoss"]) for one in chosen]


def _files(emulator: Emulator) -> Iterator[Message]:
    call = _call(emulator, "files.get")
    for kept in emulator.state.newest(files.KIND, MOST_FILES):
        with suppress(GoogleError):  # it has expired
            yield files.find(call, kept["file"]["name"].removeprefix("files/"))


def _ask(emulator: Emulator, collection: str, name: str, can: Sequence[str]) -> Message:
    method = next((asked for one, asked in _ASKED_WITH.items() if one in can), None)
    operation = emulator.contracts["generativelanguage"].operations.get(f"{collection}.{method}")
    if operation is None:
        return {}
    model_id = name.removeprefix(f"{collection}/")
    url = operation.path.format_map(dict.fromkeys(operation.path_parameters, model_id))
    return {"ask": {"method": method, "url": url}}


def _call(emulator: Emulator, operation_id: str) -> Call:
    operation = emulator.contracts["generativelanguage"].operations[operation_id]
    return Call(emulator, operation, {}, {}, {}, "v1beta", "")
