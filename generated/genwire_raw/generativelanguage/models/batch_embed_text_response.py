# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .embedding import Embedding


class BatchEmbedTextResponse(BaseModel):
    """The embeddings of several texts.

    Source: page 002, "Method: models.batchEmbedText".

    Attributes:
        embeddings: The embeddings. Output only.
    """

    __slots__ = ("embeddings",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "embeddings": Field("embeddings", "model", many="list", of=("Embedding",), read_only=True)
    }

    embeddings: list[Embedding] | None

    def __init__(
        self,
        *,
        embeddings: list[Embedding] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.embeddings = embeddings
        self.additional_properties = additional_properties
