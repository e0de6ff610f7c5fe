# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .content import Content
    from .metadata_filter import MetadataFilter


@define
class SemanticRetrieverConfig(BaseModel):
    """What the semantic retriever looks for.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        source: Name of a corpus or document, such as `corpora/123` or `corpora/123/documents/abc`.
        query: What to look for.
        metadata_filters: Filters of documents and chunks.
        max_chunks_count: The most chunks to find.
        minimum_relevance_score: The least relevance of a chunk.
    """

    source: str = wire("source", "string", required=True)
    query: Content = wire("query", "model", of=("Content",), required=True)
    metadata_filters: list[MetadataFilter] | None = wire(
        "metadataFilters", "model", many="list", of=("MetadataFilter",), default=None
    )
    max_chunks_count: int | None = wire("maxChunksCount", "integer", default=None)
    minimum_relevance_score: float | None = wire("minimumRelevanceScore", "number", default=None)
