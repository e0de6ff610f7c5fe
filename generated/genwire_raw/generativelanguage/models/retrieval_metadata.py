# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class RetrievalMetadata(BaseModel):
    """How a retrieval went.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        google_search_dynamic_retrieval_score: How likely Google Search helps to answer the prompt, from 0
            (least) to 1 (most); compared with the threshold of dynamic retrieval. Only with dynamic
            retrieval. From 0 to 1.
    """

    google_search_dynamic_retrieval_score: float | None = wire(
        "googleSearchDynamicRetrievalScore", "number", minimum=0, maximum=1, default=None
    )
