# Made by `python codegen.py` from specs/generativelanguage/schemas/citation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("citationSources")
        self.citation_sources = (
            [CitationSource.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.citation_sources
        if value is not None:
            out["citationSources"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"citationSources"})


from .citation_source import CitationSource
