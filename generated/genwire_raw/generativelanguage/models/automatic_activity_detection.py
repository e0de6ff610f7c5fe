# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .end_sensitivity import EndSensitivity
    from .start_sensitivity import StartSensitivity


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

    __slots__ = (
        "disabled",
        "start_of_speech_sensitivity",
        "end_of_speech_sensitivity",
        "prefix_padding_ms",
        "silence_duration_ms",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "disabled": Field("disabled", "boolean"),
        "start_of_speech_sensitivity": Field("startOfSpeechSensitivity", "enum", of=("StartSensitivity",)),
        "end_of_speech_sensitivity": Field("endOfSpeechSensitivity", "enum", of=("EndSensitivity",)),
        "prefix_padding_ms": Field("prefixPaddingMs", "integer"),
        "silence_duration_ms": Field("silenceDurationMs", "integer"),
    }

    disabled: bool | None
    start_of_speech_sensitivity: StartSensitivity | None
    end_of_speech_sensitivity: EndSensitivity | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None

    def __init__(
        self,
        *,
        disabled: bool | None = None,
        start_of_speech_sensitivity: StartSensitivity | None = None,
        end_of_speech_sensitivity: EndSensitivity | None = None,
        prefix_padding_ms: int | None = None,
        silence_duration_ms: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.disabled = disabled
        self.start_of_speech_sensitivity = start_of_speech_sensitivity
        self.end_of_speech_sensitivity = end_of_speech_sensitivity
        self.prefix_padding_ms = prefix_padding_ms
        self.silence_duration_ms = silence_duration_ms
        self.additional_properties = additional_properties
