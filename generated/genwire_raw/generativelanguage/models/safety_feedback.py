# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .safety_rating import SafetyRating
    from .safety_setting import SafetySetting


@define
class SafetyFeedback(BaseModel):
    """A safety setting that blocked a request or its answer, with the lowest probability of harm that it
    would have to allow for a result. There need not be one for each category.

    Source: page 002, "SafetyFeedback".

    Attributes:
        rating: How the content was rated.
        setting: The setting that was applied to the request.
    """

    rating: SafetyRating | None = wire("rating", "model", of=("SafetyRating",), default=None)
    setting: SafetySetting | None = wire("setting", "model", of=("SafetySetting",), default=None)
