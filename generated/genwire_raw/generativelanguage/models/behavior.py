# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class Behavior(OpenEnum):
    """Whether the conversation waits for the answer of a function. `BLOCKING` if nothing is said.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        UNSPECIFIED: Unused.
        BLOCKING: The conversation goes on once the function has answered.
        NON_BLOCKING: The conversation goes on meanwhile; answers are taken in as they come.
    """

    UNSPECIFIED = "UNSPECIFIED"
    BLOCKING = "BLOCKING"
    NON_BLOCKING = "NON_BLOCKING"
