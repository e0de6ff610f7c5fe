# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .content_embedding import ContentEmbedding
    from .embedding_usage_metadata import EmbeddingUsageMetadata


class BatchEmbedContentsResponse(BaseModel):
    """The embeddings of several contents.

    Source: beyond the seeds: message of the method models.batchEmbedContents.

    Attributes:
        embeddings: The embeddings, in the order of the requests. Output only.
        usage_metadata: How many tokens the requests took. Output only. Source: beyond the seeds: google-genai
            3.6.1.
    """

    __slots__ = ("embeddings", "usage_metadata")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "embeddings": Field("embeddings", "model", many="list", of=("ContentEmbedding",), read_only=True),
        "usage_metadata": Field("usageMetadata", "model", of=("EmbeddingUsageMetadata",), read_only=True),
    }

    embeddings: list[ContentEmbedding] | None
    usage_metadata: EmbeddingUsageMetadata | None

    def __init__(
        self,
        *,
        embeddings: list[ContentEmbedding] | None = None,
        usage_metadata: EmbeddingUsageMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.embeddings = embeddings
        self.usage_metadata = usage_metadata
        self.additional_properties = additional_properties
