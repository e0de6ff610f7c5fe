# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from datetime import timedelta
from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class AudioStaticMediaProcessing(BaseModel):
    """Reading a stretch of an audio.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of processing.
        start_offset: Where in the audio to begin.
        end_offset: Where in the audio to end.
    """

    type: Literal["static"] = wire("type", "string", required=True, pattern="^static$", default="static")
    start_offset: timedelta | None = wire("start_offset", "duration", default=None)
    end_offset: timedelta | None = wire("end_offset", "duration", default=None)
