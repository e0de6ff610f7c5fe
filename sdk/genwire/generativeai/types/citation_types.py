"""Citations as mappings."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["CitationMetadataDict", "CitationSourceDict"]


class CitationSourceDict(TypedDict):
    """A citation."""

    start_index: int | None
    end_index: int | None
    uri: str | None
    license: str | None


class CitationMetadataDict(TypedDict):
    """The citations of an answer."""

    citation_sources: list[CitationSourceDict | None]
