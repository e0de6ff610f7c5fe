# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_review_snippet import InteractionReviewSnippet


@define
class PlaceCitation(BaseModel):
    """A place on Google Maps that a stretch of a text speaks of.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of annotation.
        place_id: Id of the place, `places/{place_id}`.
        name: Name of the place.
        url: URL of the place.
        review_snippets: Reviews of the place, in extracts.
        start_index: Where the stretch begins, in bytes.
        end_index: Where the stretch ends, in bytes; this byte is not part of it.
    """

    type: Literal["place_citation"] = wire(
        "type", "string", required=True, pattern="^place_citation$", default="place_citation"
    )
    place_id: str | None = wire("place_id", "string", default=None)
    name: str | None = wire("name", "string", default=None)
    url: str | None = wire("url", "string", default=None)
    review_snippets: list[InteractionReviewSnippet] | None = wire(
        "review_snippets", "model", many="list", of=("InteractionReviewSnippet",), default=None
    )
    start_index: int | None = wire("start_index", "integer", default=None)
    end_index: int | None = wire("end_index", "integer", default=None)
