# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .grounding_chunk import GroundingChunk
    from .grounding_support import GroundingSupport
    from .retrieval_metadata import RetrievalMetadata
    from .search_entry_point import SearchEntryPoint


@define
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

    search_entry_point: SearchEntryPoint | None = wire(
        "searchEntryPoint", "model", of=("SearchEntryPoint",), default=None
    )
    grounding_chunks: list[GroundingChunk] | None = wire(
        "groundingChunks", "model", many="list", of=("GroundingChunk",), default=None
    )
    grounding_supports: list[GroundingSupport] | None = wire(
        "groundingSupports", "model", many="list", of=("GroundingSupport",), default=None
    )
    retrieval_metadata: RetrievalMetadata | None = wire(
        "retrievalMetadata", "model", of=("RetrievalMetadata",), default=None
    )
    web_search_queries: list[str] | None = wire("webSearchQueries", "string", many="list", default=None)
    google_maps_widget_context_token: str | None = wire(
        "googleMapsWidgetContextToken", "string", default=None
    )
    image_search_queries: list[str] | None = wire("imageSearchQueries", "string", many="list", default=None)
