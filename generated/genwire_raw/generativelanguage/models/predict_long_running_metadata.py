# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class PredictLongRunningMetadata(BaseModel):
    """How far a prediction is. The service says nothing of it.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.
    """

    __slots__ = ()

    FIELDS: ClassVar[Mapping[str, Field]] = {}

    def __init__(self, *, additional_properties: dict[str, Any] | None = None) -> None:
        self.additional_properties = additional_properties
