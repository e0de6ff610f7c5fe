# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class InteractionFileSearch(BaseModel):
    """Looking things up in file search stores.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
        file_search_store_names: Names of the stores, such as `fileSearchStores/my-file-search-store-123`.
        metadata_filter: A filter over the metadata of documents and chunks.
        top_k: How many chunks to fetch.
    """

    type: Literal["file_search"] = wire(
        "type", "string", required=True, pattern="^file_search$", default="file_search"
    )
    file_search_store_names: list[str] | None = wire(
        "file_search_store_names", "string", many="list", default=None
    )
    metadata_filter: str | None = wire("metadata_filter", "string", default=None)
    top_k: int | None = wire("top_k", "integer", default=None)
