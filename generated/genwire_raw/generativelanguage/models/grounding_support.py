# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .segment import Segment


@define
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

    segment: Segment | None = wire("segment", "model", of=("Segment",), default=None)
    grounding_chunk_indices: list[int] | None = wire(
        "groundingChunkIndices", "integer", many="list", default=None
    )
    confidence_scores: list[float] | None = wire(
        "confidenceScores", "number", many="list", minimum=0, maximum=1, default=None
    )
    rendered_parts: list[int] | None = wire("renderedParts", "integer", many="list", default=None)
