# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("rating")
        self.rating = SafetyRating.from_dict(value) if value.__class__ is dict else value
        value = get("setting")
        self.setting = SafetySetting.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.rating
        if value is not None:
            out["rating"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.setting
        if value is not None:
            out["setting"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"rating", "setting"})


from .safety_rating import SafetyRating
from .safety_setting import SafetySetting
