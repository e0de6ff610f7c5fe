# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_usage.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .grounding_tool_count_type import GroundingToolCountType


class GroundingToolCount(BaseModel):
    """How often a tool for grounding was used.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The tool.
        count: How often.
    """

    __slots__ = ("type", "count")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "enum", of=("GroundingToolCountType",)),
        "count": Field("count", "integer"),
    }

    type: GroundingToolCountType | None
    count: int | None

    def __init__(
        self,
        *,
        type: GroundingToolCountType | None = None,
        count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.count = count
        self.additional_properties = additional_properties
