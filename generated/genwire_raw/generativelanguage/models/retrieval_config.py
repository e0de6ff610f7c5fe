# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("latLng")
        self.lat_lng = LatLng.from_dict(value) if value.__class__ is dict else value
        self.language_code = get("languageCode")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.lat_lng
        if value is not None:
            out["latLng"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.language_code
        if value is not None:
            out["languageCode"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"latLng", "languageCode"})


from .lat_lng import LatLng
