# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class FileSearch(BaseModel):
    """Looking things up in file search stores, into which files were uploaded or imported.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        file_search_store_names: Names of the stores, such as `fileSearchStores/my-file-search-store-123`.
        top_k: How many chunks to fetch.
        metadata_filter: A filter over the metadata of documents and chunks, such as `author = "Ada"`.
    """

    __slots__ = ("file_search_store_names", "top_k", "metadata_filter")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "file_search_store_names": Field("fileSearchStoreNames", "string", many="list", required=True),
        "top_k": Field("topK", "integer"),
        "metadata_filter": Field("metadataFilter", "string"),
    }

    file_search_store_names: list[str]
    top_k: int | None
    metadata_filter: str | None

    def __init__(
        self,
        *,
        file_search_store_names: list[str],
        top_k: int | None = None,
        metadata_filter: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_search_store_names = file_search_store_names
        self.top_k = top_k
        self.metadata_filter = metadata_filter
        self.additional_properties = additional_properties
