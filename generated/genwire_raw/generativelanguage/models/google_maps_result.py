# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .google_maps_result_places import GoogleMapsResultPlaces


@define
class GoogleMapsResult(BaseModel):
    """What Google Maps found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        places: The places.
        widget_context_token: Token with which a Google Maps widget shows the places.
    """

    places: list[GoogleMapsResultPlaces] | None = wire(
        "places", "model", many="list", of=("GoogleMapsResultPlaces",), default=None
    )
    widget_context_token: str | None = wire("widget_context_token", "string", default=None)
