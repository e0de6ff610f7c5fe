# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class TurnCoverage(OpenEnum):
    """What is part of the user's turn.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        TURN_COVERAGE_UNSPECIFIED: As `TURN_INCLUDES_ONLY_ACTIVITY`.
        TURN_INCLUDES_ONLY_ACTIVITY: What the user says, without silence.
        TURN_INCLUDES_ALL_INPUT: All input, with silence.
        TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO: What the user says, and all video.
    """

    TURN_COVERAGE_UNSPECIFIED = "TURN_COVERAGE_UNSPECIFIED"
    TURN_INCLUDES_ONLY_ACTIVITY = "TURN_INCLUDES_ONLY_ACTIVITY"
    TURN_INCLUDES_ALL_INPUT = "TURN_INCLUDES_ALL_INPUT"
    TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO = "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO"
