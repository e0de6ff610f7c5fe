# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.values import Timestamp


@define
class FileSearchStore(BaseModel):
    """A collection of documents to search in.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        name: Name of the store, such as `fileSearchStores/my-store-123a456b789c`, made of the display name
            and random characters. Output only. Cannot be changed later.
        display_name: Name of the store for people. At most 512 characters.
        create_time: When the store was created. Output only.
        update_time: When the store last changed. Output only.
        active_documents_count: How many documents can be searched. Output only.
        pending_documents_count: How many documents are being processed. Output only.
        failed_documents_count: How many documents could not be processed. Output only.
        size_bytes: Bytes of all documents together. Output only.
        embedding_model: Name of the model that embeds the chunks, such as `models/gemini-embedding-001`.
            Cannot be changed later.
    """

    name: str | None = wire("name", "string", read_only=True, default=None)
    display_name: str | None = wire("displayName", "string", max_length=512, default=None)
    create_time: Timestamp | None = wire("createTime", "timestamp", read_only=True, default=None)
    update_time: Timestamp | None = wire("updateTime", "timestamp", read_only=True, default=None)
    active_documents_count: int | None = wire("activeDocumentsCount", "int64", read_only=True, default=None)
    pending_documents_count: int | None = wire("pendingDocumentsCount", "int64", read_only=True, default=None)
    failed_documents_count: int | None = wire("failedDocumentsCount", "int64", read_only=True, default=None)
    size_bytes: int | None = wire("sizeBytes", "int64", read_only=True, default=None)
    embedding_model: str | None = wire("embeddingModel", "string", default=None)
