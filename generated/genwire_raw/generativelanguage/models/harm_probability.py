# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class HarmProbability(OpenEnum):
    """How probable it is that content does harm. It says nothing about how bad the harm would be.

    Source: beyond the seeds: named by page 002.

    Attributes:
        HARM_PROBABILITY_UNSPECIFIED: No probability given.
        NEGLIGIBLE: Hardly any chance of harm.
        LOW: A low chance of harm.
        MEDIUM: A medium chance of harm.
        HIGH: A high chance of harm.
    """

    HARM_PROBABILITY_UNSPECIFIED = "HARM_PROBABILITY_UNSPECIFIED"
    NEGLIGIBLE = "NEGLIGIBLE"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
