# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FileSearchRetrievalConfig(BaseModel):
    """How the semantic retriever looks things up.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        top_k: How many chunks to fetch.
        metadata_filter: A filter over the metadata of documents and chunks.
    """

    top_k: int | None = wire("topK", "integer", default=None)
    metadata_filter: str | None = wire("metadataFilter", "string", default=None)
