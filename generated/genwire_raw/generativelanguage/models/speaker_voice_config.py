# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .voice_config import VoiceConfig


@define
class SpeakerVoiceConfig(BaseModel):
    """The voice of one of several speakers.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        speaker: Name of the speaker, as in the prompt.
        voice_config: The speaker's voice.
    """

    speaker: str = wire("speaker", "string", required=True)
    voice_config: VoiceConfig = wire("voiceConfig", "model", of=("VoiceConfig",), required=True)
