# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class InteractionGoogleMaps(BaseModel):
    """Google Maps.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
        enable_widget: Whether results carry a token for a Google Maps widget.
        latitude: Where the user is, in degrees north.
        longitude: Where the user is, in degrees east.
    """

    type: Literal["google_maps"] = wire(
        "type", "string", required=True, pattern="^google_maps$", default="google_maps"
    )
    enable_widget: bool | None = wire("enable_widget", "boolean", default=None)
    latitude: float | None = wire("latitude", "number", default=None)
    longitude: float | None = wire("longitude", "number", default=None)
