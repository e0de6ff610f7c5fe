# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .content_embedding import ContentEmbedding


@define
class EmbedContentResponse(BaseModel):
    """A content's embedding.

    Source: beyond the seeds: message of the method models.embedContent.

    Attributes:
        embedding: The embedding. Output only.
    """

    embedding: ContentEmbedding | None = wire(
        "embedding", "model", of=("ContentEmbedding",), read_only=True, default=None
    )
