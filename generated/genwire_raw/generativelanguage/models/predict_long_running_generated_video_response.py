# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .media import Media


@define
class PredictLongRunningGeneratedVideoResponse(BaseModel):
    """Videos that a model made.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        generated_samples: The videos.
        rai_media_filtered_count: How many videos the filters kept back.
        rai_media_filtered_reasons: Why they did.
    """

    generated_samples: list[Media] | None = wire(
        "generatedSamples", "model", many="list", of=("Media",), default=None
    )
    rai_media_filtered_count: int | None = wire("raiMediaFilteredCount", "integer", default=None)
    rai_media_filtered_reasons: list[str] | None = wire(
        "raiMediaFilteredReasons", "string", many="list", default=None
    )
