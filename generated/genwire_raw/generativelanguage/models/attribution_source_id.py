# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field, Group


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("groundingPassage")
        self.grounding_passage = GroundingPassageId.from_dict(value) if value.__class__ is dict else value
        value = get("semanticRetrieverChunk")
        self.semantic_retriever_chunk = (
            SemanticRetrieverChunk.from_dict(value) if value.__class__ is dict else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.grounding_passage
        if value is not None:
            out["groundingPassage"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.semantic_retriever_chunk
        if value is not None:
            out["semanticRetrieverChunk"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"groundingPassage", "semanticRetrieverChunk"})


from .grounding_passage_id import GroundingPassageId
from .semantic_retriever_chunk import SemanticRetrieverChunk
