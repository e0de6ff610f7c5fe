# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class LatLng(BaseModel):
    """A place on Earth by latitude and longitude in degrees, after WGS84.

    Source: beyond the seeds: reached from page 004 as google.type.LatLng.

    Attributes:
        latitude: Degrees north. From -90 to 90.
        longitude: Degrees east. From -180 to 180.
    """

    __slots__ = ("latitude", "longitude")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "latitude": Field("latitude", "number", minimum=-90, maximum=90),
        "longitude": Field("longitude", "number", minimum=-180, maximum=180),
    }

    latitude: float | None
    longitude: float | None

    def __init__(
        self,
        *,
        latitude: float | None = None,
        longitude: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.latitude = latitude
        self.longitude = longitude
        self.additional_properties = additional_properties
