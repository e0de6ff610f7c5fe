# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class EmbeddingsItem(BaseModel):
    """The embedding of a text.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        object: The kind of object, `embedding`.
        index: Place of the text in the input.
        embedding: The numbers.
    """

    object: str | None = wire("object", "string", default=None)
    index: int | None = wire("index", "integer", default=None)
    embedding: list[float] | None = wire("embedding", "number", many="list", default=None)
