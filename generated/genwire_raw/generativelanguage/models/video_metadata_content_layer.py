# Made by `python codegen.py` from specs/generativelanguage/schemas/media_reading.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class VideoMetadataContentLayer(OpenEnum):
    """A layer of a video.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        CONTENT_LAYER_UNSPECIFIED: No layer given.
        FRAMES: The frames.
        AUDIO: The sound.
        TRANSCRIPT: What is said, as text.
    """

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    FRAMES = "FRAMES"
    AUDIO = "AUDIO"
    TRANSCRIPT = "TRANSCRIPT"
