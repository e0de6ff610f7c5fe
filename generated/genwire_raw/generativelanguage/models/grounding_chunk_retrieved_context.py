# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class GroundingChunkRetrievedContext(BaseModel):
    """A chunk that the file search tool found.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        uri: URI of the document.
        title: Title of the document.
        text: Text of the chunk.
    """

    __slots__ = ("uri", "title", "text")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "uri": Field("uri", "string"),
        "title": Field("title", "string"),
        "text": Field("text", "string"),
    }

    uri: str | None
    title: str | None
    text: str | None

    def __init__(
        self,
        *,
        uri: str | None = None,
        title: str | None = None,
        text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.uri = uri
        self.title = title
        self.text = text
        self.additional_properties = additional_properties
