# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_review_snippet import InteractionReviewSnippet


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

    __slots__ = ("type", "place_id", "name", "url", "review_snippets", "start_index", "end_index")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^place_citation$"),
        "place_id": Field("place_id", "string"),
        "name": Field("name", "string"),
        "url": Field("url", "string"),
        "review_snippets": Field("review_snippets", "model", many="list", of=("InteractionReviewSnippet",)),
        "start_index": Field("start_index", "integer"),
        "end_index": Field("end_index", "integer"),
    }

    type: Literal["place_citation"]
    place_id: str | None
    name: str | None
    url: str | None
    review_snippets: list[InteractionReviewSnippet] | None
    start_index: int | None
    end_index: int | None

    def __init__(
        self,
        *,
        type: Literal["place_citation"] = "place_citation",
        place_id: str | None = None,
        name: str | None = None,
        url: str | None = None,
        review_snippets: list[InteractionReviewSnippet] | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.place_id = place_id
        self.name = name
        self.url = url
        self.review_snippets = review_snippets
        self.start_index = start_index
        self.end_index = end_index
        self.additional_properties = additional_properties
