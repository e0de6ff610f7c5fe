# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .media import Media


class PredictLongRunningGeneratedVideoResponse(BaseModel):
    """Videos that a model made.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        generated_samples: The videos.
        rai_media_filtered_count: How many videos the filters kept back.
        rai_media_filtered_reasons: Why they did.
    """

    __slots__ = ("generated_samples", "rai_media_filtered_count", "rai_media_filtered_reasons")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "generated_samples": Field("generatedSamples", "model", many="list", of=("Media",)),
        "rai_media_filtered_count": Field("raiMediaFilteredCount", "integer"),
        "rai_media_filtered_reasons": Field("raiMediaFilteredReasons", "string", many="list"),
    }

    generated_samples: list[Media] | None
    rai_media_filtered_count: int | None
    rai_media_filtered_reasons: list[str] | None

    def __init__(
        self,
        *,
        generated_samples: list[Media] | None = None,
        rai_media_filtered_count: int | None = None,
        rai_media_filtered_reasons: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.generated_samples = generated_samples
        self.rai_media_filtered_count = rai_media_filtered_count
        self.rai_media_filtered_reasons = rai_media_filtered_reasons
        self.additional_properties = additional_properties
