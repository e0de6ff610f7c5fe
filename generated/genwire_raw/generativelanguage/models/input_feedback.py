# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .input_feedback_block_reason import InputFeedbackBlockReason
    from .safety_rating import SafetyRating


@define
class InputFeedback(BaseModel):
    """What the content filters say of an input.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        block_reason: Why the input was blocked. If set there is no answer.
        safety_ratings: How safe the input is; at most one rating for a category.
    """

    block_reason: InputFeedbackBlockReason | None = wire(
        "blockReason", "enum", of=("InputFeedbackBlockReason",), default=None
    )
    safety_ratings: list[SafetyRating] | None = wire(
        "safetyRatings", "model", many="list", of=("SafetyRating",), default=None
    )
