# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class EmbeddingsItem(BaseModel):
    """The embedding of a text.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        object: The kind of object, `embedding`.
        index: Place of the text in the input.
        embedding: The numbers.
    """

    __slots__ = ("object", "index", "embedding")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "object": Field("object", "string"),
        "index": Field("index", "integer"),
        "embedding": Field("embedding", "number", many="list"),
    }

    object: str | None
    index: int | None
    embedding: list[float] | None

    def __init__(
        self,
        *,
        object: str | None = None,
        index: int | None = None,
        embedding: list[float] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.object = object
        self.index = index
        self.embedding = embedding
        self.additional_properties = additional_properties
