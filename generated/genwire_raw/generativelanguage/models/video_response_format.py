# Made by `python codegen.py` from specs/generativelanguage/schemas/response_format.yaml. Do not edit.
from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .aspect_ratio import AspectRatio
    from .delivery import Delivery


@define
class VideoResponseFormat(BaseModel):
    """The form of videos.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        aspect_ratio: Width to height.
        resolution: `360p`, `720p`, `1080p` or `4k`.
        duration: How long the video is.
        delivery: How the bytes come.
        gcs_uri: Where in Google Cloud Storage to put the video.
    """

    aspect_ratio: AspectRatio | None = wire("aspectRatio", "enum", of=("AspectRatio",), default=None)
    resolution: str | None = wire("resolution", "string", default=None)
    duration: timedelta | None = wire("duration", "duration", default=None)
    delivery: Delivery | None = wire("delivery", "enum", of=("Delivery",), default=None)
    gcs_uri: str | None = wire("gcsUri", "string", default=None)
