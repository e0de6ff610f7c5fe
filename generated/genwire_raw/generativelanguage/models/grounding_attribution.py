# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .attribution_source_id import AttributionSourceId
    from .content import Content


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
