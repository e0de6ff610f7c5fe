# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class AudioStaticMediaProcessing(BaseModel):
    """Reading a stretch of an audio.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of processing.
        start_offset: Where in the audio to begin.
        end_offset: Where in the audio to end.
    """

    __slots__ = ("type", "start_offset", "end_offset")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^static$"),
        "start_offset": Field("start_offset", "duration"),
        "end_offset": Field("end_offset", "duration"),
    }

    type: Literal["static"]
    start_offset: timedelta | None
    end_offset: timedelta | None

    def __init__(
        self,
        *,
        type: Literal["static"] = "static",
        start_offset: timedelta | None = None,
        end_offset: timedelta | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.start_offset = start_offset
        self.end_offset = end_offset
        self.additional_properties = additional_properties
