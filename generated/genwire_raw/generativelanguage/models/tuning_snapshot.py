# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.values import Timestamp


@define
class TuningSnapshot(BaseModel):
    """What was measured at one step of a tuning.

    Source: page 004, "TuningSnapshot".

    Attributes:
        step: The step. Output only.
        epoch: The epoch that the step belongs to. Output only.
        mean_loss: Mean loss over the training examples of the step. Output only.
        compute_time: When this was measured. Output only.
    """

    step: int | None = wire("step", "integer", read_only=True, default=None)
    epoch: int | None = wire("epoch", "integer", read_only=True, default=None)
    mean_loss: float | None = wire("meanLoss", "number", read_only=True, default=None)
    compute_time: Timestamp | None = wire("computeTime", "timestamp", read_only=True, default=None)
