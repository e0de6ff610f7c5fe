# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .content_embedding import ContentEmbedding


class BatchEmbedContentsResponse(BaseModel):
    """The embeddings of several contents.

    Source: beyond the seeds: message of the method models.batchEmbedContents.

    Attributes:
        embeddings: The embeddings, in the order of the requests. Output only.
    """

    __slots__ = ("embeddings",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "embeddings": Field("embeddings", "model", many="list", of=("ContentEmbedding",), read_only=True)
    }

    embeddings: list[ContentEmbedding] | None

    def __init__(
        self,
        *,
        embeddings: list[ContentEmbedding] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.embeddings = embeddings
        self.additional_properties = additional_properties
