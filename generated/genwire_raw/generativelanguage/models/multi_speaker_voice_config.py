# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .speaker_voice_config import SpeakerVoiceConfig


@define
class MultiSpeakerVoiceConfig(BaseModel):
    """The voices of several speakers.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        speaker_voice_configs: Each speaker with a voice.
    """

    speaker_voice_configs: list[SpeakerVoiceConfig] = wire(
        "speakerVoiceConfigs", "model", many="list", of=("SpeakerVoiceConfig",), required=True
    )
