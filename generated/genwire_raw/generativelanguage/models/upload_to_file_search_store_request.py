# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chunking_config import ChunkingConfig
    from .custom_metadata import CustomMetadata


class UploadToFileSearchStoreRequest(BaseModel):
    """What is known of a file that is to be uploaded into a file search store.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        display_name: Name of the document for people. At most 512 characters.
        mime_type: MIME type of the file; found out by the service if absent.
        custom_metadata: The caller's own data about the document, by which it can be found. At most 20 items.
        chunking_config: How to cut the document into chunks.
    """

    __slots__ = ("display_name", "mime_type", "custom_metadata", "chunking_config")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "display_name": Field("displayName", "string", max_length=512),
        "mime_type": Field("mimeType", "string"),
        "custom_metadata": Field(
            "customMetadata", "model", many="list", of=("CustomMetadata",), max_items=20
        ),
        "chunking_config": Field("chunkingConfig", "model", of=("ChunkingConfig",)),
    }

    display_name: str | None
    mime_type: str | None
    custom_metadata: list[CustomMetadata] | None
    chunking_config: ChunkingConfig | None

    def __init__(
        self,
        *,
        display_name: str | None = None,
        mime_type: str | None = None,
        custom_metadata: list[CustomMetadata] | None = None,
        chunking_config: ChunkingConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.display_name = display_name
        self.mime_type = mime_type
        self.custom_metadata = custom_metadata
        self.chunking_config = chunking_config
        self.additional_properties = additional_properties
