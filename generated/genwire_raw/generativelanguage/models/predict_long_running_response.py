# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .predict_long_running_generated_video_response import PredictLongRunningGeneratedVideoResponse


@define
class PredictLongRunningResponse(BaseModel):
    """What a model predicted in long work.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        generate_video_response: Videos.
    """

    GROUPS = {"response": Group(("generate_video_response",))}

    generate_video_response: PredictLongRunningGeneratedVideoResponse | None = wire(
        "generateVideoResponse", "model", of=("PredictLongRunningGeneratedVideoResponse",), default=None
    )
