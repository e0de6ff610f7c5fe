# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class InputFeedbackBlockReason(OpenEnum):
    """Why an input was blocked.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        BLOCK_REASON_UNSPECIFIED: Unused.
        SAFETY: It is unsafe; its safety ratings tell by which category.
        OTHER: An unknown reason.
    """

    BLOCK_REASON_UNSPECIFIED = "BLOCK_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
