# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class LatLng(BaseModel):
    """A place on Earth by latitude and longitude in degrees, after WGS84.

    Source: beyond the seeds: reached from page 004 as google.type.LatLng.

    Attributes:
        latitude: Degrees north. From -90 to 90.
        longitude: Degrees east. From -180 to 180.
    """

    latitude: float | None = wire("latitude", "number", minimum=-90, maximum=90, default=None)
    longitude: float | None = wire("longitude", "number", minimum=-180, maximum=180, default=None)
