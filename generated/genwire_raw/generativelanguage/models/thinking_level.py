# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class ThinkingLevel(OpenEnum):
    """How much a model thinks.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        THINKING_LEVEL_UNSPECIFIED: No level given; the model takes its own.
        MINIMAL: As little as it can.
        LOW: Little.
        MEDIUM: A fair amount.
        HIGH: Much.
        XHIGH: Very much.
    """

    THINKING_LEVEL_UNSPECIFIED = "THINKING_LEVEL_UNSPECIFIED"
    MINIMAL = "MINIMAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    XHIGH = "XHIGH"
