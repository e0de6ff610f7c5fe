# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class RerankScore(BaseModel):
    """How well a text fits a query.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        id: Place of the text in the input.
        score: How well it fits.
    """

    id: int | None = wire("id", "integer", default=None)
    score: float | None = wire("score", "number", default=None)
