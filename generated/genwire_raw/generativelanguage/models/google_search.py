# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interval import Interval


@define
class GoogleSearch(BaseModel):
    """Google Search as a tool of the model.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        time_range_filter: Only results of this stretch of time. It needs both a start and an end.
    """

    time_range_filter: Interval | None = wire("timeRangeFilter", "model", of=("Interval",), default=None)
