# Made by `python codegen.py` from specs/generativelanguage/schemas/transcription.yaml. Do not edit.
from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .word_info import WordInfo


@define
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

    text: str | None = wire("text", "string", default=None)
    finished: bool | None = wire("finished", "boolean", default=None)
    language_code: str | None = wire("languageCode", "string", default=None)
    speaker_label: str | None = wire("speakerLabel", "string", default=None)
    words: list[WordInfo] | None = wire("words", "model", many="list", of=("WordInfo",), default=None)
    start_offset: timedelta | None = wire("startOffset", "duration", default=None)
    end_offset: timedelta | None = wire("endOffset", "duration", default=None)
