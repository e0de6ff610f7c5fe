# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .citation_metadata import CitationMetadata
    from .content import Content
    from .finish_reason import FinishReason
    from .grounding_attribution import GroundingAttribution
    from .grounding_metadata import GroundingMetadata
    from .logprobs_result import LogprobsResult
    from .safety_rating import SafetyRating
    from .url_context_metadata import UrlContextMetadata


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
        continuation_token: What to send to go on, where the answer ended with `CONTINUATION`. Output only.
            Source: beyond the seeds: google-genai 3.6.1.
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
        "continuation_token",
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
        "continuation_token": Field("continuationToken", "bytes", read_only=True),
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
    continuation_token: bytes | None

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
        continuation_token: bytes | None = None,
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
        self.continuation_token = continuation_token
        self.additional_properties = additional_properties
