# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .embedding import Embedding


@define
class EmbedTextResponse(BaseModel):
    """A text's embedding.

    Source: beyond the seeds: page 002 leaves out the answer of models.embedText.

    Attributes:
        embedding: The embedding. Output only.
    """

    embedding: Embedding | None = wire("embedding", "model", of=("Embedding",), read_only=True, default=None)
