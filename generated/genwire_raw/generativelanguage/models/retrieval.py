# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .retrieval_type import RetrievalType


@define
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

    type: Literal["retrieval"] = wire(
        "type", "string", required=True, pattern="^retrieval$", default="retrieval"
    )
    retrieval_types: list[RetrievalType] | None = wire(
        "retrieval_types", "enum", many="list", of=("RetrievalType",), default=None
    )
    exa_ai_search_config: dict[str, Any] | None = wire("exa_ai_search_config", "object", default=None)
    parallel_ai_search_config: dict[str, Any] | None = wire(
        "parallel_ai_search_config", "object", default=None
    )
    rag_store_config: dict[str, Any] | None = wire("rag_store_config", "object", default=None)
    vertex_ai_search_config: dict[str, Any] | None = wire("vertex_ai_search_config", "object", default=None)
