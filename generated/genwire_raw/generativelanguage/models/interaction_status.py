# Made by `python codegen.py` from specs/generativelanguage/schemas/interactions.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class InteractionStatus(OpenEnum):
    """How far an interaction is.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        IN_PROGRESS: It is being worked on.
        REQUIRES_ACTION: It waits for results of functions.
        COMPLETED: It is done.
        FAILED: It failed.
        CANCELLED: It was cancelled.
        INCOMPLETE: It ended before it was done, such as by a limit of tokens.
        BUDGET_EXCEEDED: It ended because its budget was used up.
        QUEUED: It waits for its turn.
        IDLE: It waits for input.
        REQUIRES_CONTINUATION: It stopped at a limit; the `continuation_token` goes on with it.
    """

    IN_PROGRESS = "in_progress"
    REQUIRES_ACTION = "requires_action"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INCOMPLETE = "incomplete"
    BUDGET_EXCEEDED = "budget_exceeded"
    QUEUED = "queued"
    IDLE = "idle"
    REQUIRES_CONTINUATION = "requires_continuation"
