# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .tuning_snapshot import TuningSnapshot


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

    __slots__ = ("tuned_model", "total_steps", "completed_steps", "completed_percent", "snapshots")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "tuned_model": Field("tunedModel", "string"),
        "total_steps": Field("totalSteps", "integer"),
        "completed_steps": Field("completedSteps", "integer"),
        "completed_percent": Field("completedPercent", "number"),
        "snapshots": Field("snapshots", "model", many="list", of=("TuningSnapshot",)),
    }

    tuned_model: str | None
    total_steps: int | None
    completed_steps: int | None
    completed_percent: float | None
    snapshots: list[TuningSnapshot] | None

    def __init__(
        self,
        *,
        tuned_model: str | None = None,
        total_steps: int | None = None,
        completed_steps: int | None = None,
        completed_percent: float | None = None,
        snapshots: list[TuningSnapshot] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tuned_model = tuned_model
        self.total_steps = total_steps
        self.completed_steps = completed_steps
        self.completed_percent = completed_percent
        self.snapshots = snapshots
        self.additional_properties = additional_properties
