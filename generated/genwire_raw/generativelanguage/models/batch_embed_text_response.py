# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .embedding import Embedding


@define
class BatchEmbedTextResponse(BaseModel):
    """The embeddings of several texts.

    Source: page 002, "Method: models.batchEmbedText".

    Attributes:
        embeddings: The embeddings. Output only.
    """

    embeddings: list[Embedding] | None = wire(
        "embeddings", "model", many="list", of=("Embedding",), read_only=True, default=None
    )
