# Made by `python codegen.py` from specs/generativelanguage/schemas/models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .model_stage import ModelStage


class ModelStatus(BaseModel):
    """How far a model is from its retirement.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        model_stage: The stage of the model.
        retirement_time: When the model will be retired.
        message: More about it, in words.
    """

    __slots__ = ("model_stage", "retirement_time", "message")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "model_stage": Field("modelStage", "enum", of=("ModelStage",)),
        "retirement_time": Field("retirementTime", "timestamp"),
        "message": Field("message", "string"),
    }

    model_stage: ModelStage | None
    retirement_time: datetime | None
    message: str | None

    def __init__(
        self,
        *,
        model_stage: ModelStage | None = None,
        retirement_time: datetime | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_stage = model_stage
        self.retirement_time = retirement_time
        self.message = message
        self.additional_properties = additional_properties
