# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .block_reason import BlockReason
    from .safety_rating import SafetyRating


@define
class PromptFeedback(BaseModel):
    """What the content filters say of a prompt.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        block_reason: Why the prompt was blocked. If set there are no candidates, and the prompt needs other
            words.
        safety_ratings: How safe the prompt is; at most one rating for a category.
    """

    block_reason: BlockReason | None = wire("blockReason", "enum", of=("BlockReason",), default=None)
    safety_ratings: list[SafetyRating] | None = wire(
        "safetyRatings", "model", many="list", of=("SafetyRating",), default=None
    )
