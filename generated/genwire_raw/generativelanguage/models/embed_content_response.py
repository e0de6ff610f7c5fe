# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .content_embedding import ContentEmbedding


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
