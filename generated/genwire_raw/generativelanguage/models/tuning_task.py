# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .dataset import Dataset
    from .hyperparameters import Hyperparameters
    from .tuning_snapshot import TuningSnapshot


@define
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

    start_time: Timestamp | None = wire("startTime", "timestamp", read_only=True, default=None)
    complete_time: Timestamp | None = wire("completeTime", "timestamp", read_only=True, default=None)
    snapshots: list[TuningSnapshot] | None = wire(
        "snapshots", "model", many="list", of=("TuningSnapshot",), read_only=True, default=None
    )
    training_data: Dataset = wire("trainingData", "model", of=("Dataset",), required=True)
    hyperparameters: Hyperparameters | None = wire(
        "hyperparameters", "model", of=("Hyperparameters",), default=None
    )
