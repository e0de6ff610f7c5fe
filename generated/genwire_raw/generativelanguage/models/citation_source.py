# Made by `python codegen.py` from specs/generativelanguage/schemas/citation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class CitationSource(BaseModel):
    """A source for a stretch of an answer.

    Source: beyond the seeds: reached from page 002.

    Attributes:
        start_index: Where the stretch begins, in bytes.
        end_index: Where the stretch ends, in bytes; this byte is not part of it.
        uri: The URI of the source.
        license: Licence of the GitHub project that the stretch comes from. Needed where code is cited.
    """

    __slots__ = ("start_index", "end_index", "uri", "license")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "start_index": Field("startIndex", "integer"),
        "end_index": Field("endIndex", "integer"),
        "uri": Field("uri", "string"),
        "license": Field("license", "string"),
    }

    start_index: int | None
    end_index: int | None
    uri: str | None
    license: str | None

    def __init__(
        self,
        *,
        start_index: int | None = None,
        end_index: int | None = None,
        uri: str | None = None,
        license: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_index = start_index
        self.end_index = end_index
        self.uri = uri
        self.license = license
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.start_index = get("startIndex")
        self.end_index = get("endIndex")
        self.uri = get("uri")
        self.license = get("license")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.start_index
        if value is not None:
            out["startIndex"] = value
        value = self.end_index
        if value is not None:
            out["endIndex"] = value
        value = self.uri
        if value is not None:
            out["uri"] = value
        value = self.license
        if value is not None:
            out["license"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"startIndex", "endIndex", "uri", "license"})
