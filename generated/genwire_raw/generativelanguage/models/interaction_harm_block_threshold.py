# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_safety.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class InteractionHarmBlockThreshold(OpenEnum):
    """From which probability of harm on to block.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        BLOCK_LOW_AND_ABOVE: A low one.
        BLOCK_MEDIUM_AND_ABOVE: A medium one.
        BLOCK_ONLY_HIGH: A high one.
        BLOCK_NONE: Block nothing.
        OFF: Do not look for it.
    """

    BLOCK_LOW_AND_ABOVE = "block_low_and_above"
    BLOCK_MEDIUM_AND_ABOVE = "block_medium_and_above"
    BLOCK_ONLY_HIGH = "block_only_high"
    BLOCK_NONE = "block_none"
    OFF = "off"
