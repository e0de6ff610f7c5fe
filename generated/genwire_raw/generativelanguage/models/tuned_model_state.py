# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class TunedModelState(OpenEnum):
    """How far a tuned model has come.

    Source: page 004, "State".

    Attributes:
        STATE_UNSPECIFIED: The default; unused.
        CREATING: It is being made.
        ACTIVE: It is ready for use.
        FAILED: It could not be made.
    """

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
