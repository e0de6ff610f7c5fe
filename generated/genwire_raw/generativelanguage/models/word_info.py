# Made by `python codegen.py` from specs/generativelanguage/schemas/transcription.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class WordInfo(BaseModel):
    """A word of a transcription.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        word: The word.
        start_offset: Where in the audio it begins.
        end_offset: Where in the audio it ends.
    """

    __slots__ = ("word", "start_offset", "end_offset")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "word": Field("word", "string"),
        "start_offset": Field("startOffset", "duration"),
        "end_offset": Field("endOffset", "duration"),
    }

    word: str | None
    start_offset: timedelta | None
    end_offset: timedelta | None

    def __init__(
        self,
        *,
        word: str | None = None,
        start_offset: timedelta | None = None,
        end_offset: timedelta | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.word = word
        self.start_offset = start_offset
        self.end_offset = end_offset
        self.additional_properties = additional_properties
