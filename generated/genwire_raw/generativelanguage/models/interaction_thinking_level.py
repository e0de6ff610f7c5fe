# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class InteractionThinkingLevel(OpenEnum):
    """How much a model thinks.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        MINIMAL: As little as it can.
        LOW: Little.
        MEDIUM: A fair amount.
        HIGH: Much.
        XHIGH: Very much.
    """

    MINIMAL = "minimal"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    XHIGH = "xhigh"
