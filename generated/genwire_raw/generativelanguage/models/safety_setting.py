# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


class SafetySetting(BaseModel):
    """From which probability of harm on content of a category is blocked.

    Source: beyond the seeds: named by pages 002 and 004.

    Attributes:
        category: The kind of harm that is set.
        threshold: The probability of harm from which on content is blocked.
    """

    __slots__ = ("category", "threshold")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "category": Field("category", "enum", of=("HarmCategory",), required=True),
        "threshold": Field("threshold", "enum", of=("HarmBlockThreshold",), required=True),
    }

    category: HarmCategory
    threshold: HarmBlockThreshold

    def __init__(
        self,
        *,
        category: HarmCategory,
        threshold: HarmBlockThreshold,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.category = category
        self.threshold = threshold
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("category")
        self.category = (_HarmCategory.get(value) or HarmCategory(value)) if value.__class__ is str else value
        value = get("threshold")
        self.threshold = (
            (_HarmBlockThreshold.get(value) or HarmBlockThreshold(value)) if value.__class__ is str else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.category
        if value is not None:
            out["category"] = write_enum(value)
        value = self.threshold
        if value is not None:
            out["threshold"] = write_enum(value)
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"category", "threshold"})


from .harm_block_threshold import MEMBERS as _HarmBlockThreshold
from .harm_block_threshold import HarmBlockThreshold
from .harm_category import MEMBERS as _HarmCategory
from .harm_category import HarmCategory
