# Made by `python codegen.py` from specs/generativelanguage/schemas/media_reading.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class AudioMetadata(BaseModel):
    """Which stretch of an audio is read.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        start_offset: Where in the audio to begin.
        end_offset: Where in the audio to end.
    """

    __slots__ = ("start_offset", "end_offset")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "start_offset": Field("startOffset", "duration"),
        "end_offset": Field("endOffset", "duration"),
    }

    start_offset: timedelta | None
    end_offset: timedelta | None

    def __init__(
        self,
        *,
        start_offset: timedelta | None = None,
        end_offset: timedelta | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_offset = start_offset
        self.end_offset = end_offset
        self.additional_properties = additional_properties
