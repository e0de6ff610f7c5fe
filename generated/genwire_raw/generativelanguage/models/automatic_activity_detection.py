# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .end_sensitivity import EndSensitivity
    from .start_sensitivity import StartSensitivity


@define
class AutomaticActivityDetection(BaseModel):
    """How the service finds out that the user speaks.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        disabled: Whether the client tells it instead.
        start_of_speech_sensitivity: How easily speech begins.
        end_of_speech_sensitivity: How easily speech ends.
        prefix_padding_ms: Milliseconds of speech before it counts.
        silence_duration_ms: Milliseconds of silence before speech has ended.
    """

    disabled: bool | None = wire("disabled", "boolean", default=None)
    start_of_speech_sensitivity: StartSensitivity | None = wire(
        "startOfSpeechSensitivity", "enum", of=("StartSensitivity",), default=None
    )
    end_of_speech_sensitivity: EndSensitivity | None = wire(
        "endOfSpeechSensitivity", "enum", of=("EndSensitivity",), default=None
    )
    prefix_padding_ms: int | None = wire("prefixPaddingMs", "integer", default=None)
    silence_duration_ms: int | None = wire("silenceDurationMs", "integer", default=None)
