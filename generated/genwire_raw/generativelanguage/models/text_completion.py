# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.output = get("output")
        value = get("safetyRatings")
        self.safety_ratings = (
            [SafetyRating.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("citationMetadata")
        self.citation_metadata = CitationMetadata.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.output
        if value is not None and not omit_read_only:
            out["output"] = value
        value = self.safety_ratings
        if value is not None:
            out["safetyRatings"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.citation_metadata
        if value is not None and not omit_read_only:
            out["citationMetadata"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"output", "safetyRatings", "citationMetadata"})


from .citation_metadata import CitationMetadata
from .safety_rating import SafetyRating
