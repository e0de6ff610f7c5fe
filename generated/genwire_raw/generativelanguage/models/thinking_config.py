# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ThinkingConfig(BaseModel):
    """How a model thinks before it answers.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        include_thoughts: Whether the answer includes the thoughts, where there are any.
        thinking_budget: How many tokens to think.
    """

    __slots__ = ("include_thoughts", "thinking_budget")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "include_thoughts": Field("includeThoughts", "boolean"),
        "thinking_budget": Field("thinkingBudget", "integer"),
    }

    include_thoughts: bool | None
    thinking_budget: int | None

    def __init__(
        self,
        *,
        include_thoughts: bool | None = None,
        thinking_budget: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.include_thoughts = include_thoughts
        self.thinking_budget = thinking_budget
        self.additional_properties = additional_properties
