# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class HarmBlockThreshold(OpenEnum):
    """A probability of harm from which on content is blocked.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        HARM_BLOCK_THRESHOLD_UNSPECIFIED: No threshold given.
        BLOCK_LOW_AND_ABOVE: Only content of negligible probability passes.
        BLOCK_MEDIUM_AND_ABOVE: Content of negligible or low probability passes.
        BLOCK_ONLY_HIGH: All but content of high probability passes.
        BLOCK_NONE: All content passes.
        OFF: The filter is switched off.
    """

    HARM_BLOCK_THRESHOLD_UNSPECIFIED = "HARM_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"
    OFF = "OFF"
