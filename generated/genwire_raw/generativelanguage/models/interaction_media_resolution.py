# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class InteractionMediaResolution(OpenEnum):
    """How finely media are read.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        LOW: Low.
        MEDIUM: Medium.
        HIGH: High.
        ULTRA_HIGH: Ultra high.
    """

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    ULTRA_HIGH = "ultra_high"
