# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class EmbeddingOutput(BaseModel):
    """The embeddings of texts.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        shape: How many texts there are, and how many numbers an embedding has.
        data: The embeddings, in the order of the texts.
        pooling: How tokens became one embedding, `mean` or `cls`.
    """

    __slots__ = ("shape", "data", "pooling")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "shape": Field("shape", "integer", many="list"),
        "data": Field("data", "any", many="list"),
        "pooling": Field("pooling", "string"),
    }

    shape: list[int] | None
    data: list[list[float]] | None
    pooling: str | None

    def __init__(
        self,
        *,
        shape: list[int] | None = None,
        data: list[list[float]] | None = None,
        pooling: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.shape = shape
        self.data = data
        self.pooling = pooling
        self.additional_properties = additional_properties
