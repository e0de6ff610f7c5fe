# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .block_reason import BlockReason
    from .safety_rating import SafetyRating


class PromptFeedback(BaseModel):
    """What the content filters say of a prompt.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        block_reason: Why the prompt was blocked. If set there are no candidates, and the prompt needs other
            words.
        safety_ratings: How safe the prompt is; at most one rating for a category.
    """

    __slots__ = ("block_reason", "safety_ratings")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "block_reason": Field("blockReason", "enum", of=("BlockReason",)),
        "safety_ratings": Field("safetyRatings", "model", many="list", of=("SafetyRating",)),
    }

    block_reason: BlockReason | None
    safety_ratings: list[SafetyRating] | None

    def __init__(
        self,
        *,
        block_reason: BlockReason | None = None,
        safety_ratings: list[SafetyRating] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.block_reason = block_reason
        self.safety_ratings = safety_ratings
        self.additional_properties = additional_properties
