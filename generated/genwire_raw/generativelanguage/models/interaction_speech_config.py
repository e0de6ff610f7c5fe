# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class InteractionSpeechConfig(BaseModel):
    """How one speaker sounds.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        language: The language, as a BCP 47 tag.
        speaker: Name of the speaker, as in the input.
        voice: Name of the voice.
    """

    language: str | None = wire("language", "string", default=None)
    speaker: str | None = wire("speaker", "string", default=None)
    voice: str | None = wire("voice", "string", default=None)
