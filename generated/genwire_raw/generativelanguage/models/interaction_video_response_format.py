# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_formats.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_delivery import InteractionDelivery


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

    __slots__ = ("type", "aspect_ratio", "resolution", "duration", "delivery", "gcs_uri")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^video$"),
        "aspect_ratio": Field("aspect_ratio", "string"),
        "resolution": Field("resolution", "string"),
        "duration": Field("duration", "duration"),
        "delivery": Field("delivery", "enum", of=("InteractionDelivery",)),
        "gcs_uri": Field("gcs_uri", "string"),
    }

    type: Literal["video"]
    aspect_ratio: str | None
    resolution: str | None
    duration: timedelta | None
    delivery: InteractionDelivery | None
    gcs_uri: str | None

    def __init__(
        self,
        *,
        type: Literal["video"] = "video",
        aspect_ratio: str | None = None,
        resolution: str | None = None,
        duration: timedelta | None = None,
        delivery: InteractionDelivery | None = None,
        gcs_uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.aspect_ratio = aspect_ratio
        self.resolution = resolution
        self.duration = duration
        self.delivery = delivery
        self.gcs_uri = gcs_uri
        self.additional_properties = additional_properties
