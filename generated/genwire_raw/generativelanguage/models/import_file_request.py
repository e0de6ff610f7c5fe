# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .chunking_config import ChunkingConfig
    from .custom_metadata import CustomMetadata


class ImportFileRequest(BaseModel):
    """A file that is to be imported into a file search store.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        file_name: Name of the file, such as `files/abc-123`.
        custom_metadata: The caller's own data about the document, by which it can be found. At most 20 items.
        chunking_config: How to cut the document into chunks.
    """

    __slots__ = ("file_name", "custom_metadata", "chunking_config")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "file_name": Field("fileName", "string", required=True),
        "custom_metadata": Field(
            "customMetadata", "model", many="list", of=("CustomMetadata",), max_items=20
        ),
        "chunking_config": Field("chunkingConfig", "model", of=("ChunkingConfig",)),
    }

    file_name: str
    custom_metadata: list[CustomMetadata] | None
    chunking_config: ChunkingConfig | None

    def __init__(
        self,
        *,
        file_name: str,
        custom_metadata: list[CustomMetadata] | None = None,
        chunking_config: ChunkingConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_name = file_name
        self.custom_metadata = custom_metadata
        self.chunking_config = chunking_config
        self.additional_properties = additional_properties
