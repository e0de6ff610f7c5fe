# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .multi_speaker_voice_config import MultiSpeakerVoiceConfig
    from .voice_config import VoiceConfig


class SpeechConfig(BaseModel):
    """The voice, or voices, and the language of spoken answers.

    Source: beyond the seeds: reached from page 004.

    At most one of `voices` is set: voice_config, multi_speaker_voice_config.

    Attributes:
        voice_config: The voice, for answers with one speaker.
        multi_speaker_voice_config: The voices, for answers with several speakers.
        language_code: The language to speak, as a BCP 47 tag; one of de-DE, en-AU, en-GB, en-IN, en-US,
            es-US, fr-FR, hi-IN, pt-BR, ar-XA, es-ES, fr-CA, id-ID, it-IT, ja-JP, tr-TR, vi-VN, bn-IN, gu-IN,
            kn-IN, ml-IN, mr-IN, ta-IN, te-IN, nl-NL, ko-KR, cmn-CN, pl-PL, ru-RU, th-TH.
    """

    __slots__ = ("voice_config", "multi_speaker_voice_config", "language_code")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "voice_config": Field("voiceConfig", "model", of=("VoiceConfig",)),
        "multi_speaker_voice_config": Field(
            "multiSpeakerVoiceConfig", "model", of=("MultiSpeakerVoiceConfig",)
        ),
        "language_code": Field("languageCode", "string"),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"voices": Group(("voice_config", "multi_speaker_voice_config"))}

    voice_config: VoiceConfig | None
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | None
    language_code: str | None

    def __init__(
        self,
        *,
        voice_config: VoiceConfig | None = None,
        multi_speaker_voice_config: MultiSpeakerVoiceConfig | None = None,
        language_code: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.voice_config = voice_config
        self.multi_speaker_voice_config = multi_speaker_voice_config
        self.language_code = language_code
        self.additional_properties = additional_properties
