# Made by `python codegen.py` from specs/generativelanguage/schemas/citation.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .citation_source import CitationSource


@define
class CitationMetadata(BaseModel):
    """The sources that a piece of content is attributed to.

    Source: beyond the seeds: named by page 002.

    Attributes:
        citation_sources: The sources, each with the stretch of the answer that it stands for.
    """

    citation_sources: list[CitationSource] | None = wire(
        "citationSources", "model", many="list", of=("CitationSource",), default=None
    )
