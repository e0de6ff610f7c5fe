# Made by `python codegen.py` from specs/generativelanguage/schemas/media_reading.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class MediaProcessing(OpenEnum):
    """How the model goes through a video.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        MEDIA_PROCESSING_UNSPECIFIED: As the model does on its own.
        STATIC: Frames at a fixed rate, all of them in the context.
        AGENTIC: The model looks where it needs to.
    """

    MEDIA_PROCESSING_UNSPECIFIED = "MEDIA_PROCESSING_UNSPECIFIED"
    STATIC = "STATIC"
    AGENTIC = "AGENTIC"
