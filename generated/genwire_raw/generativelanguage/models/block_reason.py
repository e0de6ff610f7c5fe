# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class BlockReason(OpenEnum):
    """Why a prompt was blocked.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        BLOCK_REASON_UNSPECIFIED: Unused.
        SAFETY: The prompt is unsafe; its safety ratings tell by which category.
        OTHER: An unknown reason.
        BLOCKLIST: The prompt has words of the blocklist in it.
        PROHIBITED_CONTENT: The prompt has prohibited content in it.
        IMAGE_SAFETY: The pictures that it led to are unsafe.
    """

    BLOCK_REASON_UNSPECIFIED = "BLOCK_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    IMAGE_SAFETY = "IMAGE_SAFETY"
