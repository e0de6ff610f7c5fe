# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FileSearch(BaseModel):
    """Looking things up in file search stores, into which files were uploaded or imported.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        file_search_store_names: Names of the stores, such as `fileSearchStores/my-file-search-store-123`.
        top_k: How many chunks to fetch.
        metadata_filter: A filter over the metadata of documents and chunks, such as `author = "Ada"`.
    """

    file_search_store_names: list[str] = wire("fileSearchStoreNames", "string", many="list", required=True)
    top_k: int | None = wire("topK", "integer", default=None)
    metadata_filter: str | None = wire("metadataFilter", "string", default=None)
