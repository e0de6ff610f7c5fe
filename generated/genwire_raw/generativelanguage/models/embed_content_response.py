# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .content_embedding import ContentEmbedding
    from .embedding_usage_metadata import EmbeddingUsageMetadata


@define
class EmbedContentResponse(BaseModel):
    """A content's embedding.

    Source: beyond the seeds: message of the method models.embedContent.

    Attributes:
        embedding: The embedding. Output only.
        usage_metadata: How many tokens the request took. Output only. Source: beyond the seeds: google-genai
            3.6.1.
    """

    embedding: ContentEmbedding | None = wire(
        "embedding", "model", of=("ContentEmbedding",), read_only=True, default=None
    )
    usage_metadata: EmbeddingUsageMetadata | None = wire(
        "usageMetadata", "model", of=("EmbeddingUsageMetadata",), read_only=True, default=None
    )
