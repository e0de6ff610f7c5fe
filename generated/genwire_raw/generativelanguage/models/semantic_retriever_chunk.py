# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class SemanticRetrieverChunk(BaseModel):
    """A chunk that the semantic retriever fetched for a request of generateAnswer.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        source: Name of the source that was asked for, such as `corpora/123` or `corpora/123/documents/abc`.
            Output only.
        chunk: Name of the chunk, such as `corpora/123/documents/abc/chunks/xyz`. Output only.
    """

    source: str | None = wire("source", "string", read_only=True, default=None)
    chunk: str | None = wire("chunk", "string", read_only=True, default=None)
