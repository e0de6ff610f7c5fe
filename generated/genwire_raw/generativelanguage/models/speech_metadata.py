# Made by `python codegen.py` from specs/generativelanguage/schemas/transcription.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class SpeechMetadata(BaseModel):
    """Speaker and style of a text that is to be spoken.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        speaker: The speaker, by a name of the `speakerVoiceConfigs`.
        style: How to speak, such as `excited, fast-paced`.
    """

    speaker: str | None = wire("speaker", "string", default=None)
    style: str | None = wire("style", "string", default=None)
