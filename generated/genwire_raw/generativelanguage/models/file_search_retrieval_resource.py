# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class FileSearchRetrievalResource(BaseModel):
    """A resource of the semantic retriever.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        rag_store_name: Name of the resource, such as `ragStores/my-rag-store-123`.
    """

    __slots__ = ("rag_store_name",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"rag_store_name": Field("ragStoreName", "string", required=True)}

    rag_store_name: str

    def __init__(self, *, rag_store_name: str, additional_properties: dict[str, Any] | None = None) -> None:
        self.rag_store_name = rag_store_name
        self.additional_properties = additional_properties
