# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .embedding import Embedding


class EmbedTextResponse(BaseModel):
    """A text's embedding.

    Source: beyond the seeds: page 002 leaves out the answer of models.embedText.

    Attributes:
        embedding: The embedding. Output only.
    """

    __slots__ = ("embedding",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "embedding": Field("embedding", "model", of=("Embedding",), read_only=True)
    }

    embedding: Embedding | None

    def __init__(
        self, *, embedding: Embedding | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.embedding = embedding
        self.additional_properties = additional_properties
