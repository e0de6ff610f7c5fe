# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_formats.yaml. Do not edit.
from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_delivery import InteractionDelivery


@define
class InteractionVideoResponseFormat(BaseModel):
    """The form of videos.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of media.
        aspect_ratio: Width to height, `16:9` or `9:16`.
        resolution: `360p`, `720p`, `1080p` or `4k`; `720p` if absent.
        duration: How long the video is.
        delivery: How the bytes come.
        gcs_uri: Where in Google Cloud Storage to put the video.
    """

    type: Literal["video"] = wire("type", "string", required=True, pattern="^video$", default="video")
    aspect_ratio: str | None = wire("aspect_ratio", "string", default=None)
    resolution: str | None = wire("resolution", "string", default=None)
    duration: timedelta | None = wire("duration", "duration", default=None)
    delivery: InteractionDelivery | None = wire("delivery", "enum", of=("InteractionDelivery",), default=None)
    gcs_uri: str | None = wire("gcs_uri", "string", default=None)
