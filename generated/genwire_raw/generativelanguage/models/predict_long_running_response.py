# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .predict_long_running_generated_video_response import PredictLongRunningGeneratedVideoResponse


class PredictLongRunningResponse(BaseModel):
    """What a model predicted in long work.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        generate_video_response: Videos.
    """

    __slots__ = ("generate_video_response",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "generate_video_response": Field(
            "generateVideoResponse", "model", of=("PredictLongRunningGeneratedVideoResponse",)
        )
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"response": Group(("generate_video_response",))}

    generate_video_response: PredictLongRunningGeneratedVideoResponse | None

    def __init__(
        self,
        *,
        generate_video_response: PredictLongRunningGeneratedVideoResponse | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.generate_video_response = generate_video_response
        self.additional_properties = additional_properties
