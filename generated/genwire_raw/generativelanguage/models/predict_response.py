# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class PredictResponse(BaseModel):
    """What a model predicted.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        predictions: The outputs; for pictures, each has `mimeType` and `bytesBase64Encoded`.
    """

    __slots__ = ("predictions",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"predictions": Field("predictions", "any", many="list")}

    predictions: list[Any] | None

    def __init__(
        self, *, predictions: list[Any] | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.predictions = predictions
        self.additional_properties = additional_properties
