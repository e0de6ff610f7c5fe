# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FileSearchRetrievalResource(BaseModel):
    """A resource of the semantic retriever.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        rag_store_name: Name of the resource, such as `ragStores/my-rag-store-123`.
    """

    rag_store_name: str = wire("ragStoreName", "string", required=True)
