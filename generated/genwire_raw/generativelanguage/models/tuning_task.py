# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import Timestamp, read_timestamp, write_timestamp


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.start_time = read_timestamp(get("startTime"))
        self.complete_time = read_timestamp(get("completeTime"))
        value = get("snapshots")
        self.snapshots = (
            [TuningSnapshot.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("trainingData")
        self.training_data = Dataset.from_dict(value) if value.__class__ is dict else value
        value = get("hyperparameters")
        self.hyperparameters = Hyperparameters.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.start_time
        if value is not None and not omit_read_only:
            out["startTime"] = write_timestamp(value)
        value = self.complete_time
        if value is not None and not omit_read_only:
            out["completeTime"] = write_timestamp(value)
        value = self.snapshots
        if value is not None and not omit_read_only:
            out["snapshots"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.training_data
        if value is not None:
            out["trainingData"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.hyperparameters
        if value is not None:
            out["hyperparameters"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"startTime", "completeTime", "snapshots", "trainingData", "hyperparameters"})


from .dataset import Dataset
from .hyperparameters import Hyperparameters
from .tuning_snapshot import TuningSnapshot
