# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class PredictRequest(BaseModel):
    """What a model is to predict, such as prompts for pictures.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        instances: The inputs; for pictures, each has a `prompt`.
        parameters: How to predict; for pictures, `sampleCount`, `aspectRatio` and others of the model's own.
    """

    instances: list[Any] = wire("instances", "any", many="list", required=True)
    parameters: Any = wire("parameters", "any", default=None)
