# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .google_maps_result_places import GoogleMapsResultPlaces


class GoogleMapsResult(BaseModel):
    """What Google Maps found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        places: The places.
        widget_context_token: Token with which a Google Maps widget shows the places.
    """

    __slots__ = ("places", "widget_context_token")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "places": Field("places", "model", many="list", of=("GoogleMapsResultPlaces",)),
        "widget_context_token": Field("widget_context_token", "string"),
    }

    places: list[GoogleMapsResultPlaces] | None
    widget_context_token: str | None

    def __init__(
        self,
        *,
        places: list[GoogleMapsResultPlaces] | None = None,
        widget_context_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.places = places
        self.widget_context_token = widget_context_token
        self.additional_properties = additional_properties
