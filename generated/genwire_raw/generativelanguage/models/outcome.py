# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class Outcome(OpenEnum):
    """How a run of generated code ended.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        OUTCOME_UNSPECIFIED: No outcome given; not to be used.
        OUTCOME_OK: The code ran to its end.
        OUTCOME_FAILED: The code ran and failed; standard error tells why.
        OUTCOME_DEADLINE_EXCEEDED: The code took too long and was stopped, perhaps with some output.
    """

    OUTCOME_UNSPECIFIED = "OUTCOME_UNSPECIFIED"
    OUTCOME_OK = "OUTCOME_OK"
    OUTCOME_FAILED = "OUTCOME_FAILED"
    OUTCOME_DEADLINE_EXCEEDED = "OUTCOME_DEADLINE_EXCEEDED"
