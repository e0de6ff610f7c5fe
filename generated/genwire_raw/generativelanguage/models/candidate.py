# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .citation_metadata import CitationMetadata
    from .content import Content
    from .finish_reason import FinishReason
    from .grounding_attribution import GroundingAttribution
    from .grounding_metadata import GroundingMetadata
    from .logprobs_result import LogprobsResult
    from .safety_rating import SafetyRating
    from .url_context_metadata import UrlContextMetadata


@define
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

    index: int | None = wire("index", "integer", read_only=True, default=None)
    content: Content | None = wire("content", "model", of=("Content",), read_only=True, default=None)
    finish_reason: FinishReason | None = wire(
        "finishReason", "enum", of=("FinishReason",), read_only=True, default=None
    )
    finish_message: str | None = wire("finishMessage", "string", read_only=True, default=None)
    safety_ratings: list[SafetyRating] | None = wire(
        "safetyRatings", "model", many="list", of=("SafetyRating",), default=None
    )
    citation_metadata: CitationMetadata | None = wire(
        "citationMetadata", "model", of=("CitationMetadata",), read_only=True, default=None
    )
    token_count: int | None = wire("tokenCount", "integer", read_only=True, default=None)
    grounding_attributions: list[GroundingAttribution] | None = wire(
        "groundingAttributions",
        "model",
        many="list",
        of=("GroundingAttribution",),
        read_only=True,
        default=None,
    )
    grounding_metadata: GroundingMetadata | None = wire(
        "groundingMetadata", "model", of=("GroundingMetadata",), read_only=True, default=None
    )
    avg_logprobs: float | None = wire("avgLogprobs", "number", read_only=True, default=None)
    logprobs_result: LogprobsResult | None = wire(
        "logprobsResult", "model", of=("LogprobsResult",), read_only=True, default=None
    )
    url_context_metadata: UrlContextMetadata | None = wire(
        "urlContextMetadata", "model", of=("UrlContextMetadata",), read_only=True, default=None
    )
    continuation_token: bytes | None = wire("continuationToken", "bytes", read_only=True, default=None)
