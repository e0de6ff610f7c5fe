# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .grounding_passage_id import GroundingPassageId
    from .semantic_retriever_chunk import SemanticRetrieverChunk


@define
class AttributionSourceId(BaseModel):
    """Which source contributed to an answer.

    Source: beyond the seeds: reached from page 004.

    At most one of `source` is set: grounding_passage, semantic_retriever_chunk.

    Attributes:
        grounding_passage: A passage that came with the request.
        semantic_retriever_chunk: A chunk that the semantic retriever fetched.
    """

    GROUPS = {"source": Group(("grounding_passage", "semantic_retriever_chunk"))}

    grounding_passage: GroundingPassageId | None = wire(
        "groundingPassage", "model", of=("GroundingPassageId",), default=None
    )
    semantic_retriever_chunk: SemanticRetrieverChunk | None = wire(
        "semanticRetrieverChunk", "model", of=("SemanticRetrieverChunk",), default=None
    )
