# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .video_metadata_content_layer import VideoMetadataContentLayer


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

    __slots__ = ("start_offset", "end_offset", "fps", "content_layers")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "start_offset": Field("startOffset", "duration"),
        "end_offset": Field("endOffset", "duration"),
        "fps": Field("fps", "number", minimum=0, maximum=24),
        "content_layers": Field("contentLayers", "enum", many="list", of=("VideoMetadataContentLayer",)),
    }

    start_offset: timedelta | None
    end_offset: timedelta | None
    fps: float | None
    content_layers: list[VideoMetadataContentLayer] | None

    def __init__(
        self,
        *,
        start_offset: timedelta | None = None,
        end_offset: timedelta | None = None,
        fps: float | None = None,
        content_layers: list[VideoMetadataContentLayer] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_offset = start_offset
        self.end_offset = end_offset
        self.fps = fps
        self.content_layers = content_layers
        self.additional_properties = additional_properties
