# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class StartSensitivity(OpenEnum):
    """How easily speech begins.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        START_SENSITIVITY_UNSPECIFIED: As `START_SENSITIVITY_HIGH`.
        START_SENSITIVITY_HIGH: Easily.
        START_SENSITIVITY_LOW: Not easily.
    """

    START_SENSITIVITY_UNSPECIFIED = "START_SENSITIVITY_UNSPECIFIED"
    START_SENSITIVITY_HIGH = "START_SENSITIVITY_HIGH"
    START_SENSITIVITY_LOW = "START_SENSITIVITY_LOW"
