# Made by `python codegen.py` from specs/generativelanguage/schemas/citation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .citation_source import CitationSource


class CitationMetadata(BaseModel):
    """The sources that a piece of content is attributed to.

    Source: beyond the seeds: named by page 002.

    Attributes:
        citation_sources: The sources, each with the stretch of the answer that it stands for.
    """

    __slots__ = ("citation_sources",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "citation_sources": Field("citationSources", "model", many="list", of=("CitationSource",))
    }

    citation_sources: list[CitationSource] | None

    def __init__(
        self,
        *,
        citation_sources: list[CitationSource] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.citation_sources = citation_sources
        self.additional_properties = additional_properties
