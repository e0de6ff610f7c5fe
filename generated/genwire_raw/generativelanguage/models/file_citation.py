# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class FileCitation(BaseModel):
    """A document that a stretch of a text comes from.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of annotation.
        document_uri: URI of the document.
        file_name: Name of the file.
        media_id: Name of a picture in the document.
        page_number: Number of the page.
        source: Text of the source.
        custom_metadata: The caller's own data about the document.
        start_index: Where the stretch begins, in bytes.
        end_index: Where the stretch ends, in bytes; this byte is not part of it.
    """

    __slots__ = (
        "type",
        "document_uri",
        "file_name",
        "media_id",
        "page_number",
        "source",
        "custom_metadata",
        "start_index",
        "end_index",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^file_citation$"),
        "document_uri": Field("document_uri", "string"),
        "file_name": Field("file_name", "string"),
        "media_id": Field("media_id", "string"),
        "page_number": Field("page_number", "integer"),
        "source": Field("source", "string"),
        "custom_metadata": Field("custom_metadata", "object"),
        "start_index": Field("start_index", "integer"),
        "end_index": Field("end_index", "integer"),
    }

    type: Literal["file_citation"]
    document_uri: str | None
    file_name: str | None
    media_id: str | None
    page_number: int | None
    source: str | None
    custom_metadata: dict[str, Any] | None
    start_index: int | None
    end_index: int | None

    def __init__(
        self,
        *,
        type: Literal["file_citation"] = "file_citation",
        document_uri: str | None = None,
        file_name: str | None = None,
        media_id: str | None = None,
        page_number: int | None = None,
        source: str | None = None,
        custom_metadata: dict[str, Any] | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.document_uri = document_uri
        self.file_name = file_name
        self.media_id = media_id
        self.page_number = page_number
        self.source = source
        self.custom_metadata = custom_metadata
        self.start_index = start_index
        self.end_index = end_index
        self.additional_properties = additional_properties
