# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .harm_category import HarmCategory
    from .harm_probability import HarmProbability


@define
class SafetyRating(BaseModel):
    """How probable it is that a piece of content does harm of one category.

    Source: beyond the seeds: named by page 002.

    Attributes:
        category: The kind of harm that is rated.
        probability: How probable harm is.
        blocked: Whether this rating got the content blocked.
    """

    category: HarmCategory = wire("category", "enum", of=("HarmCategory",), required=True)
    probability: HarmProbability = wire("probability", "enum", of=("HarmProbability",), required=True)
    blocked: bool | None = wire("blocked", "boolean", default=None)
