# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class UploadToFileSearchStoreResponse(BaseModel):
    """The document that an upload made.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        parent: Name of the store.
        document_name: Name of the document.
        mime_type: MIME type of the document.
        size_bytes: Bytes of the document.
    """

    parent: str | None = wire("parent", "string", default=None)
    document_name: str | None = wire("documentName", "string", default=None)
    mime_type: str | None = wire("mimeType", "string", default=None)
    size_bytes: int | None = wire("sizeBytes", "int64", default=None)
