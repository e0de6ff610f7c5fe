# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .prebuilt_voice_config import PrebuiltVoiceConfig


@define
class VoiceConfig(BaseModel):
    """A voice.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        prebuilt_voice_config: A voice that comes with the service.
    """

    GROUPS = {"voice_config": Group(("prebuilt_voice_config",))}

    prebuilt_voice_config: PrebuiltVoiceConfig | None = wire(
        "prebuiltVoiceConfig", "model", of=("PrebuiltVoiceConfig",), default=None
    )
