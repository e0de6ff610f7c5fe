# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .video_content_layer import VideoContentLayer


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

    __slots__ = ("type", "start_offset", "end_offset", "fps", "content_layers")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^static$"),
        "start_offset": Field("start_offset", "duration"),
        "end_offset": Field("end_offset", "duration"),
        "fps": Field("fps", "number"),
        "content_layers": Field("content_layers", "enum", many="list", of=("VideoContentLayer",)),
    }

    type: Literal["static"]
    start_offset: timedelta | None
    end_offset: timedelta | None
    fps: float | None
    content_layers: list[VideoContentLayer] | None

    def __init__(
        self,
        *,
        type: Literal["static"] = "static",
        start_offset: timedelta | None = None,
        end_offset: timedelta | None = None,
        fps: float | None = None,
        content_layers: list[VideoContentLayer] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.start_offset = start_offset
        self.end_offset = end_offset
        self.fps = fps
        self.content_layers = content_layers
        self.additional_properties = additional_properties
