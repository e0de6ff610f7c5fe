# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .custom_metadata import CustomMetadata
    from .document_state import DocumentState


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

    __slots__ = (
        "name",
        "display_name",
        "state",
        "size_bytes",
        "mime_type",
        "create_time",
        "update_time",
        "custom_metadata",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", immutable=True),
        "display_name": Field("displayName", "string", max_length=512),
        "state": Field("state", "enum", of=("DocumentState",), read_only=True),
        "size_bytes": Field("sizeBytes", "int64", read_only=True),
        "mime_type": Field("mimeType", "string", read_only=True),
        "create_time": Field("createTime", "timestamp", read_only=True),
        "update_time": Field("updateTime", "timestamp", read_only=True),
        "custom_metadata": Field(
            "customMetadata", "model", many="list", of=("CustomMetadata",), max_items=20
        ),
    }

    name: str | None
    display_name: str | None
    state: DocumentState | None
    size_bytes: int | None
    mime_type: str | None
    create_time: Timestamp | None
    update_time: Timestamp | None
    custom_metadata: list[CustomMetadata] | None

    def __init__(
        self,
        *,
        name: str | None = None,
        display_name: str | None = None,
        state: DocumentState | None = None,
        size_bytes: int | None = None,
        mime_type: str | None = None,
        create_time: Timestamp | None = None,
        update_time: Timestamp | None = None,
        custom_metadata: list[CustomMetadata] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.display_name = display_name
        self.state = state
        self.size_bytes = size_bytes
        self.mime_type = mime_type
        self.create_time = create_time
        self.update_time = update_time
        self.custom_metadata = custom_metadata
        self.additional_properties = additional_properties
