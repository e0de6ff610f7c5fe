# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .dataset import Dataset
    from .hyperparameters import Hyperparameters
    from .tuning_snapshot import TuningSnapshot


class TuningTask(BaseModel):
    """A tuning, which makes a tuned model.

    Source: page 004, "TuningTask".

    Attributes:
        start_time: When the tuning started. Output only.
        complete_time: When the tuning ended. Output only.
        snapshots: What was measured on the way. Output only.
        training_data: The data to learn from. Input only. Cannot be changed later.
        hyperparameters: Settings of the tuning. The service's defaults if absent. Cannot be changed later.
    """

    __slots__ = ("start_time", "complete_time", "snapshots", "training_data", "hyperparameters")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "start_time": Field("startTime", "timestamp", read_only=True),
        "complete_time": Field("completeTime", "timestamp", read_only=True),
        "snapshots": Field("snapshots", "model", many="list", of=("TuningSnapshot",), read_only=True),
        "training_data": Field(
            "trainingData", "model", of=("Dataset",), required=True, write_only=True, immutable=True
        ),
        "hyperparameters": Field("hyperparameters", "model", of=("Hyperparameters",), immutable=True),
    }

    start_time: Timestamp | None
    complete_time: Timestamp | None
    snapshots: list[TuningSnapshot] | None
    training_data: Dataset
    hyperparameters: Hyperparameters | None

    def __init__(
        self,
        *,
        training_data: Dataset,
        start_time: Timestamp | None = None,
        complete_time: Timestamp | None = None,
        snapshots: list[TuningSnapshot] | None = None,
        hyperparameters: Hyperparameters | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_time = start_time
        self.complete_time = complete_time
        self.snapshots = snapshots
        self.training_data = training_data
        self.hyperparameters = hyperparameters
        self.additional_properties = additional_properties
