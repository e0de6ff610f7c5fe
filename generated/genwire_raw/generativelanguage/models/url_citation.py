# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


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

    __slots__ = ("type", "url", "title", "start_index", "end_index")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^url_citation$"),
        "url": Field("url", "string"),
        "title": Field("title", "string"),
        "start_index": Field("start_index", "integer"),
        "end_index": Field("end_index", "integer"),
    }

    type: Literal["url_citation"]
    url: str | None
    title: str | None
    start_index: int | None
    end_index: int | None

    def __init__(
        self,
        *,
        type: Literal["url_citation"] = "url_citation",
        url: str | None = None,
        title: str | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.url = url
        self.title = title
        self.start_index = start_index
        self.end_index = end_index
        self.additional_properties = additional_properties
