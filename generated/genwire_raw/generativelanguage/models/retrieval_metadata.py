# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class RetrievalMetadata(BaseModel):
    """How a retrieval went.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        google_search_dynamic_retrieval_score: How likely Google Search helps to answer the prompt, from 0
            (least) to 1 (most); compared with the threshold of dynamic retrieval. Only with dynamic
            retrieval. From 0 to 1.
    """

    __slots__ = ("google_search_dynamic_retrieval_score",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "google_search_dynamic_retrieval_score": Field(
            "googleSearchDynamicRetrievalScore", "number", minimum=0, maximum=1
        )
    }

    google_search_dynamic_retrieval_score: float | None

    def __init__(
        self,
        *,
        google_search_dynamic_retrieval_score: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.google_search_dynamic_retrieval_score = google_search_dynamic_retrieval_score
        self.additional_properties = additional_properties
