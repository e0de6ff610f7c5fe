# Made by `python codegen.py` from specs/workers_ai/schemas/embeddings.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .rerank_score import RerankScore


class RerankOutput(BaseModel):
    """How well texts fit a query.

    Source: beyond the seeds: cloudflare 5.9.0.

    Attributes:
        response: The scores, best first.
    """

    __slots__ = ("response",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "response": Field("response", "model", many="list", of=("RerankScore",))
    }

    response: list[RerankScore] | None

    def __init__(
        self,
        *,
        response: list[RerankScore] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.response = response
        self.additional_properties = additional_properties
