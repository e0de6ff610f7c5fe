"""tunedModels: create, get, list, patch and delete."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from ..engines import Example
from ..settings import WorkMode
from ..times import timestamp
from ..triggers import Triggers
from ..tuning import MAX_STEPS, Run
from . import models
from .call import Call, Message
from .errors import GoogleError, invalid_argument, model_not_found
from .families import Family
from .ids import named_id, random_id
from .permission_store import add_owner, has_role
from .resources import Resource
from .tuning_views import shown_model, shown_operation

KIND: Final = "tunedModel"
_MAX_ID: Final = 40
_FILTERS: Final = frozenset({("owner", "me"), ("writers", "me"), ("readers", "me"), ("readers", "everyone")})
_LEARNING_RATE: Final = 0.001
_BATCH_SIZE: Final = 4


def find(call: Call, id: str) -> dict[str, Any]:
    """Return a tuned model as it is kept.

    Raises:
        GoogleError: There is none of that id.
    """
    model = call.emulator.state.get(KIND, id)
    if model is None:
        raise _missing(id)
    return dict(model)


def _missing(id: str) -> GoogleError:
    return GoogleError("NOT_FOUND", f"Tuned model tunedModels/{id} does not exist.")


async def find_active(call: Call, id: str) -> dict[str, Any]:
    """Return a tuned model that can answer.

    Raises:
        GoogleError: There is none of that id, or it is not ACTIVE.
    """
    model = await shown_model(call, find(call, id))
    if model["state"] != "ACTIVE":
        raise GoogleError(
            "FAILED_PRECONDITION",
            f"Tuned model tunedModels/{id} is in state {model['state']} and cannot be used.",
        )
    return model


async def asked(call: Call, method: str) -> tuple[Message, list[Example]]:
    """Return the model that a call asks, and the examples that it was trained with; none of a base model.

    Raises:
        GoogleError: There is no such model, or it cannot do what is asked of it.
    """
    if "tuned_model" in call.path:
        model_id = call.path["tuned_model"]
        return await find_active(call, model_id), call.emulator.tuning.examples(model_id)
    return models.find(call, call.path["model"], method), []


def family(model: Message) -> Family:
    """Return the family of a model that answers; of a tuned one, that of its base."""
    source = model.get("tunedModelSource", {}).get("baseModel") or model.get("baseModel")
    return models.family(str(source or model["name"]).removeprefix("models/"))


async def create(call: Call, *, mode: WorkMode) -> Message:
    """Start to make a tuned model, and return the operation.

    Raises:
        GoogleError: The id is taken, the model to tune does not exist, or there is nothing to learn from.
    """
    body = call.body
    model_id = call.query.get("tunedModelId") or named_id(body.get("displayName", ""), _MAX_ID)
    source, base = await _source(call)
    # From here on nothing is waited for, so that no other request takes the id in between.
    if call.emulator.state.get(KIND, model_id) is not None:
        raise GoogleError("ALREADY_EXISTS", f"Tuned model tunedModels/{model_id} already exists.")
    examples = _examples(body)
    now = time.time()
    run = _run(call, model_id, len(examples), mode, now)
    hyperparameters = {
        "epochCount": run.epochs,
        "batchSize": run.batch_size,
        **(_learning_rate(body) or {"learningRate": _LEARNING_RATE}),
    }
    sampling = {name: body.get(name, base.get(name)) for name in ("temperature", "topP", "topK")}
    model = {
        "name": f"tunedModels/{model_id}",
        **source,
        **{
            name: body[name]
            for name in ("displayName", "description", "readerProjectNumbers")
            if name in body
        },
        **{name: value for name, value in sampling.items() if value is not None},
        "createTime": timestamp(now),
        "updateTime": timestamp(now),
        "tuningTask": {"hyperparameters": hyperparameters},
    }
    with call.emulator.state.transaction():
        call.emulator.state.put(KIND, model_id, model)
        call.emulator.tuning.start(run, examples)
        add_owner(call, f"tunedModels/{model_id}")
    return await shown_operation(call, run, model)


async def _source(call: Call) -> tuple[dict[str, Any], Message]:
    """Return the fields that say what is tuned, and the base model at the bottom of it."""
    body = call.body
    if "tunedModelSource" in body:
        name = body["tunedModelSource"].get("tunedModel", "")
        parent = await find_active(call, name.removeprefix("tunedModels/"))
        base_name = parent.get("baseModel") or parent["tunedModelSource"]["baseModel"]
        source: dict[str, Any] = {"tunedModelSource": {"tunedModel": parent["name"], "baseModel": base_name}}
    elif "baseModel" in body:
        base_name = body["baseModel"]
        source = {"baseModel": base_name}
    else:
        raise invalid_argument(
            "* CreateTunedModelRequest.tuned_model.source_model: source_model is not specified\n"
        )
    base = models.known(call.emulator.settings, base_name.removeprefix("models/"))
    if base is None or not models.TUNABLE.intersection(base["supportedGenerationMethods"]):
        raise model_not_found(base_name, "createTunedModel", call.version)
    return source, base


def _examples(body: Message) -> list[Example]:
    dataset = body["tuningTask"]["trainingData"].get("examples", {}).get("examples", [])
    if not dataset:
        raise invalid_argument(
            "* CreateTunedModelRequest.tuned_model.tuning_task.training_data: it has no examples\n"
        )
    return [(example["textInput"], example["output"]) for example in dataset]


def _run(call: Call, model_id: str, example_count: int, mode: WorkMode, now: float) -> Run:
    body = call.body
    given = body["tuningTask"].get("hyperparameters", {})
    defaults = call.contract.schemas["Hyperparameters"]["properties"]
    rate = _learning_rate(body)
    multiplier = rate.get("learningRateMultiplier", 1.0)
    run = Run(
        id=model_id,
        operation=random_id(),
        example_count=example_count,
        epochs=given.get("epochCount", defaults["epochCount"].get("default", 5)),
        batch_size=given.get("batchSize", defaults["batchSize"].get("default", _BATCH_SIZE)),
        learning_rate=rate.get("learningRate", _LEARNING_RATE * multiplier),
        mode=mode,
        seconds=call.emulator.tuning.seconds,
        started=now,
        fails=Triggers([body.get("displayName", ""), body.get("description", "")]).value("tuning-failure")
        is not None,
    )
    for name, value in (("epoch_count", run.epochs), ("batch_size", run.batch_size)):
        if value < 1:
            raise invalid_argument(
                f"* CreateTunedModelRequest.tuned_model.tuning_task.hyperparameters.{name}: {name} must be positive.\n"
            )
    if run.learning_rate <= 0:
        raise invalid_argument(
            "* CreateTunedModelRequest.tuned_model.tuning_task.hyperparameters.learning_rate: it must be positive.\n"
        )
    if run.total > MAX_STEPS:
        raise invalid_argument(f"The tuning would take {run.total} steps; at most {MAX_STEPS} are allowed.")
    return run


def _learning_rate(body: Message) -> dict[str, Any]:
    given = body["tuningTask"].get("hyperparameters", {})
    return {name: given[name] for name in ("learningRate", "learningRateMultiplier") if name in given}


class TunedModels(Resource):
    """Tuned models, which take a while to be made."""

    kind = KIND

    def key(self, name: str) -> str:
        """Return the id of the document that is kept of a name."""
        return name.removeprefix("tunedModels/")

    def missing(self, name: str) -> GoogleError:
        """Return the error of a tuned model that does not exist."""
        return _missing(self.key(name))

    async def shown(self, call: Call, kept: Any) -> Message:
        """Return a tuned model as it is now."""
        return await shown_model(call, kept)

    def accepts(self, call: Call) -> Callable[[Any], bool]:
        """Return which tuned models a list is asked for, by its filter."""
        return _Filter(call, call.query.get("filter", "")).accepts

    async def create(self, call: Call) -> Message:
        """Carry out create."""
        return await create(call, mode=call.emulator.tuning.mode)

    def delete_kept(self, call: Call, kept: Any) -> None:
        """Delete a tuned model, its permissions and its tuning; to be called within a transaction."""
        super().delete_kept(call, kept)
        call.emulator.tuning.delete(self.key(kept["name"]))


class _Filter:
    """Words that must all occur in a description or display name, and operators on roles."""

    def __init__(self, call: Call, text: str) -> None:
        self._call = call
        self._words: list[str] = []
        self._roles: list[tuple[str, str]] = []
        for word in text.split():
            operator, colon, who = word.partition(":")
            if not colon:
                self._words.append(word.strip('"').casefold())
            elif (operator, who) in _FILTERS:
                self._roles.append((operator, who))
            else:
                raise invalid_argument(f"Invalid filter '{text}': unknown operator '{word}'.")

    def accepts(self, model: Message) -> bool:
        """Return whether a tuned model is asked for."""
        text = f"{model.get('displayName', '')} {model.get('description', '')}".casefold()
        return all(word in text for word in self._words) and all(
            has_role(self._call, model["name"], operator, who) for operator, who in self._roles
        )
