# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .video_metadata_content_layer import VideoMetadataContentLayer


@define
class VideoMetadata(BaseModel):
    """Which stretch of a video the model sees, and at how many frames a second.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        start_offset: Where in the video to begin.
        end_offset: Where in the video to end.
        fps: Frames a second that the model is shown, more than 0 and at most 24. From 0 to 24. The service's
            default is 1.0.
        content_layers: What of the video the model gets; frames and audio if empty. Source: beyond the seeds:
            google-genai 3.6.1.
    """

    start_offset: timedelta | None = wire("startOffset", "duration", default=None)
    end_offset: timedelta | None = wire("endOffset", "duration", default=None)
    fps: float | None = wire("fps", "number", minimum=0, maximum=24, default=None)
    content_layers: list[VideoMetadataContentLayer] | None = wire(
        "contentLayers", "enum", many="list", of=("VideoMetadataContentLayer",), default=None
    )
