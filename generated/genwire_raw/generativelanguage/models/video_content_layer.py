# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class VideoContentLayer(OpenEnum):
    """A layer of a video.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        FRAMES: The frames.
        AUDIO: The sound.
        TRANSCRIPT: What is said, as text.
    """

    FRAMES = "frames"
    AUDIO = "audio"
    TRANSCRIPT = "transcript"
