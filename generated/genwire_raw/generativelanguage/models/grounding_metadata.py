# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .grounding_chunk import GroundingChunk
    from .grounding_support import GroundingSupport
    from .retrieval_metadata import RetrievalMetadata
    from .search_entry_point import SearchEntryPoint


class GroundingMetadata(BaseModel):
    """What was searched and found for a grounded answer, and which stretches of the answer it supports.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        search_entry_point: An entry to Google Search for further reading.
        grounding_chunks: The sources.
        grounding_supports: Which sources support which stretches of the answer.
        retrieval_metadata: How the retrieval went.
        web_search_queries: Queries with which to search the web further.
        google_maps_widget_context_token: Token with which a Google Maps widget shows the places of the
            answer. Only with grounding by Google Maps.
        image_search_queries: Queries that searched for pictures. Source: beyond the seeds: google-genai
            3.6.1.
    """

    __slots__ = (
        "search_entry_point",
        "grounding_chunks",
        "grounding_supports",
        "retrieval_metadata",
        "web_search_queries",
        "google_maps_widget_context_token",
        "image_search_queries",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "search_entry_point": Field("searchEntryPoint", "model", of=("SearchEntryPoint",)),
        "grounding_chunks": Field("groundingChunks", "model", many="list", of=("GroundingChunk",)),
        "grounding_supports": Field("groundingSupports", "model", many="list", of=("GroundingSupport",)),
        "retrieval_metadata": Field("retrievalMetadata", "model", of=("RetrievalMetadata",)),
        "web_search_queries": Field("webSearchQueries", "string", many="list"),
        "google_maps_widget_context_token": Field("googleMapsWidgetContextToken", "string"),
        "image_search_queries": Field("imageSearchQueries", "string", many="list"),
    }

    search_entry_point: SearchEntryPoint | None
    grounding_chunks: list[GroundingChunk] | None
    grounding_supports: list[GroundingSupport] | None
    retrieval_metadata: RetrievalMetadata | None
    web_search_queries: list[str] | None
    google_maps_widget_context_token: str | None
    image_search_queries: list[str] | None

    def __init__(
        self,
        *,
        search_entry_point: SearchEntryPoint | None = None,
        grounding_chunks: list[GroundingChunk] | None = None,
        grounding_supports: list[GroundingSupport] | None = None,
        retrieval_metadata: RetrievalMetadata | None = None,
        web_search_queries: list[str] | None = None,
        google_maps_widget_context_token: str | None = None,
        image_search_queries: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.search_entry_point = search_entry_point
        self.grounding_chunks = grounding_chunks
        self.grounding_supports = grounding_supports
        self.retrieval_metadata = retrieval_metadata
        self.web_search_queries = web_search_queries
        self.google_maps_widget_context_token = google_maps_widget_context_token
        self.image_search_queries = image_search_queries
        self.additional_properties = additional_properties
