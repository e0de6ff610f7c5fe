# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .voice_config import VoiceConfig


class SpeakerVoiceConfig(BaseModel):
    """The voice of one of several speakers.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        speaker: Name of the speaker, as in the prompt.
        voice_config: The speaker's voice.
    """

    __slots__ = ("speaker", "voice_config")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "speaker": Field("speaker", "string", required=True),
        "voice_config": Field("voiceConfig", "model", of=("VoiceConfig",), required=True),
    }

    speaker: str
    voice_config: VoiceConfig

    def __init__(
        self, *, speaker: str, voice_config: VoiceConfig, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.speaker = speaker
        self.voice_config = voice_config
        self.additional_properties = additional_properties
