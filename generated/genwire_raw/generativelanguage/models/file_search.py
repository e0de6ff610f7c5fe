# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .file_search_retrieval_config import FileSearchRetrievalConfig
    from .file_search_retrieval_resource import FileSearchRetrievalResource


class FileSearch(BaseModel):
    """Looking things up in corpora of the semantic retriever, into which files were imported.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        retrieval_resources: Where to look. One corpus at present.
        retrieval_config: How to look.
    """

    __slots__ = ("retrieval_resources", "retrieval_config")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "retrieval_resources": Field(
            "retrievalResources", "model", many="list", of=("FileSearchRetrievalResource",), required=True
        ),
        "retrieval_config": Field("retrievalConfig", "model", of=("FileSearchRetrievalConfig",)),
    }

    retrieval_resources: list[FileSearchRetrievalResource]
    retrieval_config: FileSearchRetrievalConfig | None

    def __init__(
        self,
        *,
        retrieval_resources: list[FileSearchRetrievalResource],
        retrieval_config: FileSearchRetrievalConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.retrieval_resources = retrieval_resources
        self.retrieval_config = retrieval_config
        self.additional_properties = additional_properties
