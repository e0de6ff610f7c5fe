# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.include_thoughts = get("includeThoughts")
        self.thinking_budget = get("thinkingBudget")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.include_thoughts
        if value is not None:
            out["includeThoughts"] = value
        value = self.thinking_budget
        if value is not None:
            out["thinkingBudget"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"includeThoughts", "thinkingBudget"})
