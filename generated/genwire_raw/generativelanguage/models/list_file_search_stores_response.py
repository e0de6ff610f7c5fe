# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .file_search_store import FileSearchStore


@define
class ListFileSearchStoresResponse(BaseModel):
    """A page of file search stores.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        file_search_stores: The stores.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    file_search_stores: list[FileSearchStore] | None = wire(
        "fileSearchStores", "model", many="list", of=("FileSearchStore",), default=None
    )
    next_page_token: str | None = wire("nextPageToken", "string", default=None)
