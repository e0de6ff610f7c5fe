# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class GroundingAttribution(BaseModel):
    """A source and what it gave to an answer.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        source_id: Which source it is. Output only.
        content: The content of the source.
    """

    __slots__ = ("source_id", "content")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "source_id": Field("sourceId", "model", of=("AttributionSourceId",), read_only=True),
        "content": Field("content", "model", of=("Content",)),
    }

    source_id: AttributionSourceId | None
    content: Content | None

    def __init__(
        self,
        *,
        source_id: AttributionSourceId | None = None,
        content: Content | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.source_id = source_id
        self.content = content
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("sourceId")
        self.source_id = AttributionSourceId.from_dict(value) if value.__class__ is dict else value
        value = get("content")
        self.content = Content.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.source_id
        if value is not None and not omit_read_only:
            out["sourceId"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.content
        if value is not None:
            out["content"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"sourceId", "content"})


from .attribution_source_id import AttributionSourceId
from .content import Content
