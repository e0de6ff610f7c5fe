# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .author_attribution import AuthorAttribution


@define
class ReviewSnippet(BaseModel):
    """An extract of a user's review of a place on Google Maps.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        review_id: Id of the extract.
        google_maps_uri: Link to the review on Google Maps.
        title: Title of the review.
        author_attribution: Who wrote the review. Source: beyond the seeds: google-genai 3.6.1.
        flag_content_uri: Where people can report the review. Source: beyond the seeds: google-genai 3.6.1.
        relative_publish_time_description: How long ago it was published, in words. Source: beyond the seeds:
            google-genai 3.6.1.
        review: Name of the review, by which it can be looked up. Source: beyond the seeds: google-genai
            3.6.1.
    """

    review_id: str | None = wire("reviewId", "string", default=None)
    google_maps_uri: str | None = wire("googleMapsUri", "string", default=None)
    title: str | None = wire("title", "string", default=None)
    author_attribution: AuthorAttribution | None = wire(
        "authorAttribution", "model", of=("AuthorAttribution",), default=None
    )
    flag_content_uri: str | None = wire("flagContentUri", "string", default=None)
    relative_publish_time_description: str | None = wire(
        "relativePublishTimeDescription", "string", default=None
    )
    review: str | None = wire("review", "string", default=None)
