# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .file_search_retrieval_config import FileSearchRetrievalConfig
    from .file_search_retrieval_resource import FileSearchRetrievalResource


@define
class FileSearch(BaseModel):
    """Looking things up in corpora of the semantic retriever, into which files were imported.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        retrieval_resources: Where to look. One corpus at present.
        retrieval_config: How to look.
    """

    retrieval_resources: list[FileSearchRetrievalResource] = wire(
        "retrievalResources", "model", many="list", of=("FileSearchRetrievalResource",), required=True
    )
    retrieval_config: FileSearchRetrievalConfig | None = wire(
        "retrievalConfig", "model", of=("FileSearchRetrievalConfig",), default=None
    )
