# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .modality_token_count import ModalityTokenCount
    from .service_tier import ServiceTier


@define
class UsageMetadata(BaseModel):
    """How many tokens a request took.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        prompt_token_count: Tokens of the prompt, cached content included.
        cached_content_token_count: Tokens of the cached part of the prompt.
        candidates_token_count: Tokens of all candidates together.
        tool_use_prompt_token_count: Tokens of prompts for the use of tools. Output only.
        thoughts_token_count: Tokens of thoughts, with models that think. Output only.
        total_token_count: Tokens of the prompt and the candidates together.
        prompt_tokens_details: Tokens of the prompt by kind of media. Output only.
        cache_tokens_details: Tokens of the cached content by kind of media. Output only.
        candidates_tokens_details: Tokens of the candidates by kind of media. Output only.
        tool_use_prompt_tokens_details: Tokens of prompts for the use of tools by kind of media. Output only.
        service_tier: How the request was served. Output only. Source: beyond the seeds: google-genai 3.6.1.
    """

    prompt_token_count: int | None = wire("promptTokenCount", "integer", default=None)
    cached_content_token_count: int | None = wire("cachedContentTokenCount", "integer", default=None)
    candidates_token_count: int | None = wire("candidatesTokenCount", "integer", default=None)
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
    candidates_tokens_details: list[ModalityTokenCount] | None = wire(
        "candidatesTokensDetails",
        "model",
        many="list",
        of=("ModalityTokenCount",),
        read_only=True,
        default=None,
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
