# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("blockReason")
        self.block_reason = (
            (_BlockReason.get(value) or BlockReason(value)) if value.__class__ is str else value
        )
        value = get("safetyRatings")
        self.safety_ratings = (
            [SafetyRating.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.block_reason
        if value is not None:
            out["blockReason"] = write_enum(value)
        value = self.safety_ratings
        if value is not None:
            out["safetyRatings"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"blockReason", "safetyRatings"})


from .block_reason import MEMBERS as _BlockReason
from .block_reason import BlockReason
from .safety_rating import SafetyRating
