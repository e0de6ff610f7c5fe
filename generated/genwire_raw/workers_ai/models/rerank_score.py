# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class RerankScore(BaseModel):
    """How well a text fits a query.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        id: Place of the text in the input.
        score: How well it fits.
    """

    __slots__ = ("id", "score")

    FIELDS: ClassVar[Mapping[str, Field]] = {"id": Field("id", "integer"), "score": Field("score", "number")}

    id: int | None
    score: float | None

    def __init__(
        self,
        *,
        id: int | None = None,
        score: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.score = score
        self.additional_properties = additional_properties
