# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .review_snippet import ReviewSnippet


class PlaceAnswerSources(BaseModel):
    """What an answer about a place on Google Maps rests on; reviews, at present.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        review_snippets: Reviews of the place, in extracts.
        review_snippet: Reviews of the place, in extracts; `reviewSnippets` under its older name. Source:
            beyond the seeds: google-genai 3.6.1.
        flag_content_uri: Where people can report the answer. Source: beyond the seeds: google-genai 3.6.1.
    """

    __slots__ = ("review_snippets", "review_snippet", "flag_content_uri")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "review_snippets": Field("reviewSnippets", "model", many="list", of=("ReviewSnippet",)),
        "review_snippet": Field("reviewSnippet", "model", many="list", of=("ReviewSnippet",)),
        "flag_content_uri": Field("flagContentUri", "string"),
    }

    review_snippets: list[ReviewSnippet] | None
    review_snippet: list[ReviewSnippet] | None
    flag_content_uri: str | None

    def __init__(
        self,
        *,
        review_snippets: list[ReviewSnippet] | None = None,
        review_snippet: list[ReviewSnippet] | None = None,
        flag_content_uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.review_snippets = review_snippets
        self.review_snippet = review_snippet
        self.flag_content_uri = flag_content_uri
        self.additional_properties = additional_properties
