# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
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
