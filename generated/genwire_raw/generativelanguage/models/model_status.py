# Made by `python codegen.py` from specs/generativelanguage/schemas/models.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .model_stage import ModelStage


@define
class ModelStatus(BaseModel):
    """How far a model is from its retirement.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        model_stage: The stage of the model.
        retirement_time: When the model will be retired.
        message: More about it, in words.
    """

    model_stage: ModelStage | None = wire("modelStage", "enum", of=("ModelStage",), default=None)
    retirement_time: datetime | None = wire("retirementTime", "timestamp", default=None)
    message: str | None = wire("message", "string", default=None)
