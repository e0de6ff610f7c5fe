# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class SpeechAnnotation(BaseModel):
    """Who speaks a stretch of a text, and how.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of annotation.
        speaker: The speaker.
        style: How to speak.
        start_index: Where the stretch begins, in bytes.
        end_index: Where the stretch ends, in bytes; this byte is not part of it.
    """

    type: Literal["speech_metadata"] = wire(
        "type", "string", required=True, pattern="^speech_metadata$", default="speech_metadata"
    )
    speaker: str | None = wire("speaker", "string", default=None)
    style: str | None = wire("style", "string", default=None)
    start_index: int | None = wire("start_index", "integer", default=None)
    end_index: int | None = wire("end_index", "integer", default=None)
