# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .harm_block_threshold import HarmBlockThreshold
    from .harm_category import HarmCategory


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
