# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("speakerVoiceConfigs")
        self.speaker_voice_configs = (
            [SpeakerVoiceConfig.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.speaker_voice_configs
        if value is not None:
            out["speakerVoiceConfigs"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"speakerVoiceConfigs"})


from .speaker_voice_config import SpeakerVoiceConfig
