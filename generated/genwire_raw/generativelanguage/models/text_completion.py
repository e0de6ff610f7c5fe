# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .citation_metadata import CitationMetadata
    from .safety_rating import SafetyRating


class TextCompletion(BaseModel):
    """A text that the model generated.

    Source: page 002, "TextCompletion".

    Attributes:
        output: The text. Output only.
        safety_ratings: How safe the text is; at most one rating for a category.
        citation_metadata: What the text, or a stretch of it, is attributed to. Output only.
    """

    __slots__ = ("output", "safety_ratings", "citation_metadata")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "output": Field("output", "string", read_only=True),
        "safety_ratings": Field("safetyRatings", "model", many="list", of=("SafetyRating",)),
        "citation_metadata": Field("citationMetadata", "model", of=("CitationMetadata",), read_only=True),
    }

    output: str | None
    safety_ratings: list[SafetyRating] | None
    citation_metadata: CitationMetadata | None

    def __init__(
        self,
        *,
        output: str | None = None,
        safety_ratings: list[SafetyRating] | None = None,
        citation_metadata: CitationMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.output = output
        self.safety_ratings = safety_ratings
        self.citation_metadata = citation_metadata
        self.additional_properties = additional_properties
