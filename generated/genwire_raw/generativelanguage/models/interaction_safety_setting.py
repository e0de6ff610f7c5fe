# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_safety.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .harm_block_method import HarmBlockMethod
    from .interaction_harm_block_threshold import InteractionHarmBlockThreshold
    from .interaction_harm_category import InteractionHarmCategory


class InteractionSafetySetting(BaseModel):
    """What to block of one category.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The category.
        threshold: From which probability on to block.
        method: What counts.
    """

    __slots__ = ("type", "threshold", "method")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "enum", of=("InteractionHarmCategory",), required=True),
        "threshold": Field("threshold", "enum", of=("InteractionHarmBlockThreshold",), required=True),
        "method": Field("method", "enum", of=("HarmBlockMethod",)),
    }

    type: InteractionHarmCategory
    threshold: InteractionHarmBlockThreshold
    method: HarmBlockMethod | None

    def __init__(
        self,
        *,
        type: InteractionHarmCategory,
        threshold: InteractionHarmBlockThreshold,
        method: HarmBlockMethod | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.threshold = threshold
        self.method = method
        self.additional_properties = additional_properties
