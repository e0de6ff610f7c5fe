# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class GroundingSupport(BaseModel):
    """A stretch of the answer and the sources that support it.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        segment: The stretch of the answer.
        grounding_chunk_indices: The sources, as places in `groundingChunks`.
        confidence_scores: How surely each of these sources supports it, from 0 to 1 (surest); as many as
            there are indices. From 0 to 1.
    """

    __slots__ = ("segment", "grounding_chunk_indices", "confidence_scores")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "segment": Field("segment", "model", of=("Segment",)),
        "grounding_chunk_indices": Field("groundingChunkIndices", "integer", many="list"),
        "confidence_scores": Field("confidenceScores", "number", many="list", minimum=0, maximum=1),
    }

    segment: Segment | None
    grounding_chunk_indices: list[int] | None
    confidence_scores: list[float] | None

    def __init__(
        self,
        *,
        segment: Segment | None = None,
        grounding_chunk_indices: list[int] | None = None,
        confidence_scores: list[float] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.segment = segment
        self.grounding_chunk_indices = grounding_chunk_indices
        self.confidence_scores = confidence_scores
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("segment")
        self.segment = Segment.from_dict(value) if value.__class__ is dict else value
        self.grounding_chunk_indices = get("groundingChunkIndices")
        self.confidence_scores = get("confidenceScores")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.segment
        if value is not None:
            out["segment"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.grounding_chunk_indices
        if value is not None:
            out["groundingChunkIndices"] = value
        value = self.confidence_scores
        if value is not None:
            out["confidenceScores"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"segment", "groundingChunkIndices", "confidenceScores"})


from .segment import Segment
