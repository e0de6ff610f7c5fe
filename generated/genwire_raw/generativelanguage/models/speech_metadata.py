# Made by `python codegen.py` from specs/generativelanguage/schemas/transcription.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class SpeechMetadata(BaseModel):
    """Speaker and style of a text that is to be spoken.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        speaker: The speaker, by a name of the `speakerVoiceConfigs`.
        style: How to speak, such as `excited, fast-paced`.
    """

    __slots__ = ("speaker", "style")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "speaker": Field("speaker", "string"),
        "style": Field("style", "string"),
    }

    speaker: str | None
    style: str | None

    def __init__(
        self,
        *,
        speaker: str | None = None,
        style: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.speaker = speaker
        self.style = style
        self.additional_properties = additional_properties
