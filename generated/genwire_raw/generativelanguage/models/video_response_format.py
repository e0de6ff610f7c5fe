# Made by `python codegen.py` from specs/generativelanguage/schemas/response_format.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .aspect_ratio import AspectRatio
    from .delivery import Delivery


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

    __slots__ = ("aspect_ratio", "resolution", "duration", "delivery", "gcs_uri")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "aspect_ratio": Field("aspectRatio", "enum", of=("AspectRatio",)),
        "resolution": Field("resolution", "string"),
        "duration": Field("duration", "duration"),
        "delivery": Field("delivery", "enum", of=("Delivery",)),
        "gcs_uri": Field("gcsUri", "string"),
    }

    aspect_ratio: AspectRatio | None
    resolution: str | None
    duration: timedelta | None
    delivery: Delivery | None
    gcs_uri: str | None

    def __init__(
        self,
        *,
        aspect_ratio: AspectRatio | None = None,
        resolution: str | None = None,
        duration: timedelta | None = None,
        delivery: Delivery | None = None,
        gcs_uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.aspect_ratio = aspect_ratio
        self.resolution = resolution
        self.duration = duration
        self.delivery = delivery
        self.gcs_uri = gcs_uri
        self.additional_properties = additional_properties
