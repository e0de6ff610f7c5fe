# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .modality_token_count import ModalityTokenCount
    from .service_tier import ServiceTier


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

    __slots__ = (
        "prompt_token_count",
        "cached_content_token_count",
        "response_token_count",
        "tool_use_prompt_token_count",
        "thoughts_token_count",
        "total_token_count",
        "prompt_tokens_details",
        "cache_tokens_details",
        "response_tokens_details",
        "tool_use_prompt_tokens_details",
        "service_tier",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "prompt_token_count": Field("promptTokenCount", "integer"),
        "cached_content_token_count": Field("cachedContentTokenCount", "integer", read_only=True),
        "response_token_count": Field("responseTokenCount", "integer"),
        "tool_use_prompt_token_count": Field("toolUsePromptTokenCount", "integer", read_only=True),
        "thoughts_token_count": Field("thoughtsTokenCount", "integer", read_only=True),
        "total_token_count": Field("totalTokenCount", "integer"),
        "prompt_tokens_details": Field(
            "promptTokensDetails", "model", many="list", of=("ModalityTokenCount",), read_only=True
        ),
        "cache_tokens_details": Field(
            "cacheTokensDetails", "model", many="list", of=("ModalityTokenCount",), read_only=True
        ),
        "response_tokens_details": Field(
            "responseTokensDetails", "model", many="list", of=("ModalityTokenCount",)
        ),
        "tool_use_prompt_tokens_details": Field(
            "toolUsePromptTokensDetails", "model", many="list", of=("ModalityTokenCount",), read_only=True
        ),
        "service_tier": Field("serviceTier", "enum", of=("ServiceTier",), read_only=True),
    }

    prompt_token_count: int | None
    cached_content_token_count: int | None
    response_token_count: int | None
    tool_use_prompt_token_count: int | None
    thoughts_token_count: int | None
    total_token_count: int | None
    prompt_tokens_details: list[ModalityTokenCount] | None
    cache_tokens_details: list[ModalityTokenCount] | None
    response_tokens_details: list[ModalityTokenCount] | None
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None
    service_tier: ServiceTier | None

    def __init__(
        self,
        *,
        prompt_token_count: int | None = None,
        cached_content_token_count: int | None = None,
        response_token_count: int | None = None,
        tool_use_prompt_token_count: int | None = None,
        thoughts_token_count: int | None = None,
        total_token_count: int | None = None,
        prompt_tokens_details: list[ModalityTokenCount] | None = None,
        cache_tokens_details: list[ModalityTokenCount] | None = None,
        response_tokens_details: list[ModalityTokenCount] | None = None,
        tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = None,
        service_tier: ServiceTier | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt_token_count = prompt_token_count
        self.cached_content_token_count = cached_content_token_count
        self.response_token_count = response_token_count
        self.tool_use_prompt_token_count = tool_use_prompt_token_count
        self.thoughts_token_count = thoughts_token_count
        self.total_token_count = total_token_count
        self.prompt_tokens_details = prompt_tokens_details
        self.cache_tokens_details = cache_tokens_details
        self.response_tokens_details = response_tokens_details
        self.tool_use_prompt_tokens_details = tool_use_prompt_tokens_details
        self.service_tier = service_tier
        self.additional_properties = additional_properties
