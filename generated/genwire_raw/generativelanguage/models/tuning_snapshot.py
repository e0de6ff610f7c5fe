# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field
from ..._runtime.values import Timestamp


class TuningSnapshot(BaseModel):
    """What was measured at one step of a tuning.

    Source: page 004, "TuningSnapshot".

    Attributes:
        step: The step. Output only.
        epoch: The epoch that the step belongs to. Output only.
        mean_loss: Mean loss over the training examples of the step. Output only.
        compute_time: When this was measured. Output only.
    """

    __slots__ = ("step", "epoch", "mean_loss", "compute_time")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "step": Field("step", "integer", read_only=True),
        "epoch": Field("epoch", "integer", read_only=True),
        "mean_loss": Field("meanLoss", "number", read_only=True),
        "compute_time": Field("computeTime", "timestamp", read_only=True),
    }

    step: int | None
    epoch: int | None
    mean_loss: float | None
    compute_time: Timestamp | None

    def __init__(
        self,
        *,
        step: int | None = None,
        epoch: int | None = None,
        mean_loss: float | None = None,
        compute_time: Timestamp | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.step = step
        self.epoch = epoch
        self.mean_loss = mean_loss
        self.compute_time = compute_time
        self.additional_properties = additional_properties
