# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .thinking_level import ThinkingLevel


@define
class ThinkingConfig(BaseModel):
    """How a model thinks before it answers.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        include_thoughts: Whether the answer includes the thoughts, where there are any.
        thinking_budget: How many tokens to think.
        thinking_level: How much to think; for models since Gemini 3, instead of `thinkingBudget`. Source:
            beyond the seeds: google-genai 3.6.1.
    """

    include_thoughts: bool | None = wire("includeThoughts", "boolean", default=None)
    thinking_budget: int | None = wire("thinkingBudget", "integer", default=None)
    thinking_level: ThinkingLevel | None = wire("thinkingLevel", "enum", of=("ThinkingLevel",), default=None)
