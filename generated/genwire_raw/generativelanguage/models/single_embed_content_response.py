# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .content_embedding import ContentEmbedding


class SingleEmbedContentResponse(BaseModel):
    """The embedding for one request of a batch.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        embedding: The embedding.
        token_count: Tokens of the content.
    """

    __slots__ = ("embedding", "token_count")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "embedding": Field("embedding", "model", of=("ContentEmbedding",)),
        "token_count": Field("tokenCount", "int64"),
    }

    embedding: ContentEmbedding | None
    token_count: int | None

    def __init__(
        self,
        *,
        embedding: ContentEmbedding | None = None,
        token_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.embedding = embedding
        self.token_count = token_count
        self.additional_properties = additional_properties
