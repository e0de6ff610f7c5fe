# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .lat_lng import LatLng


@define
class RetrievalConfig(BaseModel):
    """What retrieval knows about the user.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        lat_lng: Where the user is.
        language_code: The user's language, as a BCP 47 tag.
    """

    lat_lng: LatLng | None = wire("latLng", "model", of=("LatLng",), default=None)
    language_code: str | None = wire("languageCode", "string", default=None)
