# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from datetime import timedelta
from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
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

    type: Literal["word_info"] = wire(
        "type", "string", required=True, pattern="^word_info$", default="word_info"
    )
    text: str | None = wire("text", "string", default=None)
    speaker: str | None = wire("speaker", "string", default=None)
    start_offset: timedelta | None = wire("start_offset", "duration", default=None)
    end_offset: timedelta | None = wire("end_offset", "duration", default=None)
    start_index: int | None = wire("start_index", "integer", default=None)
    end_index: int | None = wire("end_index", "integer", default=None)
