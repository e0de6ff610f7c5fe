# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class InteractionReviewSnippet(BaseModel):
    """An extract of a user's review of a place on Google Maps.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        review_id: Id of the extract.
        title: Title of the review.
        url: URL of the review.
    """

    review_id: str | None = wire("review_id", "string", default=None)
    title: str | None = wire("title", "string", default=None)
    url: str | None = wire("url", "string", default=None)
