# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chunking_config import ChunkingConfig
    from .custom_metadata import CustomMetadata


@define
class UploadToFileSearchStoreRequest(BaseModel):
    """What is known of a file that is to be uploaded into a file search store.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        display_name: Name of the document for people. At most 512 characters.
        mime_type: MIME type of the file; found out by the service if absent.
        custom_metadata: The caller's own data about the document, by which it can be found. At most 20 items.
        chunking_config: How to cut the document into chunks.
    """

    display_name: str | None = wire("displayName", "string", max_length=512, default=None)
    mime_type: str | None = wire("mimeType", "string", default=None)
    custom_metadata: list[CustomMetadata] | None = wire(
        "customMetadata", "model", many="list", of=("CustomMetadata",), max_items=20, default=None
    )
    chunking_config: ChunkingConfig | None = wire(
        "chunkingConfig", "model", of=("ChunkingConfig",), default=None
    )
