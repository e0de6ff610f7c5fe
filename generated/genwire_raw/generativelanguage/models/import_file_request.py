# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .chunking_config import ChunkingConfig
    from .custom_metadata import CustomMetadata


@define
class ImportFileRequest(BaseModel):
    """A file that is to be imported into a file search store.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        file_name: Name of the file, such as `files/abc-123`.
        custom_metadata: The caller's own data about the document, by which it can be found. At most 20 items.
        chunking_config: How to cut the document into chunks.
    """

    file_name: str = wire("fileName", "string", required=True)
    custom_metadata: list[CustomMetadata] | None = wire(
        "customMetadata", "model", many="list", of=("CustomMetadata",), max_items=20, default=None
    )
    chunking_config: ChunkingConfig | None = wire(
        "chunkingConfig", "model", of=("ChunkingConfig",), default=None
    )
