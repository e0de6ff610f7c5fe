# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .modality_token_count import ModalityTokenCount
    from .service_tier import ServiceTier


@define
class EmbeddingUsageMetadata(BaseModel):
    """How many tokens a request for embeddings took.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        prompt_token_count: Tokens of the prompt.
        cached_content_token_count: Tokens of the cached part of the prompt. Output only.
        response_token_count: Tokens of all answers together.
        tool_use_prompt_token_count: Tokens of what tools returned. Output only.
        thoughts_token_count: Tokens of thoughts. Output only.
        total_token_count: All of them together.
        prompt_tokens_details: Tokens of the prompt by kind of media. Output only.
        cache_tokens_details: Tokens of the cached part by kind of media. Output only.
        response_tokens_details: Tokens of the answers by kind of media.
        tool_use_prompt_tokens_details: Tokens of what tools returned by kind of media. Output only.
        service_tier: How the request was served. Output only.
    """

    prompt_token_count: int | None = wire("promptTokenCount", "integer", default=None)
    cached_content_token_count: int | None = wire(
        "cachedContentTokenCount", "integer", read_only=True, default=None
    )
    response_token_count: int | None = wire("responseTokenCount", "integer", default=None)
    tool_use_prompt_token_count: int | None = wire(
        "toolUsePromptTokenCount", "integer", read_only=True, default=None
    )
    thoughts_token_count: int | None = wire("thoughtsTokenCount", "integer", read_only=True, default=None)
    total_token_count: int | None = wire("totalTokenCount", "integer", default=None)
    prompt_tokens_details: list[ModalityTokenCount] | None = wire(
        "promptTokensDetails", "model", many="list", of=("ModalityTokenCount",), read_only=True, default=None
    )
    cache_tokens_details: list[ModalityTokenCount] | None = wire(
        "cacheTokensDetails", "model", many="list", of=("ModalityTokenCount",), read_only=True, default=None
    )
    response_tokens_details: list[ModalityTokenCount] | None = wire(
        "responseTokensDetails", "model", many="list", of=("ModalityTokenCount",), default=None
    )
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = wire(
        "toolUsePromptTokensDetails",
        "model",
        many="list",
        of=("ModalityTokenCount",),
        read_only=True,
        default=None,
    )
    service_tier: ServiceTier | None = wire(
        "serviceTier", "enum", of=("ServiceTier",), read_only=True, default=None
    )
