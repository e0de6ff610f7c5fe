# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .content_embedding import ContentEmbedding


@define
class SingleEmbedContentResponse(BaseModel):
    """The embedding for one request of a batch.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        embedding: The embedding.
        token_count: Tokens of the content.
    """

    embedding: ContentEmbedding | None = wire("embedding", "model", of=("ContentEmbedding",), default=None)
    token_count: int | None = wire("tokenCount", "int64", default=None)
