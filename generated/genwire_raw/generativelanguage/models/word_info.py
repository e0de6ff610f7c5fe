# Made by `python codegen.py` from specs/generativelanguage/schemas/transcription.yaml. Do not edit.
from __future__ import annotations

from datetime import timedelta

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class WordInfo(BaseModel):
    """A word of a transcription.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        word: The word.
        start_offset: Where in the audio it begins.
        end_offset: Where in the audio it ends.
    """

    word: str | None = wire("word", "string", default=None)
    start_offset: timedelta | None = wire("startOffset", "duration", default=None)
    end_offset: timedelta | None = wire("endOffset", "duration", default=None)
