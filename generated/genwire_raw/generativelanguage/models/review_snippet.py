# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ReviewSnippet(BaseModel):
    """An extract of a user's review of a place on Google Maps.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        review_id: Id of the extract.
        google_maps_uri: Link to the review on Google Maps.
        title: Title of the review.
    """

    review_id: str | None = wire("reviewId", "string", default=None)
    google_maps_uri: str | None = wire("googleMapsUri", "string", default=None)
    title: str | None = wire("title", "string", default=None)
