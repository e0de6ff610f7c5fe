# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class InteractionWordInfo(BaseModel):
    """A word of a transcription.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of annotation.
        text: The word.
        speaker: A label of the speaker, such as `spk_1`.
        start_offset: Where in the audio the word begins.
        end_offset: Where in the audio the word ends.
        start_index: Where the stretch begins, in bytes.
        end_index: Where the stretch ends, in bytes; this byte is not part of it.
    """

    __slots__ = ("type", "text", "speaker", "start_offset", "end_offset", "start_index", "end_index")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^word_info$"),
        "text": Field("text", "string"),
        "speaker": Field("speaker", "string"),
        "start_offset": Field("start_offset", "duration"),
        "end_offset": Field("end_offset", "duration"),
        "start_index": Field("start_index", "integer"),
        "end_index": Field("end_index", "integer"),
    }

    type: Literal["word_info"]
    text: str | None
    speaker: str | None
    start_offset: timedelta | None
    end_offset: timedelta | None
    start_index: int | None
    end_index: int | None

    def __init__(
        self,
        *,
        type: Literal["word_info"] = "word_info",
        text: str | None = None,
        speaker: str | None = None,
        start_offset: timedelta | None = None,
        end_offset: timedelta | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.text = text
        self.speaker = speaker
        self.start_offset = start_offset
        self.end_offset = end_offset
        self.start_index = start_index
        self.end_index = end_index
        self.additional_properties = additional_properties
