# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_safety.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class HarmBlockMethod(OpenEnum):
    """What counts for blocking.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        SEVERITY: Probability and severity.
        PROBABILITY: Probability alone.
    """

    SEVERITY = "severity"
    PROBABILITY = "probability"
