# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.tuned_model = get("tunedModel")
        self.total_steps = get("totalSteps")
        self.completed_steps = get("completedSteps")
        self.completed_percent = get("completedPercent")
        value = get("snapshots")
        self.snapshots = (
            [TuningSnapshot.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.tuned_model
        if value is not None:
            out["tunedModel"] = value
        value = self.total_steps
        if value is not None:
            out["totalSteps"] = value
        value = self.completed_steps
        if value is not None:
            out["completedSteps"] = value
        value = self.completed_percent
        if value is not None:
            out["completedPercent"] = value
        value = self.snapshots
        if value is not None:
            out["snapshots"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"tunedModel", "totalSteps", "completedSteps", "completedPercent", "snapshots"})


from .tuning_snapshot import TuningSnapshot
