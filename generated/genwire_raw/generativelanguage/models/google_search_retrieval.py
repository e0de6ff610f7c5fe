# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .dynamic_retrieval_config import DynamicRetrievalConfig


@define
class GoogleSearchRetrieval(BaseModel):
    """Fetches public web data for grounding, by Google Search.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        dynamic_retrieval_config: When to search.
    """

    dynamic_retrieval_config: DynamicRetrievalConfig | None = wire(
        "dynamicRetrievalConfig", "model", of=("DynamicRetrievalConfig",), default=None
    )
