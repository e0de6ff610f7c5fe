# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class BlockedReason(OpenEnum):
    """Why content was blocked.

    Source: page 002, "BlockedReason".

    Attributes:
        BLOCKED_REASON_UNSPECIFIED: No reason given.
        SAFETY: The safety settings blocked it.
        OTHER: It was blocked for a reason that has no category.
    """

    BLOCKED_REASON_UNSPECIFIED = "BLOCKED_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
