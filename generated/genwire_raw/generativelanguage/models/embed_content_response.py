# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class EmbedContentResponse(BaseModel):
    """A content's embedding.

    Source: beyond the seeds: message of the method models.embedContent.

    Attributes:
        embedding: The embedding. Output only.
    """

    __slots__ = ("embedding",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "embedding": Field("embedding", "model", of=("ContentEmbedding",), read_only=True)
    }

    embedding: ContentEmbedding | None

    def __init__(
        self,
        *,
        embedding: ContentEmbedding | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.embedding = embedding
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("embedding")
        self.embedding = ContentEmbedding.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.embedding
        if value is not None and not omit_read_only:
            out["embedding"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"embedding"})


from .content_embedding import ContentEmbedding
