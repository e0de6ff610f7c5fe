# Made by `python codegen.py` from specs/generativelanguage/schemas/tokens.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .modality_token_count import ModalityTokenCount


class CountTokensResponse(BaseModel):
    """How many tokens something has, for a model.

    Source: beyond the seeds: message of the method models.countTokens.

    Attributes:
        total_tokens: The number of tokens. At least 0.
        cached_content_token_count: Those of them that belong to cached content.
        prompt_tokens_details: Tokens of the prompt by kind of media. Output only.
        cache_tokens_details: Tokens of the cached content by kind of media. Output only.
    """

    __slots__ = (
        "total_tokens",
        "cached_content_token_count",
        "prompt_tokens_details",
        "cache_tokens_details",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "total_tokens": Field("totalTokens", "integer", minimum=0),
        "cached_content_token_count": Field("cachedContentTokenCount", "integer"),
        "prompt_tokens_details": Field(
            "promptTokensDetails", "model", many="list", of=("ModalityTokenCount",), read_only=True
        ),
        "cache_tokens_details": Field(
            "cacheTokensDetails", "model", many="list", of=("ModalityTokenCount",), read_only=True
        ),
    }

    total_tokens: int | None
    cached_content_token_count: int | None
    prompt_tokens_details: list[ModalityTokenCount] | None
    cache_tokens_details: list[ModalityTokenCount] | None

    def __init__(
        self,
        *,
        total_tokens: int | None = None,
        cached_content_token_count: int | None = None,
        prompt_tokens_details: list[ModalityTokenCount] | None = None,
        cache_tokens_details: list[ModalityTokenCount] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total_tokens = total_tokens
        self.cached_content_token_count = cached_content_token_count
        self.prompt_tokens_details = prompt_tokens_details
        self.cache_tokens_details = cache_tokens_details
        self.additional_properties = additional_properties
