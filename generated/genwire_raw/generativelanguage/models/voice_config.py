# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .prebuilt_voice_config import PrebuiltVoiceConfig
    from .replicated_voice_config import ReplicatedVoiceConfig


class VoiceConfig(BaseModel):
    """A voice.

    Source: beyond the seeds: reached from page 004.

    At most one of `voice_config` is set: prebuilt_voice_config, replicated_voice_config, voice.

    Attributes:
        prebuilt_voice_config: A voice that comes with the service.
        replicated_voice_config: A voice that is made after a sample. Source: beyond the seeds: google-genai
            3.6.1.
        voice: Name of the speaker. Source: beyond the seeds: google-genai 3.6.1.
    """

    __slots__ = ("prebuilt_voice_config", "replicated_voice_config", "voice")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "prebuilt_voice_config": Field("prebuiltVoiceConfig", "model", of=("PrebuiltVoiceConfig",)),
        "replicated_voice_config": Field("replicatedVoiceConfig", "model", of=("ReplicatedVoiceConfig",)),
        "voice": Field("voice", "string"),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {
        "voice_config": Group(("prebuilt_voice_config", "replicated_voice_config", "voice"))
    }

    prebuilt_voice_config: PrebuiltVoiceConfig | None
    replicated_voice_config: ReplicatedVoiceConfig | None
    voice: str | None

    def __init__(
        self,
        *,
        prebuilt_voice_config: PrebuiltVoiceConfig | None = None,
        replicated_voice_config: ReplicatedVoiceConfig | None = None,
        voice: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prebuilt_voice_config = prebuilt_voice_config
        self.replicated_voice_config = replicated_voice_config
        self.voice = voice
        self.additional_properties = additional_properties
