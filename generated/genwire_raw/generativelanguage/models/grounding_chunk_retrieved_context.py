# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata


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

    __slots__ = ("uri", "title", "text", "custom_metadata", "file_search_store", "page_number", "media_id")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "uri": Field("uri", "string"),
        "title": Field("title", "string"),
        "text": Field("text", "string"),
        "custom_metadata": Field(
            "customMetadata", "model", many="list", of=("GroundingChunkCustomMetadata",)
        ),
        "file_search_store": Field("fileSearchStore", "string"),
        "page_number": Field("pageNumber", "integer"),
        "media_id": Field("mediaId", "string"),
    }

    uri: str | None
    title: str | None
    text: str | None
    custom_metadata: list[GroundingChunkCustomMetadata] | None
    file_search_store: str | None
    page_number: int | None
    media_id: str | None

    def __init__(
        self,
        *,
        uri: str | None = None,
        title: str | None = None,
        text: str | None = None,
        custom_metadata: list[GroundingChunkCustomMetadata] | None = None,
        file_search_store: str | None = None,
        page_number: int | None = None,
        media_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.uri = uri
        self.title = title
        self.text = text
        self.custom_metadata = custom_metadata
        self.file_search_store = file_search_store
        self.page_number = page_number
        self.media_id = media_id
        self.additional_properties = additional_properties
