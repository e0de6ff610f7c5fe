# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .segment import Segment


class GroundingSupport(BaseModel):
    """A stretch of the answer and the sources that support it.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        segment: The stretch of the answer.
        grounding_chunk_indices: The sources, as places in `groundingChunks`.
        confidence_scores: How surely each of these sources supports it, from 0 to 1 (surest); as many as
            there are indices. From 0 to 1.
        rendered_parts: Which rendered parts the sources support, as places in a list. Source: beyond the
            seeds: google-genai 3.6.1.
    """

    __slots__ = ("segment", "grounding_chunk_indices", "confidence_scores", "rendered_parts")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "segment": Field("segment", "model", of=("Segment",)),
        "grounding_chunk_indices": Field("groundingChunkIndices", "integer", many="list"),
        "confidence_scores": Field("confidenceScores", "number", many="list", minimum=0, maximum=1),
        "rendered_parts": Field("renderedParts", "integer", many="list"),
    }

    segment: Segment | None
    grounding_chunk_indices: list[int] | None
    confidence_scores: list[float] | None
    rendered_parts: list[int] | None

    def __init__(
        self,
        *,
        segment: Segment | None = None,
        grounding_chunk_indices: list[int] | None = None,
        confidence_scores: list[float] | None = None,
        rendered_parts: list[int] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.segment = segment
        self.grounding_chunk_indices = grounding_chunk_indices
        self.confidence_scores = confidence_scores
        self.rendered_parts = rendered_parts
        self.additional_properties = additional_properties
