# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from typing import Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
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

    type: Literal["file_citation"] = wire(
        "type", "string", required=True, pattern="^file_citation$", default="file_citation"
    )
    document_uri: str | None = wire("document_uri", "string", default=None)
    file_name: str | None = wire("file_name", "string", default=None)
    media_id: str | None = wire("media_id", "string", default=None)
    page_number: int | None = wire("page_number", "integer", default=None)
    source: str | None = wire("source", "string", default=None)
    custom_metadata: dict[str, Any] | None = wire("custom_metadata", "object", default=None)
    start_index: int | None = wire("start_index", "integer", default=None)
    end_index: int | None = wire("end_index", "integer", default=None)
