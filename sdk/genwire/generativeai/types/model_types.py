"""Models and tuned models, and the data that these are made of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias, TypedDict, cast

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw._runtime.values import Timestamp
from genwire_raw.generativelanguage import api

from ..._core import resource_names
from ..._google.tuning.training_data import to_dataset
from .. import protos
from .._choices import chooser
from .._fields import is_several
from .._own import own
from .._shown import shown
from .permission_types import Permissions

__all__ = [
    "AnyModelNameOptions",
    "BaseModelNameOptions",
    "Model",
    "ModelNameOptions",
    "ModelsIterable",
    "TunedModel",
    "TunedModelNameOptions",
    "TunedModelState",
]

TunedModelState = protos.TunedModel.State
TunedModelStateOptions: TypeAlias = Any  # a state, its number or name, or None
_state = chooser("state", TunedModelState, "state_")


def valid_tuned_model_name(name: str) -> bool:
    """Whether a text can be the id of a tuned model."""
    return resource_names.match(api.tuned_models.get.ENDPOINT, f"tunedModels/{name}") is not None and bool(
        re.fullmatch(r"[a-z]([a-z0-9-]{0,61}[a-z0-9])?", name)
    )


def to_tuned_model_state(x: TunedModelStateOptions) -> Any:
    """A state, by its name or number; None is the unspecified one.

    Raises:
        ValidationError: There is none.
    """
    return _state(0 if x is None else x)


@shown
@dataclass
class Model:
    """A model: its names, limits and defaults, as `protos.Model` has them."""

    name: str
    base_model_id: str
    version: str
    display_name: str
    description: str
    input_token_limit: int
    output_token_limit: int
    supported_generation_methods: list[str]
    temperature: float | None = None
    max_temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None


@shown
@dataclass
class TuningSnapshot:
    """How far a tuning had come after a step."""

    step: int
    epoch: int
    mean_score: float
    compute_time: datetime


@shown
@dataclass
class Hyperparameters:
    """How a tuning learned."""

    epoch_count: int = 0
    batch_size: int = 0
    learning_rate: float = 0.0


@shown
@dataclass
class TuningTask:
    """How a tuning went; `pandas.DataFrame(task.snapshots)` is its loss curve."""

    start_time: datetime | None = None
    complete_time: datetime | None = None
    snapshots: list[Any] = field(default_factory=list[Any])
    hyperparameters: Hyperparameters | None = None


@shown
@dataclass
class TunedModel:
    """A tuned model, as `protos.TunedModel` has it."""

    name: str | None = None
    source_model: str | None = None
    base_model: str | None = None
    display_name: str = ""
    description: str = ""
    temperature: float | None = None
    top_p: float | None = None
    top_k: float | None = None
    state: Any = TunedModelState.STATE_UNSPECIFIED
    create_time: datetime | None = None
    update_time: datetime | None = None
    tuning_task: TuningTask | None = None
    reader_project_numbers: list[int] | None = None

    @property
    def permissions(self) -> Permissions:
        """Who may use it."""
        return Permissions(self)


@shown
@dataclass
class TokenCount:
    """How many tokens a text has, and how many it may have."""

    token_count: int
    token_count_limit: int

    def over_limit(self) -> bool:
        """Whether there are too many."""
        return self.token_count > self.token_count_limit


def decode_model(message: Any) -> Model:
    """The model of a message."""
    given = cast("Any", type(message)).to_dict(message)
    return Model(**{one.name: given[one.name] for one in fields(Model) if one.name in given})


def idecode_time(parent: dict[str, Any], name: str) -> None:
    """Read a time of a mapping, in place."""
    text = parent.pop(name, None)
    if isinstance(text, str):
        fraction = re.search(r"\.\d+", text)
        if fraction:
            text = text.replace(fraction[0], f"{round(float(fraction[0]), 6):.6f}"[1:])
        parent[name] = Timestamp.parse(text)
    elif text is not None:
        parent[name] = text


def decode_tuned_model(tuned_model: Any) -> TunedModel:
    """The tuned model of a message, or of its mapping."""
    message = own(tuned_model)
    if isinstance(message, protos.TunedModel):
        tuned_model = protos.TunedModel.to_dict(message, including_default_value_fields=False)
        if snapshots := [protos.TuningSnapshot.to_dict(one) for one in message.tuning_task.snapshots]:
            tuned_model["tuning_task"]["snapshots"] = snapshots  # zeros included: they are rows
    given = dict[str, Any](tuned_model)
    given["state"] = to_tuned_model_state(given.get("state"))
    source: dict[str, Any] = given.pop("tuned_model_source", None) or {}
    if base := given.get("base_model") or source.get("base_model"):
        given["base_model"], given["source_model"] = base, source.get("tuned_model") or base
    for name in ("create_time", "update_time"):
        idecode_time(given, name)
    if (task := given.pop("tuning_task", None)) is not None:
        given["tuning_task"] = _task(task)
    return TunedModel(**_known(TunedModel, given))


def _task(given: Mapping[str, Any]) -> TuningTask:
    task: dict[str, Any] = {**given}
    if (found := task.pop("hyperparameters", None)) is not None:
        task["hyperparameters"] = Hyperparameters(**_known(Hyperparameters, found))
    for name in ("start_time", "complete_time"):
        idecode_time(task, name)
    task["snapshots"] = [{**one} for one in task.get("snapshots") or ()]
    for one in task["snapshots"]:
        idecode_time(one, "compute_time")
    return TuningTask(**_known(TuningTask, task))


def _known(kind: Any, given: Mapping[str, Any]) -> dict[str, Any]:
    names = {one.name for one in fields(kind)}
    return {name: value for name, value in given.items() if name in names}


class TuningExampleDict(TypedDict):
    """An example as a mapping."""

    text_input: str
    output: str


TuningExampleOptions: TypeAlias = Any  # a TuningExampleDict, protos.TuningExample, or a pair
TuningDataOptions: TypeAlias = Any  # a path, protos.Dataset, a mapping of columns, or examples


def encode_tuning_data(
    data: TuningDataOptions, input_key: str = "text_input", output_key: str = "output"
) -> Any:
    """Training data as a message.

    Args:
        data: A dataset, data, columns by name, or the path of a CSV or JSON file.
        input_key: The name of the inputs.
        output_key: The name of the outputs.

    Raises:
        ValidationError: There is nothing of these names, or the file cannot be read.
    """
    data = own(data)
    if isinstance(data, protos.Dataset):
        return data
    if isinstance(data, (str, Path)) and str(data).lower().endswith(".json"):
        data = json.loads(Path(data).read_text(encoding="utf-8"))
    if is_several(data) and not hasattr(data, "keys"):
        made = [encode_tuning_example(one, input_key, output_key) for one in data]
        return protos.Dataset(examples={"examples": made})
    return protos.Dataset(to_dataset(data, input_key=input_key, output_key=output_key))


def encode_tuning_example(example: TuningExampleOptions, input_key: str, output_key: str) -> Any:
    """An example as a message."""
    example = own(example)
    if isinstance(example, protos.TuningExample):
        return example
    if is_mapping(example):
        text, output = example[input_key], example[output_key]
    else:
        text, output = example
    return protos.TuningExample(text_input=str(text), output=str(output))


# Each a name, or an object that has one.
BaseModelNameOptions: TypeAlias = Any
TunedModelNameOptions: TypeAlias = Any
AnyModelNameOptions: TypeAlias = Any
ModelNameOptions: TypeAlias = Any
ModelsIterable: TypeAlias = Iterable[Model]
TunedModelsIterable: TypeAlias = Iterable[TunedModel]


def make_model_name(name: AnyModelNameOptions) -> str:
    """The full name of a model or a tuned model, from its name, its id or itself.

    Raises:
        TypeError: It is something else.
        ValueError: The name is that of something else.
    """
    name = own(name)
    if isinstance(name, (Model, TunedModel, protos.Model, protos.TunedModel)):
        name = name.name
    if not isinstance(name, str):
        raise TypeError(f"a model's name or a model is needed, got {type(name).__name__}")
    full = name if "/" in name else f"models/{name}"
    if not full.startswith(("models/", "tunedModels/")):
        raise ValueError(f"the name of a model begins with models/ or tunedModels/, got {name!r}")
    return full
