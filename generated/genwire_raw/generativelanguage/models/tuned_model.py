# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .tuned_model_source import TunedModelSource
    from .tuned_model_state import TunedModelState
    from .tuning_task import TuningTask


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

    __slots__ = (
        "name",
        "display_name",
        "description",
        "state",
        "create_time",
        "update_time",
        "tuning_task",
        "reader_project_numbers",
        "tuned_model_source",
        "base_model",
        "temperature",
        "top_p",
        "top_k",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", read_only=True),
        "display_name": Field("displayName", "string", max_length=40),
        "description": Field("description", "string"),
        "state": Field("state", "enum", of=("TunedModelState",), read_only=True),
        "create_time": Field("createTime", "timestamp", read_only=True),
        "update_time": Field("updateTime", "timestamp", read_only=True),
        "tuning_task": Field("tuningTask", "model", of=("TuningTask",), required=True),
        "reader_project_numbers": Field("readerProjectNumbers", "int64", many="list"),
        "tuned_model_source": Field("tunedModelSource", "model", of=("TunedModelSource",)),
        "base_model": Field("baseModel", "string", immutable=True),
        "temperature": Field("temperature", "number", minimum=0, maximum=1),
        "top_p": Field("topP", "number"),
        "top_k": Field("topK", "integer"),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"source_model": Group(("tuned_model_source", "base_model"))}

    name: str | None
    display_name: str | None
    description: str | None
    state: TunedModelState | None
    create_time: Timestamp | None
    update_time: Timestamp | None
    tuning_task: TuningTask
    reader_project_numbers: list[int] | None
    tuned_model_source: TunedModelSource | None
    base_model: str | None
    temperature: float | None
    top_p: float | None
    top_k: int | None

    def __init__(
        self,
        *,
        tuning_task: TuningTask,
        name: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        state: TunedModelState | None = None,
        create_time: Timestamp | None = None,
        update_time: Timestamp | None = None,
        reader_project_numbers: list[int] | None = None,
        tuned_model_source: TunedModelSource | None = None,
        base_model: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.display_name = display_name
        self.description = description
        self.state = state
        self.create_time = create_time
        self.update_time = update_time
        self.tuning_task = tuning_task
        self.reader_project_numbers = reader_project_numbers
        self.tuned_model_source = tuned_model_source
        self.base_model = base_model
        self.temperature = temperature
        self.top_p = top_p
        self.top_k = top_k
        self.additional_properties = additional_properties
