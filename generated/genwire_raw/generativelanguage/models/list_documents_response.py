# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .document import Document


class ListDocumentsResponse(BaseModel):
    """A page of documents.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        documents: The documents.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    __slots__ = ("documents", "next_page_token")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "documents": Field("documents", "model", many="list", of=("Document",)),
        "next_page_token": Field("nextPageToken", "string"),
    }

    documents: list[Document] | None
    next_page_token: str | None

    def __init__(
        self,
        *,
        documents: list[Document] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.documents = documents
        self.next_page_token = next_page_token
        self.additional_properties = additional_properties
