# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .video_content_layer import VideoContentLayer


@define
class StaticMediaProcessing(BaseModel):
    """Reading a stretch of a video at a fixed rate.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of processing.
        start_offset: Where in the video to begin.
        end_offset: Where in the video to end.
        fps: Frames a second.
        content_layers: What of the video the model gets.
    """

    type: Literal["static"] = wire("type", "string", required=True, pattern="^static$", default="static")
    start_offset: timedelta | None = wire("start_offset", "duration", default=None)
    end_offset: timedelta | None = wire("end_offset", "duration", default=None)
    fps: float | None = wire("fps", "number", default=None)
    content_layers: list[VideoContentLayer] | None = wire(
        "content_layers", "enum", many="list", of=("VideoContentLayer",), default=None
    )
