# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class InteractionGoogleMaps(BaseModel):
    """Google Maps.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
        enable_widget: Whether results carry a token for a Google Maps widget.
        latitude: Where the user is, in degrees north.
        longitude: Where the user is, in degrees east.
    """

    __slots__ = ("type", "enable_widget", "latitude", "longitude")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^google_maps$"),
        "enable_widget": Field("enable_widget", "boolean"),
        "latitude": Field("latitude", "number"),
        "longitude": Field("longitude", "number"),
    }

    type: Literal["google_maps"]
    enable_widget: bool | None
    latitude: float | None
    longitude: float | None

    def __init__(
        self,
        *,
        type: Literal["google_maps"] = "google_maps",
        enable_widget: bool | None = None,
        latitude: float | None = None,
        longitude: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.enable_widget = enable_widget
        self.latitude = latitude
        self.longitude = longitude
        self.additional_properties = additional_properties
