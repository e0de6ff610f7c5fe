# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ChatCompletionUsage(BaseModel):
    """How many tokens a request took.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        prompt_tokens: Tokens of the input.
        completion_tokens: Tokens of the answer.
        total_tokens: Both together.
    """

    prompt_tokens: int | None = wire("prompt_tokens", "integer", default=None)
    completion_tokens: int | None = wire("completion_tokens", "integer", default=None)
    total_tokens: int | None = wire("total_tokens", "integer", default=None)
