# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .harm_category import HarmCategory
    from .harm_probability import HarmProbability


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
