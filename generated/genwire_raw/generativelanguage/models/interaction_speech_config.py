# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class InteractionSpeechConfig(BaseModel):
    """How one speaker sounds.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        language: The language, as a BCP 47 tag.
        speaker: Name of the speaker, as in the input.
        voice: Name of the voice.
    """

    __slots__ = ("language", "speaker", "voice")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "language": Field("language", "string"),
        "speaker": Field("speaker", "string"),
        "voice": Field("voice", "string"),
    }

    language: str | None
    speaker: str | None
    voice: str | None

    def __init__(
        self,
        *,
        language: str | None = None,
        speaker: str | None = None,
        voice: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.language = language
        self.speaker = speaker
        self.voice = voice
        self.additional_properties = additional_properties
