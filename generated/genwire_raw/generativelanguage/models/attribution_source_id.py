# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .grounding_passage_id import GroundingPassageId
    from .semantic_retriever_chunk import SemanticRetrieverChunk


class AttributionSourceId(BaseModel):
    """Which source contributed to an answer.

    Source: beyond the seeds: reached from page 004.

    At most one of `source` is set: grounding_passage, semantic_retriever_chunk.

    Attributes:
        grounding_passage: A passage that came with the request.
        semantic_retriever_chunk: A chunk that the semantic retriever fetched.
    """

    __slots__ = ("grounding_passage", "semantic_retriever_chunk")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "grounding_passage": Field("groundingPassage", "model", of=("GroundingPassageId",)),
        "semantic_retriever_chunk": Field("semanticRetrieverChunk", "model", of=("SemanticRetrieverChunk",)),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {
        "source": Group(("grounding_passage", "semantic_retriever_chunk"))
    }

    grounding_passage: GroundingPassageId | None
    semantic_retriever_chunk: SemanticRetrieverChunk | None

    def __init__(
        self,
        *,
        grounding_passage: GroundingPassageId | None = None,
        semantic_retriever_chunk: SemanticRetrieverChunk | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.grounding_passage = grounding_passage
        self.semantic_retriever_chunk = semantic_retriever_chunk
        self.additional_properties = additional_properties
