# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field
from ..._runtime.values import Timestamp


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

    __slots__ = (
        "name",
        "display_name",
        "create_time",
        "update_time",
        "active_documents_count",
        "pending_documents_count",
        "failed_documents_count",
        "size_bytes",
        "embedding_model",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", read_only=True, immutable=True),
        "display_name": Field("displayName", "string", max_length=512),
        "create_time": Field("createTime", "timestamp", read_only=True),
        "update_time": Field("updateTime", "timestamp", read_only=True),
        "active_documents_count": Field("activeDocumentsCount", "int64", read_only=True),
        "pending_documents_count": Field("pendingDocumentsCount", "int64", read_only=True),
        "failed_documents_count": Field("failedDocumentsCount", "int64", read_only=True),
        "size_bytes": Field("sizeBytes", "int64", read_only=True),
        "embedding_model": Field("embeddingModel", "string", immutable=True),
    }

    name: str | None
    display_name: str | None
    create_time: Timestamp | None
    update_time: Timestamp | None
    active_documents_count: int | None
    pending_documents_count: int | None
    failed_documents_count: int | None
    size_bytes: int | None
    embedding_model: str | None

    def __init__(
        self,
        *,
        name: str | None = None,
        display_name: str | None = None,
        create_time: Timestamp | None = None,
        update_time: Timestamp | None = None,
        active_documents_count: int | None = None,
        pending_documents_count: int | None = None,
        failed_documents_count: int | None = None,
        size_bytes: int | None = None,
        embedding_model: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.display_name = display_name
        self.create_time = create_time
        self.update_time = update_time
        self.active_documents_count = active_documents_count
        self.pending_documents_count = pending_documents_count
        self.failed_documents_count = failed_documents_count
        self.size_bytes = size_bytes
        self.embedding_model = embedding_model
        self.additional_properties = additional_properties
