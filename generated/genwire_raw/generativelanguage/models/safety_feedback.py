# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .safety_rating import SafetyRating
    from .safety_setting import SafetySetting


class SafetyFeedback(BaseModel):
    """A safety setting that blocked a request or its answer, with the lowest probability of harm that it
    would have to allow for a result. There need not be one for each category.

    Source: page 002, "SafetyFeedback".

    Attributes:
        rating: How the content was rated.
        setting: The setting that was applied to the request.
    """

    __slots__ = ("rating", "setting")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "rating": Field("rating", "model", of=("SafetyRating",)),
        "setting": Field("setting", "model", of=("SafetySetting",)),
    }

    rating: SafetyRating | None
    setting: SafetySetting | None

    def __init__(
        self,
        *,
        rating: SafetyRating | None = None,
        setting: SafetySetting | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.rating = rating
        self.setting = setting
        self.additional_properties = additional_properties
