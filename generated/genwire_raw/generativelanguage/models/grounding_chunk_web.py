# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class GroundingChunkWeb(BaseModel):
    """A page of the web.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        uri: URI of the page.
        title: Title of the page.
    """

    __slots__ = ("uri", "title")

    FIELDS: ClassVar[Mapping[str, Field]] = {"uri": Field("uri", "string"), "title": Field("title", "string")}

    uri: str | None
    title: str | None

    def __init__(
        self,
        *,
        uri: str | None = None,
        title: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.uri = uri
        self.title = title
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.uri = get("uri")
        self.title = get("title")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.uri
        if value is not None:
            out["uri"] = value
        value = self.title
        if value is not None:
            out["title"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"uri", "title"})
