# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata


@define
class GroundingChunkRetrievedContext(BaseModel):
    """A chunk that the file search tool found.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        uri: URI of the document.
        title: Title of the document.
        text: Text of the chunk.
        custom_metadata: The caller's own data about the document. Source: beyond the seeds: google-genai
            3.6.1.
        file_search_store: Name of the store with the document, such as `fileSearchStores/123`. Source: beyond
            the seeds: google-genai 3.6.1.
        page_number: Number of the page, where the document has pages. Source: beyond the seeds: google-genai
            3.6.1.
        media_id: Name of the media that was found, `fileSearchStores/{store}/media/{media}`. Source: beyond
            the seeds: google-genai 3.6.1.
    """

    uri: str | None = wire("uri", "string", default=None)
    title: str | None = wire("title", "string", default=None)
    text: str | None = wire("text", "string", default=None)
    custom_metadata: list[GroundingChunkCustomMetadata] | None = wire(
        "customMetadata", "model", many="list", of=("GroundingChunkCustomMetadata",), default=None
    )
    file_search_store: str | None = wire("fileSearchStore", "string", default=None)
    page_number: int | None = wire("pageNumber", "integer", default=None)
    media_id: str | None = wire("mediaId", "string", default=None)
