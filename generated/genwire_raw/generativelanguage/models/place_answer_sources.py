# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .review_snippet import ReviewSnippet


class PlaceAnswerSources(BaseModel):
    """What an answer about a place on Google Maps rests on; reviews, at present.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        review_snippets: Reviews of the place, in extracts.
    """

    __slots__ = ("review_snippets",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "review_snippets": Field("reviewSnippets", "model", many="list", of=("ReviewSnippet",))
    }

    review_snippets: list[ReviewSnippet] | None

    def __init__(
        self,
        *,
        review_snippets: list[ReviewSnippet] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.review_snippets = review_snippets
        self.additional_properties = additional_properties
