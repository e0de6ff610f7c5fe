# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ReviewSnippet(BaseModel):
    """An extract of a user's review of a place on Google Maps.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        review_id: Id of the extract.
        google_maps_uri: Link to the review on Google Maps.
        title: Title of the review.
    """

    __slots__ = ("review_id", "google_maps_uri", "title")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "review_id": Field("reviewId", "string"),
        "google_maps_uri": Field("googleMapsUri", "string"),
        "title": Field("title", "string"),
    }

    review_id: str | None
    google_maps_uri: str | None
    title: str | None

    def __init__(
        self,
        *,
        review_id: str | None = None,
        google_maps_uri: str | None = None,
        title: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.review_id = review_id
        self.google_maps_uri = google_maps_uri
        self.title = title
        self.additional_properties = additional_properties
