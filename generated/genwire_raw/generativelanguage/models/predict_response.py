# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class PredictResponse(BaseModel):
    """What a model predicted.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        predictions: The outputs; for pictures, each has `mimeType` and `bytesBase64Encoded`.
    """

    predictions: list[Any] | None = wire("predictions", "any", many="list", default=None)
