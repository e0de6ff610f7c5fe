# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class Segment(BaseModel):
    """A stretch of content.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        part_index: Which part of the content it is in. Output only.
        start_index: Where it begins, in bytes from the start of the part. Output only.
        end_index: Where it ends, in bytes from the start of the part; this byte is not part of it. Output
            only.
        text: Its text. Output only.
    """

    __slots__ = ("part_index", "start_index", "end_index", "text")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "part_index": Field("partIndex", "integer", read_only=True),
        "start_index": Field("startIndex", "integer", read_only=True),
        "end_index": Field("endIndex", "integer", read_only=True),
        "text": Field("text", "string", read_only=True),
    }

    part_index: int | None
    start_index: int | None
    end_index: int | None
    text: str | None

    def __init__(
        self,
        *,
        part_index: int | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
        text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.part_index = part_index
        self.start_index = start_index
        self.end_index = end_index
        self.text = text
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.part_index = get("partIndex")
        self.start_index = get("startIndex")
        self.end_index = get("endIndex")
        self.text = get("text")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.part_index
        if value is not None and not omit_read_only:
            out["partIndex"] = value
        value = self.start_index
        if value is not None and not omit_read_only:
            out["startIndex"] = value
        value = self.end_index
        if value is not None and not omit_read_only:
            out["endIndex"] = value
        value = self.text
        if value is not None and not omit_read_only:
            out["text"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"partIndex", "startIndex", "endIndex", "text"})
