# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_safety.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class InteractionServiceTier(OpenEnum):
    """How quickly and at what price an interaction is served.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        FLEX: Cheaper, and slower where the service is busy.
        STANDARD: As usual.
        PRIORITY: Before others, at a higher price.
        DEFERRED: Later.
    """

    FLEX = "flex"
    STANDARD = "standard"
    PRIORITY = "priority"
    DEFERRED = "deferred"
