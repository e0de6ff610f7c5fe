# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .author_attribution import AuthorAttribution


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

    __slots__ = (
        "review_id",
        "google_maps_uri",
        "title",
        "author_attribution",
        "flag_content_uri",
        "relative_publish_time_description",
        "review",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "review_id": Field("reviewId", "string"),
        "google_maps_uri": Field("googleMapsUri", "string"),
        "title": Field("title", "string"),
        "author_attribution": Field("authorAttribution", "model", of=("AuthorAttribution",)),
        "flag_content_uri": Field("flagContentUri", "string"),
        "relative_publish_time_description": Field("relativePublishTimeDescription", "string"),
        "review": Field("review", "string"),
    }

    review_id: str | None
    google_maps_uri: str | None
    title: str | None
    author_attribution: AuthorAttribution | None
    flag_content_uri: str | None
    relative_publish_time_description: str | None
    review: str | None

    def __init__(
        self,
        *,
        review_id: str | None = None,
        google_maps_uri: str | None = None,
        title: str | None = None,
        author_attribution: AuthorAttribution | None = None,
        flag_content_uri: str | None = None,
        relative_publish_time_description: str | None = None,
        review: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.review_id = review_id
        self.google_maps_uri = google_maps_uri
        self.title = title
        self.author_attribution = author_attribution
        self.flag_content_uri = flag_content_uri
        self.relative_publish_time_description = relative_publish_time_description
        self.review = review
        self.additional_properties = additional_properties
