# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .attribution_source_id import AttributionSourceId
    from .content import Content


@define
class GroundingAttribution(BaseModel):
    """A source and what it gave to an answer.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        source_id: Which source it is. Output only.
        content: The content of the source.
    """

    source_id: AttributionSourceId | None = wire(
        "sourceId", "model", of=("AttributionSourceId",), read_only=True, default=None
    )
    content: Content | None = wire("content", "model", of=("Content",), default=None)
