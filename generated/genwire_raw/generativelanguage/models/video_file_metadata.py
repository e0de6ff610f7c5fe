# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from datetime import timedelta

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class VideoFileMetadata(BaseModel):
    """More about a video.

    Source: beyond the seeds: reached from File.

    Attributes:
        video_duration: How long the video is.
    """

    video_duration: timedelta | None = wire("videoDuration", "duration", default=None)
