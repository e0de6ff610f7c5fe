# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .prebuilt_voice_config import PrebuiltVoiceConfig
    from .replicated_voice_config import ReplicatedVoiceConfig


@define
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

    GROUPS = {"voice_config": Group(("prebuilt_voice_config", "replicated_voice_config", "voice"))}

    prebuilt_voice_config: PrebuiltVoiceConfig | None = wire(
        "prebuiltVoiceConfig", "model", of=("PrebuiltVoiceConfig",), default=None
    )
    replicated_voice_config: ReplicatedVoiceConfig | None = wire(
        "replicatedVoiceConfig", "model", of=("ReplicatedVoiceConfig",), default=None
    )
    voice: str | None = wire("voice", "string", default=None)
