# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .file_search_store import FileSearchStore


class ListFileSearchStoresResponse(BaseModel):
    """A page of file search stores.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        file_search_stores: The stores.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    __slots__ = ("file_search_stores", "next_page_token")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "file_search_stores": Field("fileSearchStores", "model", many="list", of=("FileSearchStore",)),
        "next_page_token": Field("nextPageToken", "string"),
    }

    file_search_stores: list[FileSearchStore] | None
    next_page_token: str | None

    def __init__(
        self,
        *,
        file_search_stores: list[FileSearchStore] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_search_stores = file_search_stores
        self.next_page_token = next_page_token
        self.additional_properties = additional_properties
