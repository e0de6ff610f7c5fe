# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class EmbeddingOutput(BaseModel):
    """The embeddings of texts.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        shape: How many texts there are, and how many numbers an embedding has.
        data: The embeddings, in the order of the texts.
        pooling: How tokens became one embedding, `mean` or `cls`.
    """

    shape: list[int] | None = wire("shape", "integer", many="list", default=None)
    data: list[list[float]] | None = wire("data", "any", many="list", default=None)
    pooling: str | None = wire("pooling", "string", default=None)
