# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class ActivityHandling(OpenEnum):
    """What happens when the user speaks.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        ACTIVITY_HANDLING_UNSPECIFIED: As `START_OF_ACTIVITY_INTERRUPTS`.
        START_OF_ACTIVITY_INTERRUPTS: The model stops speaking.
        NO_INTERRUPTION: The model goes on.
    """

    ACTIVITY_HANDLING_UNSPECIFIED = "ACTIVITY_HANDLING_UNSPECIFIED"
    START_OF_ACTIVITY_INTERRUPTS = "START_OF_ACTIVITY_INTERRUPTS"
    NO_INTERRUPTION = "NO_INTERRUPTION"
