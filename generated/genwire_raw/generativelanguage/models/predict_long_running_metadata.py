# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define
from ..._runtime.model import Model as BaseModel


@define
class PredictLongRunningMetadata(BaseModel):
    """How far a prediction is. The service says nothing of it.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.
    """
