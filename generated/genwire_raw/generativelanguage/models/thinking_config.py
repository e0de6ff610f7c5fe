# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ThinkingConfig(BaseModel):
    """How a model thinks before it answers.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        include_thoughts: Whether the answer includes the thoughts, where there are any.
        thinking_budget: How many tokens to think.
    """

    include_thoughts: bool | None = wire("includeThoughts", "boolean", default=None)
    thinking_budget: int | None = wire("thinkingBudget", "integer", default=None)
