# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .activity_handling import ActivityHandling
    from .automatic_activity_detection import AutomaticActivityDetection
    from .turn_coverage import TurnCoverage


class RealtimeInputConfig(BaseModel):
    """How input is taken in.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        automatic_activity_detection: How the service finds out that the user speaks.
        activity_handling: What happens when the user speaks.
        turn_coverage: What is part of the user's turn.
        interim_transcript_timestamp_enabled: Whether transcriptions that may still change have times.
    """

    __slots__ = (
        "automatic_activity_detection",
        "activity_handling",
        "turn_coverage",
        "interim_transcript_timestamp_enabled",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "automatic_activity_detection": Field(
            "automaticActivityDetection", "model", of=("AutomaticActivityDetection",)
        ),
        "activity_handling": Field("activityHandling", "enum", of=("ActivityHandling",)),
        "turn_coverage": Field("turnCoverage", "enum", of=("TurnCoverage",)),
        "interim_transcript_timestamp_enabled": Field("interimTranscriptTimestampEnabled", "boolean"),
    }

    automatic_activity_detection: AutomaticActivityDetection | None
    activity_handling: ActivityHandling | None
    turn_coverage: TurnCoverage | None
    interim_transcript_timestamp_enabled: bool | None

    def __init__(
        self,
        *,
        automatic_activity_detection: AutomaticActivityDetection | None = None,
        activity_handling: ActivityHandling | None = None,
        turn_coverage: TurnCoverage | None = None,
        interim_transcript_timestamp_enabled: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.automatic_activity_detection = automatic_activity_detection
        self.activity_handling = activity_handling
        self.turn_coverage = turn_coverage
        self.interim_transcript_timestamp_enabled = interim_transcript_timestamp_enabled
        self.additional_properties = additional_properties
