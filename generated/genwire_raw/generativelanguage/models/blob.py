# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import read_bytes, write_bytes


class Blob(BaseModel):
    """Media as raw bytes. Text belongs into a text part instead.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        mime_type: IANA MIME type of the bytes, such as `image/png` or `image/jpeg`. The service refuses types
            that it does not support.
        data: The bytes.
    """

    __slots__ = ("mime_type", "data")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mime_type": Field("mimeType", "string"),
        "data": Field("data", "bytes"),
    }

    mime_type: str | None
    data: bytes | None

    def __init__(
        self,
        *,
        mime_type: str | None = None,
        data: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.data = data
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.mime_type = get("mimeType")
        self.data = read_bytes(get("data"))
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.mime_type
        if value is not None:
            out["mimeType"] = value
        value = self.data
        if value is not None:
            out["data"] = write_bytes(value)
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"mimeType", "data"})
