# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class InteractionFileSearch(BaseModel):
    """Looking things up in file search stores.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
        file_search_store_names: Names of the stores, such as `fileSearchStores/my-file-search-store-123`.
        metadata_filter: A filter over the metadata of documents and chunks.
        top_k: How many chunks to fetch.
    """

    __slots__ = ("type", "file_search_store_names", "metadata_filter", "top_k")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^file_search$"),
        "file_search_store_names": Field("file_search_store_names", "string", many="list"),
        "metadata_filter": Field("metadata_filter", "string"),
        "top_k": Field("top_k", "integer"),
    }

    type: Literal["file_search"]
    file_search_store_names: list[str] | None
    metadata_filter: str | None
    top_k: int | None

    def __init__(
        self,
        *,
        type: Literal["file_search"] = "file_search",
        file_search_store_names: list[str] | None = None,
        metadata_filter: str | None = None,
        top_k: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.file_search_store_names = file_search_store_names
        self.metadata_filter = metadata_filter
        self.top_k = top_k
        self.additional_properties = additional_properties
