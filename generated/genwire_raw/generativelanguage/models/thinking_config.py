# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .thinking_level import ThinkingLevel


class ThinkingConfig(BaseModel):
    """How a model thinks before it answers.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        include_thoughts: Whether the answer includes the thoughts, where there are any.
        thinking_budget: How many tokens to think.
        thinking_level: How much to think; for models since Gemini 3, instead of `thinkingBudget`. Source:
            beyond the seeds: google-genai 3.6.1.
    """

    __slots__ = ("include_thoughts", "thinking_budget", "thinking_level")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "include_thoughts": Field("includeThoughts", "boolean"),
        "thinking_budget": Field("thinkingBudget", "integer"),
        "thinking_level": Field("thinkingLevel", "enum", of=("ThinkingLevel",)),
    }

    include_thoughts: bool | None
    thinking_budget: int | None
    thinking_level: ThinkingLevel | None

    def __init__(
        self,
        *,
        include_thoughts: bool | None = None,
        thinking_budget: int | None = None,
        thinking_level: ThinkingLevel | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.include_thoughts = include_thoughts
        self.thinking_budget = thinking_budget
        self.thinking_level = thinking_level
        self.additional_properties = additional_properties
