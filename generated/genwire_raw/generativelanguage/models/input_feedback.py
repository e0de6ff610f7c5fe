# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .input_feedback_block_reason import InputFeedbackBlockReason
    from .safety_rating import SafetyRating


class InputFeedback(BaseModel):
    """What the content filters say of an input.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        block_reason: Why the input was blocked. If set there is no answer.
        safety_ratings: How safe the input is; at most one rating for a category.
    """

    __slots__ = ("block_reason", "safety_ratings")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "block_reason": Field("blockReason", "enum", of=("InputFeedbackBlockReason",)),
        "safety_ratings": Field("safetyRatings", "model", many="list", of=("SafetyRating",)),
    }

    block_reason: InputFeedbackBlockReason | None
    safety_ratings: list[SafetyRating] | None

    def __init__(
        self,
        *,
        block_reason: InputFeedbackBlockReason | None = None,
        safety_ratings: list[SafetyRating] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.block_reason = block_reason
        self.safety_ratings = safety_ratings
        self.additional_properties = additional_properties
