# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_safety.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .harm_block_method import HarmBlockMethod
    from .interaction_harm_block_threshold import InteractionHarmBlockThreshold
    from .interaction_harm_category import InteractionHarmCategory


@define
class InteractionSafetySetting(BaseModel):
    """What to block of one category.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The category.
        threshold: From which probability on to block.
        method: What counts.
    """

    type: InteractionHarmCategory = wire("type", "enum", of=("InteractionHarmCategory",), required=True)
    threshold: InteractionHarmBlockThreshold = wire(
        "threshold", "enum", of=("InteractionHarmBlockThreshold",), required=True
    )
    method: HarmBlockMethod | None = wire("method", "enum", of=("HarmBlockMethod",), default=None)
