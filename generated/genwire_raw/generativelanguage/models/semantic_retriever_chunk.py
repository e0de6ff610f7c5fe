# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.source = get("source")
        self.chunk = get("chunk")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.source
        if value is not None and not omit_read_only:
            out["source"] = value
        value = self.chunk
        if value is not None and not omit_read_only:
            out["chunk"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"source", "chunk"})
