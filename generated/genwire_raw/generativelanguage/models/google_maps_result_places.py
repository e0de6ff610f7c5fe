# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_review_snippet import InteractionReviewSnippet


class GoogleMapsResultPlaces(BaseModel):
    """A place that Google Maps found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        place_id: Id of the place, `places/{place_id}`.
        name: Name of the place.
        url: URL of the place.
        review_snippets: Reviews of the place, in extracts.
    """

    __slots__ = ("place_id", "name", "url", "review_snippets")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "place_id": Field("place_id", "string"),
        "name": Field("name", "string"),
        "url": Field("url", "string"),
        "review_snippets": Field("review_snippets", "model", many="list", of=("InteractionReviewSnippet",)),
    }

    place_id: str | None
    name: str | None
    url: str | None
    review_snippets: list[InteractionReviewSnippet] | None

    def __init__(
        self,
        *,
        place_id: str | None = None,
        name: str | None = None,
        url: str | None = None,
        review_snippets: list[InteractionReviewSnippet] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.place_id = place_id
        self.name = name
        self.url = url
        self.review_snippets = review_snippets
        self.additional_properties = additional_properties
