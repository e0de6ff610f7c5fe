# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class UrlCitation(BaseModel):
    """A page that a stretch of a text comes from.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of annotation.
        url: URL of the page.
        title: Title of the page.
        start_index: Where the stretch begins, in bytes.
        end_index: Where the stretch ends, in bytes; this byte is not part of it.
    """

    type: Literal["url_citation"] = wire(
        "type", "string", required=True, pattern="^url_citation$", default="url_citation"
    )
    url: str | None = wire("url", "string", default=None)
    title: str | None = wire("title", "string", default=None)
    start_index: int | None = wire("start_index", "integer", default=None)
    end_index: int | None = wire("end_index", "integer", default=None)
