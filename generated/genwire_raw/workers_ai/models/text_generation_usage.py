# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .text_generation_prompt_tokens_details import TextGenerationPromptTokensDetails


@define
class TextGenerationUsage(BaseModel):
    """How many tokens a request took.

    Source: beyond the seeds: the service sends it.

    Attributes:
        prompt_tokens: Tokens of the input.
        completion_tokens: Tokens of the answer.
        total_tokens: Both together.
        prompt_tokens_details: More about the tokens of the input.
    """

    prompt_tokens: int | None = wire("prompt_tokens", "integer", default=None)
    completion_tokens: int | None = wire("completion_tokens", "integer", default=None)
    total_tokens: int | None = wire("total_tokens", "integer", default=None)
    prompt_tokens_details: TextGenerationPromptTokensDetails | None = wire(
        "prompt_tokens_details", "model", of=("TextGenerationPromptTokensDetails",), default=None
    )
