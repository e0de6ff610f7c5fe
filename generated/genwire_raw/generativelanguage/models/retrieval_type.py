# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class RetrievalType(OpenEnum):
    """A tool for retrieval.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        VERTEX_AI_SEARCH: Vertex AI Search.
        RAG_STORE: A store of documents.
        EXA_AI_SEARCH: Exa.
        PARALLEL_AI_SEARCH: Parallel.
    """

    VERTEX_AI_SEARCH = "vertex_ai_search"
    RAG_STORE = "rag_store"
    EXA_AI_SEARCH = "exa_ai_search"
    PARALLEL_AI_SEARCH = "parallel_ai_search"
