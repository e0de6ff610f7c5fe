# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class FileSearchRetrievalConfig(BaseModel):
    """How the semantic retriever looks things up.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        top_k: How many chunks to fetch.
        metadata_filter: A filter over the metadata of documents and chunks.
    """

    __slots__ = ("top_k", "metadata_filter")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "top_k": Field("topK", "integer"),
        "metadata_filter": Field("metadataFilter", "string"),
    }

    top_k: int | None
    metadata_filter: str | None

    def __init__(
        self,
        *,
        top_k: int | None = None,
        metadata_filter: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.top_k = top_k
        self.metadata_filter = metadata_filter
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.top_k = get("topK")
        self.metadata_filter = get("metadataFilter")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.top_k
        if value is not None:
            out["topK"] = value
        value = self.metadata_filter
        if value is not None:
            out["metadataFilter"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"topK", "metadataFilter"})
