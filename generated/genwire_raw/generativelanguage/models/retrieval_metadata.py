# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.google_search_dynamic_retrieval_score = get("googleSearchDynamicRetrievalScore")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.google_search_dynamic_retrieval_score
        if value is not None:
            out["googleSearchDynamicRetrievalScore"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"googleSearchDynamicRetrievalScore"})
