# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .activity_handling import ActivityHandling
    from .automatic_activity_detection import AutomaticActivityDetection
    from .turn_coverage import TurnCoverage


@define
class RealtimeInputConfig(BaseModel):
    """How input is taken in.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        automatic_activity_detection: How the service finds out that the user speaks.
        activity_handling: What happens when the user speaks.
        turn_coverage: What is part of the user's turn.
        interim_transcript_timestamp_enabled: Whether transcriptions that may still change have times.
    """

    automatic_activity_detection: AutomaticActivityDetection | None = wire(
        "automaticActivityDetection", "model", of=("AutomaticActivityDetection",), default=None
    )
    activity_handling: ActivityHandling | None = wire(
        "activityHandling", "enum", of=("ActivityHandling",), default=None
    )
    turn_coverage: TurnCoverage | None = wire("turnCoverage", "enum", of=("TurnCoverage",), default=None)
    interim_transcript_timestamp_enabled: bool | None = wire(
        "interimTranscriptTimestampEnabled", "boolean", default=None
    )
