# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


class Candidate(BaseModel):
    """One of the model's answers.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        index: Its place in the list of candidates. Output only.
        content: What the model generated. Output only.
        finish_reason: Why the model stopped. Absent while it has not. Output only.
        finish_message: More about why the model stopped, where there is a `finishReason`. Output only.
        safety_ratings: How safe the candidate is; at most one rating for a category.
        citation_metadata: Where the candidate recites text of the training data that is under copyright.
            Output only.
        token_count: Number of tokens of the candidate. Output only.
        grounding_attributions: Sources of a grounded answer. The method generateAnswer fills it. Output only.
        grounding_metadata: What the answer is grounded on. The method generateContent fills it. Output only.
        avg_logprobs: Average log probability of the candidate. Output only.
        logprobs_result: Log probabilities of the chosen tokens and of the likeliest ones. Output only.
        url_context_metadata: What the URL context tool fetched. Output only.
    """

    __slots__ = (
        "index",
        "content",
        "finish_reason",
        "finish_message",
        "safety_ratings",
        "citation_metadata",
        "token_count",
        "grounding_attributions",
        "grounding_metadata",
        "avg_logprobs",
        "logprobs_result",
        "url_context_metadata",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "index": Field("index", "integer", read_only=True),
        "content": Field("content", "model", of=("Content",), read_only=True),
        "finish_reason": Field("finishReason", "enum", of=("FinishReason",), read_only=True),
        "finish_message": Field("finishMessage", "string", read_only=True),
        "safety_ratings": Field("safetyRatings", "model", many="list", of=("SafetyRating",)),
        "citation_metadata": Field("citationMetadata", "model", of=("CitationMetadata",), read_only=True),
        "token_count": Field("tokenCount", "integer", read_only=True),
        "grounding_attributions": Field(
            "groundingAttributions", "model", many="list", of=("GroundingAttribution",), read_only=True
        ),
        "grounding_metadata": Field("groundingMetadata", "model", of=("GroundingMetadata",), read_only=True),
        "avg_logprobs": Field("avgLogprobs", "number", read_only=True),
        "logprobs_result": Field("logprobsResult", "model", of=("LogprobsResult",), read_only=True),
        "url_context_metadata": Field(
            "urlContextMetadata", "model", of=("UrlContextMetadata",), read_only=True
        ),
    }

    index: int | None
    content: Content | None
    finish_reason: FinishReason | None
    finish_message: str | None
    safety_ratings: list[SafetyRating] | None
    citation_metadata: CitationMetadata | None
    token_count: int | None
    grounding_attributions: list[GroundingAttribution] | None
    grounding_metadata: GroundingMetadata | None
    avg_logprobs: float | None
    logprobs_result: LogprobsResult | None
    url_context_metadata: UrlContextMetadata | None

    def __init__(
        self,
        *,
        index: int | None = None,
        content: Content | None = None,
        finish_reason: FinishReason | None = None,
        finish_message: str | None = None,
        safety_ratings: list[SafetyRating] | None = None,
        citation_metadata: CitationMetadata | None = None,
        token_count: int | None = None,
        grounding_attributions: list[GroundingAttribution] | None = None,
        grounding_metadata: GroundingMetadata | None = None,
        avg_logprobs: float | None = None,
        logprobs_result: LogprobsResult | None = None,
        url_context_metadata: UrlContextMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.index = index
        self.content = content
        self.finish_reason = finish_reason
        self.finish_message = finish_message
        self.safety_ratings = safety_ratings
        self.citation_metadata = citation_metadata
        self.token_count = token_count
        self.grounding_attributions = grounding_attributions
        self.grounding_metadata = grounding_metadata
        self.avg_logprobs = avg_logprobs
        self.logprobs_result = logprobs_result
        self.url_context_metadata = url_context_metadata
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.index = get("index")
        value = get("content")
        self.content = Content.from_dict(value) if value.__class__ is dict else value
        value = get("finishReason")
        self.finish_reason = (
            (_FinishReason.get(value) or FinishReason(value)) if value.__class__ is str else value
        )
        self.finish_message = get("finishMessage")
        value = get("safetyRatings")
        self.safety_ratings = (
            [SafetyRating.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("citationMetadata")
        self.citation_metadata = CitationMetadata.from_dict(value) if value.__class__ is dict else value
        self.token_count = get("tokenCount")
        value = get("groundingAttributions")
        self.grounding_attributions = (
            [GroundingAttribution.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("groundingMetadata")
        self.grounding_metadata = GroundingMetadata.from_dict(value) if value.__class__ is dict else value
        self.avg_logprobs = get("avgLogprobs")
        value = get("logprobsResult")
        self.logprobs_result = LogprobsResult.from_dict(value) if value.__class__ is dict else value
        value = get("urlContextMetadata")
        self.url_context_metadata = UrlContextMetadata.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.index
        if value is not None and not omit_read_only:
            out["index"] = value
        value = self.content
        if value is not None and not omit_read_only:
            out["content"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.finish_reason
        if value is not None and not omit_read_only:
            out["finishReason"] = write_enum(value)
        value = self.finish_message
        if value is not None and not omit_read_only:
            out["finishMessage"] = value
        value = self.safety_ratings
        if value is not None:
            out["safetyRatings"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.citation_metadata
        if value is not None and not omit_read_only:
            out["citationMetadata"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.token_count
        if value is not None and not omit_read_only:
            out["tokenCount"] = value
        value = self.grounding_attributions
        if value is not None and not omit_read_only:
            out["groundingAttributions"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.grounding_metadata
        if value is not None and not omit_read_only:
            out["groundingMetadata"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.avg_logprobs
        if value is not None and not omit_read_only:
            out["avgLogprobs"] = value
        value = self.logprobs_result
        if value is not None and not omit_read_only:
            out["logprobsResult"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.url_context_metadata
        if value is not None and not omit_read_only:
            out["urlContextMetadata"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset(
    {
        "index",
        "content",
        "finishReason",
        "finishMessage",
        "safetyRatings",
        "citationMetadata",
        "tokenCount",
        "groundingAttributions",
        "groundingMetadata",
        "avgLogprobs",
        "logprobsResult",
        "urlContextMetadata",
    }
)


from .citation_metadata import CitationMetadata
from .content import Content
from .finish_reason import MEMBERS as _FinishReason
from .finish_reason import FinishReason
from .grounding_attribution import GroundingAttribution
from .grounding_metadata import GroundingMetadata
from .logprobs_result import LogprobsResult
from .safety_rating import SafetyRating
from .url_context_metadata import UrlContextMetadata
