# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class VideoFileMetadata(BaseModel):
    """More about a video.

    Source: beyond the seeds: reached from File.

    Attributes:
        video_duration: How long the video is.
    """

    __slots__ = ("video_duration",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"video_duration": Field("videoDuration", "duration")}

    video_duration: timedelta | None

    def __init__(
        self, *, video_duration: timedelta | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.video_duration = video_duration
        self.additional_properties = additional_properties
