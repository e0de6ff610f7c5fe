# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_review_snippet import InteractionReviewSnippet


@define
class GoogleMapsResultPlaces(BaseModel):
    """A place that Google Maps found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        place_id: Id of the place, `places/{place_id}`.
        name: Name of the place.
        url: URL of the place.
        review_snippets: Reviews of the place, in extracts.
    """

    place_id: str | None = wire("place_id", "string", default=None)
    name: str | None = wire("name", "string", default=None)
    url: str | None = wire("url", "string", default=None)
    review_snippets: list[InteractionReviewSnippet] | None = wire(
        "review_snippets", "model", many="list", of=("InteractionReviewSnippet",), default=None
    )
