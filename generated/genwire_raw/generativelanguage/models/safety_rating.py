# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


class SafetyRating(BaseModel):
    """How probable it is that a piece of content does harm of one category.

    Source: beyond the seeds: named by page 002.

    Attributes:
        category: The kind of harm that is rated.
        probability: How probable harm is.
        blocked: Whether this rating got the content blocked.
    """

    __slots__ = ("category", "probability", "blocked")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "category": Field("category", "enum", of=("HarmCategory",), required=True),
        "probability": Field("probability", "enum", of=("HarmProbability",), required=True),
        "blocked": Field("blocked", "boolean"),
    }

    category: HarmCategory
    probability: HarmProbability
    blocked: bool | None

    def __init__(
        self,
        *,
        category: HarmCategory,
        probability: HarmProbability,
        blocked: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.category = category
        self.probability = probability
        self.blocked = blocked
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("category")
        self.category = (_HarmCategory.get(value) or HarmCategory(value)) if value.__class__ is str else value
        value = get("probability")
        self.probability = (
            (_HarmProbability.get(value) or HarmProbability(value)) if value.__class__ is str else value
        )
        self.blocked = get("blocked")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.category
        if value is not None:
            out["category"] = write_enum(value)
        value = self.probability
        if value is not None:
            out["probability"] = write_enum(value)
        value = self.blocked
        if value is not None:
            out["blocked"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"category", "probability", "blocked"})


from .harm_category import MEMBERS as _HarmCategory
from .harm_category import HarmCategory
from .harm_probability import MEMBERS as _HarmProbability
from .harm_probability import HarmProbability
