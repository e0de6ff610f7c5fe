# Made by `python codegen.py` from specs/generativelanguage/schemas/tokens.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .modality_token_count import ModalityTokenCount


@define
class CountTokensResponse(BaseModel):
    """How many tokens something has, for a model.

    Source: beyond the seeds: message of the method models.countTokens.

    Attributes:
        total_tokens: The number of tokens. At least 0.
        cached_content_token_count: Those of them that belong to cached content.
        prompt_tokens_details: Tokens of the prompt by kind of media. Output only.
        cache_tokens_details: Tokens of the cached content by kind of media. Output only.
    """

    total_tokens: int | None = wire("totalTokens", "integer", minimum=0, default=None)
    cached_content_token_count: int | None = wire("cachedContentTokenCount", "integer", default=None)
    prompt_tokens_details: list[ModalityTokenCount] | None = wire(
        "promptTokensDetails", "model", many="list", of=("ModalityTokenCount",), read_only=True, default=None
    )
    cache_tokens_details: list[ModalityTokenCount] | None = wire(
        "cacheTokensDetails", "model", many="list", of=("ModalityTokenCount",), read_only=True, default=None
    )
