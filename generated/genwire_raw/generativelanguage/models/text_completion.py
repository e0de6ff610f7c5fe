# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .citation_metadata import CitationMetadata
    from .safety_rating import SafetyRating


@define
class TextCompletion(BaseModel):
    """A text that the model generated.

    Source: page 002, "TextCompletion".

    Attributes:
        output: The text. Output only.
        safety_ratings: How safe the text is; at most one rating for a category.
        citation_metadata: What the text, or a stretch of it, is attributed to. Output only.
    """

    output: str | None = wire("output", "string", read_only=True, default=None)
    safety_ratings: list[SafetyRating] | None = wire(
        "safetyRatings", "model", many="list", of=("SafetyRating",), default=None
    )
    citation_metadata: CitationMetadata | None = wire(
        "citationMetadata", "model", of=("CitationMetadata",), read_only=True, default=None
    )
