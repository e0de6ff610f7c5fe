# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .content import Content
    from .metadata_filter import MetadataFilter


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

    __slots__ = ("source", "query", "metadata_filters", "max_chunks_count", "minimum_relevance_score")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "source": Field("source", "string", required=True),
        "query": Field("query", "model", of=("Content",), required=True),
        "metadata_filters": Field("metadataFilters", "model", many="list", of=("MetadataFilter",)),
        "max_chunks_count": Field("maxChunksCount", "integer"),
        "minimum_relevance_score": Field("minimumRelevanceScore", "number"),
    }

    source: str
    query: Content
    metadata_filters: list[MetadataFilter] | None
    max_chunks_count: int | None
    minimum_relevance_score: float | None

    def __init__(
        self,
        *,
        source: str,
        query: Content,
        metadata_filters: list[MetadataFilter] | None = None,
        max_chunks_count: int | None = None,
        minimum_relevance_score: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.source = source
        self.query = query
        self.metadata_filters = metadata_filters
        self.max_chunks_count = max_chunks_count
        self.minimum_relevance_score = minimum_relevance_score
        self.additional_properties = additional_properties
