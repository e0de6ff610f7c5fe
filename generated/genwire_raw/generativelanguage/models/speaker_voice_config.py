# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.speaker = get("speaker")
        value = get("voiceConfig")
        self.voice_config = VoiceConfig.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.speaker
        if value is not None:
            out["speaker"] = value
        value = self.voice_config
        if value is not None:
            out["voiceConfig"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"speaker", "voiceConfig"})


from .voice_config import VoiceConfig
