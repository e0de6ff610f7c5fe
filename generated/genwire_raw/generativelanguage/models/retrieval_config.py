# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .lat_lng import LatLng


class RetrievalConfig(BaseModel):
    """What retrieval knows about the user.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        lat_lng: Where the user is.
        language_code: The user's language, as a BCP 47 tag.
    """

    __slots__ = ("lat_lng", "language_code")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "lat_lng": Field("latLng", "model", of=("LatLng",)),
        "language_code": Field("languageCode", "string"),
    }

    lat_lng: LatLng | None
    language_code: str | None

    def __init__(
        self,
        *,
        lat_lng: LatLng | None = None,
        language_code: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.lat_lng = lat_lng
        self.language_code = language_code
        self.additional_properties = additional_properties
