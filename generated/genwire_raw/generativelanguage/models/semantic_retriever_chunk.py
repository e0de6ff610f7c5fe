# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class SemanticRetrieverChunk(BaseModel):
    """A chunk that the semantic retriever fetched for a request of generateAnswer.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        source: Name of the source that was asked for, such as `corpora/123` or `corpora/123/documents/abc`.
            Output only.
        chunk: Name of the chunk, such as `corpora/123/documents/abc/chunks/xyz`. Output only.
    """

    __slots__ = ("source", "chunk")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "source": Field("source", "string", read_only=True),
        "chunk": Field("chunk", "string", read_only=True),
    }

    source: str | None
    chunk: str | None

    def __init__(
        self,
        *,
        source: str | None = None,
        chunk: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.source = source
        self.chunk = chunk
        self.additional_properties = additional_properties
