# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class MediaResolution(OpenEnum):
    """The resolution at which media of a request are read.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        MEDIA_RESOLUTION_UNSPECIFIED: No resolution given.
        MEDIA_RESOLUTION_LOW: Low, 64 tokens.
        MEDIA_RESOLUTION_MEDIUM: Medium, 256 tokens.
        MEDIA_RESOLUTION_HIGH: High, 256 tokens with zoomed reframing.
    """

    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"
