# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .retrieval_type import RetrievalType


class Retrieval(BaseModel):
    """Tools for retrieval.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
        retrieval_types: The tools.
        exa_ai_search_config: Settings of Exa.
        parallel_ai_search_config: Settings of Parallel.
        rag_store_config: Settings of a store of documents.
        vertex_ai_search_config: Settings of Vertex AI Search.
    """

    __slots__ = (
        "type",
        "retrieval_types",
        "exa_ai_search_config",
        "parallel_ai_search_config",
        "rag_store_config",
        "vertex_ai_search_config",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^retrieval$"),
        "retrieval_types": Field("retrieval_types", "enum", many="list", of=("RetrievalType",)),
        "exa_ai_search_config": Field("exa_ai_search_config", "object"),
        "parallel_ai_search_config": Field("parallel_ai_search_config", "object"),
        "rag_store_config": Field("rag_store_config", "object"),
        "vertex_ai_search_config": Field("vertex_ai_search_config", "object"),
    }

    type: Literal["retrieval"]
    retrieval_types: list[RetrievalType] | None
    exa_ai_search_config: dict[str, Any] | None
    parallel_ai_search_config: dict[str, Any] | None
    rag_store_config: dict[str, Any] | None
    vertex_ai_search_config: dict[str, Any] | None

    def __init__(
        self,
        *,
        type: Literal["retrieval"] = "retrieval",
        retrieval_types: list[RetrievalType] | None = None,
        exa_ai_search_config: dict[str, Any] | None = None,
        parallel_ai_search_config: dict[str, Any] | None = None,
        rag_store_config: dict[str, Any] | None = None,
        vertex_ai_search_config: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.retrieval_types = retrieval_types
        self.exa_ai_search_config = exa_ai_search_config
        self.parallel_ai_search_config = parallel_ai_search_config
        self.rag_store_config = rag_store_config
        self.vertex_ai_search_config = vertex_ai_search_config
        self.additional_properties = additional_properties
