# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ProactivityConfig(BaseModel):
    """Whether the model decides on its own when to speak.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        proactive_audio: Whether the model may stay silent.
        proactive_video: Whether the model may answer to each picture; needs `proactiveAudio`.
    """

    proactive_audio: bool | None = wire("proactiveAudio", "boolean", default=None)
    proactive_video: bool | None = wire("proactiveVideo", "boolean", default=None)
