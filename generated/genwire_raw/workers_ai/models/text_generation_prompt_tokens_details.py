# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class TextGenerationPromptTokensDetails(BaseModel):
    """More about the tokens of an input.

    Source: beyond the seeds: the service sends it.

    Attributes:
        cached_tokens: Tokens that were found in a cache.
    """

    cached_tokens: int | None = wire("cached_tokens", "integer", default=None)
