# Made by `python codegen.py` from specs/generativelanguage/schemas/transcription.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .word_info import WordInfo


class Transcription(BaseModel):
    """What is said in audio.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        text: The text.
        finished: Whether the transcription is complete.
        language_code: The language, as a BCP 47 tag.
        speaker_label: A label of the speaker, such as `spk_1`.
        words: The words with their times.
        start_offset: Where in the audio it begins.
        end_offset: Where in the audio it ends.
    """

    __slots__ = ("text", "finished", "language_code", "speaker_label", "words", "start_offset", "end_offset")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", "string"),
        "finished": Field("finished", "boolean"),
        "language_code": Field("languageCode", "string"),
        "speaker_label": Field("speakerLabel", "string"),
        "words": Field("words", "model", many="list", of=("WordInfo",)),
        "start_offset": Field("startOffset", "duration"),
        "end_offset": Field("endOffset", "duration"),
    }

    text: str | None
    finished: bool | None
    language_code: str | None
    speaker_label: str | None
    words: list[WordInfo] | None
    start_offset: timedelta | None
    end_offset: timedelta | None

    def __init__(
        self,
        *,
        text: str | None = None,
        finished: bool | None = None,
        language_code: str | None = None,
        speaker_label: str | None = None,
        words: list[WordInfo] | None = None,
        start_offset: timedelta | None = None,
        end_offset: timedelta | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.finished = finished
        self.language_code = language_code
        self.speaker_label = speaker_label
        self.words = words
        self.start_offset = start_offset
        self.end_offset = end_offset
        self.additional_properties = additional_properties
