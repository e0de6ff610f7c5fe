# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .review_snippet import ReviewSnippet


@define
class PlaceAnswerSources(BaseModel):
    """What an answer about a place on Google Maps rests on; reviews, at present.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        review_snippets: Reviews of the place, in extracts.
        review_snippet: Reviews of the place, in extracts; `reviewSnippets` under its older name. Source:
            beyond the seeds: google-genai 3.6.1.
        flag_content_uri: Where people can report the answer. Source: beyond the seeds: google-genai 3.6.1.
    """

    review_snippets: list[ReviewSnippet] | None = wire(
        "reviewSnippets", "model", many="list", of=("ReviewSnippet",), default=None
    )
    review_snippet: list[ReviewSnippet] | None = wire(
        "reviewSnippet", "model", many="list", of=("ReviewSnippet",), default=None
    )
    flag_content_uri: str | None = wire("flagContentUri", "string", default=None)
