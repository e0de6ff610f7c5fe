# Made by `python codegen.py` from specs/generativelanguage/schemas/media_reading.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class PartMediaResolutionLevel(OpenEnum):
    """The quality at which media are read.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        MEDIA_RESOLUTION_UNSPECIFIED: No resolution given.
        MEDIA_RESOLUTION_LOW: Low.
        MEDIA_RESOLUTION_MEDIUM: Medium.
        MEDIA_RESOLUTION_HIGH: High.
        MEDIA_RESOLUTION_ULTRA_HIGH: Ultra high.
    """

    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"
    MEDIA_RESOLUTION_ULTRA_HIGH = "MEDIA_RESOLUTION_ULTRA_HIGH"
