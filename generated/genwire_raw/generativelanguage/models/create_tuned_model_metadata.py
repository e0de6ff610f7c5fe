# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .tuning_snapshot import TuningSnapshot


@define
class CreateTunedModelMetadata(BaseModel):
    """How far the tuning has come, in the operation that tunedModels.create answers with.

    Source: beyond the seeds: metadata of the operation that page 004 names.

    Attributes:
        tuned_model: Name of the tuned model that is being made.
        total_steps: How many steps there are.
        completed_steps: How many steps are done.
        completed_percent: How much is done, in percent.
        snapshots: What was measured on the way.
    """

    tuned_model: str | None = wire("tunedModel", "string", default=None)
    total_steps: int | None = wire("totalSteps", "integer", default=None)
    completed_steps: int | None = wire("completedSteps", "integer", default=None)
    completed_percent: float | None = wire("completedPercent", "number", default=None)
    snapshots: list[TuningSnapshot] | None = wire(
        "snapshots", "model", many="list", of=("TuningSnapshot",), default=None
    )
