# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class PrebuiltVoiceConfig(BaseModel):
    """A voice that comes with the service.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        voice_name: Name of the voice.
    """

    voice_name: str | None = wire("voiceName", "string", default=None)
