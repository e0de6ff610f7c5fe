# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class EndSensitivity(OpenEnum):
    """How easily speech ends.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        END_SENSITIVITY_UNSPECIFIED: As `END_SENSITIVITY_HIGH`.
        END_SENSITIVITY_HIGH: Easily.
        END_SENSITIVITY_LOW: Not easily.
    """

    END_SENSITIVITY_UNSPECIFIED = "END_SENSITIVITY_UNSPECIFIED"
    END_SENSITIVITY_HIGH = "END_SENSITIVITY_HIGH"
    END_SENSITIVITY_LOW = "END_SENSITIVITY_LOW"
