# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .document import Document


@define
class ListDocumentsResponse(BaseModel):
    """A page of documents.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        documents: The documents.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    documents: list[Document] | None = wire("documents", "model", many="list", of=("Document",), default=None)
    next_page_token: str | None = wire("nextPageToken", "string", default=None)
