# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .multi_speaker_voice_config import MultiSpeakerVoiceConfig
    from .voice_config import VoiceConfig


@define
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

    GROUPS = {"voices": Group(("voice_config", "multi_speaker_voice_config"))}

    voice_config: VoiceConfig | None = wire("voiceConfig", "model", of=("VoiceConfig",), default=None)
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | None = wire(
        "multiSpeakerVoiceConfig", "model", of=("MultiSpeakerVoiceConfig",), default=None
    )
    language_code: str | None = wire("languageCode", "string", default=None)
