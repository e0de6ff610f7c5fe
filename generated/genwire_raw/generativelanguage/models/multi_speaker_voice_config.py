# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .speaker_voice_config import SpeakerVoiceConfig


class MultiSpeakerVoiceConfig(BaseModel):
    """The voices of several speakers.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        speaker_voice_configs: Each speaker with a voice.
    """

    __slots__ = ("speaker_voice_configs",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "speaker_voice_configs": Field(
            "speakerVoiceConfigs", "model", many="list", of=("SpeakerVoiceConfig",), required=True
        )
    }

    speaker_voice_configs: list[SpeakerVoiceConfig]

    def __init__(
        self,
        *,
        speaker_voice_configs: list[SpeakerVoiceConfig],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.speaker_voice_configs = speaker_voice_configs
        self.additional_properties = additional_properties
