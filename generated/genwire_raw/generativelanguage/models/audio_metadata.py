# Made by `python codegen.py` from specs/generativelanguage/schemas/media_reading.yaml. Do not edit.
from __future__ import annotations

from datetime import timedelta

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class AudioMetadata(BaseModel):
    """Which stretch of an audio is read.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        start_offset: Where in the audio to begin.
        end_offset: Where in the audio to end.
    """

    start_offset: timedelta | None = wire("startOffset", "duration", default=None)
    end_offset: timedelta | None = wire("endOffset", "duration", default=None)
