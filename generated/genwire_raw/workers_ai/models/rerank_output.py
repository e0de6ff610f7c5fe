# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .rerank_score import RerankScore


@define
class RerankOutput(BaseModel):
    """How well texts fit a query.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        response: The scores, best first.
    """

    response: list[RerankScore] | None = wire(
        "response", "model", many="list", of=("RerankScore",), default=None
    )
