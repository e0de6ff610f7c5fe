# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class BatchState(OpenEnum):
    """How far a batch is.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        BATCH_STATE_UNSPECIFIED: No state given.
        BATCH_STATE_PENDING: It waits for its turn.
        BATCH_STATE_RUNNING: It is being worked on.
        BATCH_STATE_SUCCEEDED: It is done; single requests may have failed all the same.
        BATCH_STATE_FAILED: It failed as a whole.
        BATCH_STATE_CANCELLED: It was cancelled.
        BATCH_STATE_EXPIRED: It was not done within 48 hours.
    """

    BATCH_STATE_UNSPECIFIED = "BATCH_STATE_UNSPECIFIED"
    BATCH_STATE_PENDING = "BATCH_STATE_PENDING"
    BATCH_STATE_RUNNING = "BATCH_STATE_RUNNING"
    BATCH_STATE_SUCCEEDED = "BATCH_STATE_SUCCEEDED"
    BATCH_STATE_FAILED = "BATCH_STATE_FAILED"
    BATCH_STATE_CANCELLED = "BATCH_STATE_CANCELLED"
    BATCH_STATE_EXPIRED = "BATCH_STATE_EXPIRED"
