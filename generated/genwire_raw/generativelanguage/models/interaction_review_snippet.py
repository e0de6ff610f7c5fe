# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class InteractionReviewSnippet(BaseModel):
    """An extract of a user's review of a place on Google Maps.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        review_id: Id of the extract.
        title: Title of the review.
        url: URL of the review.
    """

    __slots__ = ("review_id", "title", "url")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "review_id": Field("review_id", "string"),
        "title": Field("title", "string"),
        "url": Field("url", "string"),
    }

    review_id: str | None
    title: str | None
    url: str | None

    def __init__(
        self,
        *,
        review_id: str | None = None,
        title: str | None = None,
        url: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.review_id = review_id
        self.title = title
        self.url = url
        self.additional_properties = additional_properties
