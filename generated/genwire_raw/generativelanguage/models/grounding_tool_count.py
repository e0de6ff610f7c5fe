# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_usage.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .grounding_tool_count_type import GroundingToolCountType


@define
class GroundingToolCount(BaseModel):
    """How often a tool for grounding was used.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The tool.
        count: How often.
    """

    type: GroundingToolCountType | None = wire("type", "enum", of=("GroundingToolCountType",), default=None)
    count: int | None = wire("count", "integer", default=None)
