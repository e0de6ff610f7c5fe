# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .custom_metadata import CustomMetadata
    from .document_state import DocumentState


@define
class Document(BaseModel):
    """A document in a file search store.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        name: Name of the document, such as `fileSearchStores/my-store/documents/my-doc-123a456b789c`. Cannot
            be changed later.
        display_name: Name of the document for people. At most 512 characters.
        state: Whether the document can be searched. Output only.
        size_bytes: Bytes of the document. Output only.
        mime_type: MIME type of the document. Output only.
        create_time: When the document was created. Output only.
        update_time: When the document last changed. Output only.
        custom_metadata: The caller's own data about the document, by which it can be found. At most 20 items.
    """

    name: str | None = wire("name", "string", default=None)
    display_name: str | None = wire("displayName", "string", max_length=512, default=None)
    state: DocumentState | None = wire("state", "enum", of=("DocumentState",), read_only=True, default=None)
    size_bytes: int | None = wire("sizeBytes", "int64", read_only=True, default=None)
    mime_type: str | None = wire("mimeType", "string", read_only=True, default=None)
    create_time: Timestamp | None = wire("createTime", "timestamp", read_only=True, default=None)
    update_time: Timestamp | None = wire("updateTime", "timestamp", read_only=True, default=None)
    custom_metadata: list[CustomMetadata] | None = wire(
        "customMetadata", "model", many="list", of=("CustomMetadata",), max_items=20, default=None
    )
