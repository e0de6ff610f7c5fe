# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .tuned_model_source import TunedModelSource
    from .tuned_model_state import TunedModelState
    from .tuning_task import TuningTask


@define
class TunedModel(BaseModel):
    """A model that was tuned from another one, with tunedModels.create.

    Source: page 004, "Resource: TunedModel".

    At most one of `source_model` is set: tuned_model_source, base_model.

    Attributes:
        name: Name of the tuned model, `tunedModels/az2mb0bpw6i`. Made by the service to be unique; a display
            name `Sentence Translator` becomes `tunedModels/sentence-translator-u3b7m`, its words joined by
            hyphens and a random end. Output only.
        display_name: Name of the tuned model for people, of up to 40 characters with spaces. At most 40
            characters.
        description: In short, what the tuned model is.
        state: How far the tuned model has come. Output only.
        create_time: When the tuned model was created. Output only.
        update_time: When the tuned model was last changed. Output only.
        tuning_task: The tuning that makes the tuned model.
        reader_project_numbers: Numbers of the projects that may read the tuned model.
        tuned_model_source: Another tuned model to start from.
        base_model: Name of the model to start from, such as `models/gemini-1.5-flash-001`. Cannot be changed
            later.
        temperature: How random the answers are; the closer to 1.0, the more varied, the closer to 0.0, the
            less surprising. The base model's, from when the tuned model was created, if absent. From 0 to 1.
        top_p: Nucleus sampling; consider the smallest set of tokens whose probabilities sum up to this. The
            base model's, from when the tuned model was created, if absent.
        top_k: Top-k sampling; consider this many of the likeliest tokens, where a call does not say
            otherwise. The base model's, from when the tuned model was created, if absent.
    """

    GROUPS = {"source_model": Group(("tuned_model_source", "base_model"))}

    name: str | None = wire("name", "string", read_only=True, default=None)
    display_name: str | None = wire("displayName", "string", max_length=40, default=None)
    description: str | None = wire("description", "string", default=None)
    state: TunedModelState | None = wire(
        "state", "enum", of=("TunedModelState",), read_only=True, default=None
    )
    create_time: Timestamp | None = wire("createTime", "timestamp", read_only=True, default=None)
    update_time: Timestamp | None = wire("updateTime", "timestamp", read_only=True, default=None)
    tuning_task: TuningTask = wire("tuningTask", "model", of=("TuningTask",), required=True)
    reader_project_numbers: list[int] | None = wire(
        "readerProjectNumbers", "int64", many="list", default=None
    )
    tuned_model_source: TunedModelSource | None = wire(
        "tunedModelSource", "model", of=("TunedModelSource",), default=None
    )
    base_model: str | None = wire("baseModel", "string", default=None)
    temperature: float | None = wire("temperature", "number", minimum=0, maximum=1, default=None)
    top_p: float | None = wire("topP", "number", default=None)
    top_k: int | None = wire("topK", "integer", default=None)
