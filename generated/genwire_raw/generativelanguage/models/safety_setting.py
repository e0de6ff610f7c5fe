# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .harm_block_threshold import HarmBlockThreshold
    from .harm_category import HarmCategory


@define
class SafetySetting(BaseModel):
    """From which probability of harm on content of a category is blocked.

    Source: beyond the seeds: named by pages 002 and 004.

    Attributes:
        category: The kind of harm that is set.
        threshold: The probability of harm from which on content is blocked.
    """

    category: HarmCategory = wire("category", "enum", of=("HarmCategory",), required=True)
    threshold: HarmBlockThreshold = wire("threshold", "enum", of=("HarmBlockThreshold",), required=True)
