# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class UploadToFileSearchStoreResponse(BaseModel):
    """The document that an upload made.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        parent: Name of the store.
        document_name: Name of the document.
        mime_type: MIME type of the document.
        size_bytes: Bytes of the document.
    """

    __slots__ = ("parent", "document_name", "mime_type", "size_bytes")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "parent": Field("parent", "string"),
        "document_name": Field("documentName", "string"),
        "mime_type": Field("mimeType", "string"),
        "size_bytes": Field("sizeBytes", "int64"),
    }

    parent: str | None
    document_name: str | None
    mime_type: str | None
    size_bytes: int | None

    def __init__(
        self,
        *,
        parent: str | None = None,
        document_name: str | None = None,
        mime_type: str | None = None,
        size_bytes: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.parent = parent
        self.document_name = document_name
        self.mime_type = mime_type
        self.size_bytes = size_bytes
        self.additional_properties = additional_properties
