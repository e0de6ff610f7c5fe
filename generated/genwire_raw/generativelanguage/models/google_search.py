# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interval import Interval
    from .search_types import SearchTypes


@define
class GoogleSearch(BaseModel):
    """Google Search as a tool of the model.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        time_range_filter: Only results of this stretch of time. It needs both a start and an end.
        search_types: What to search for; pages if absent. Source: beyond the seeds: google-genai 3.6.1.
    """

    time_range_filter: Interval | None = wire("timeRangeFilter", "model", of=("Interval",), default=None)
    search_types: SearchTypes | None = wire("searchTypes", "model", of=("SearchTypes",), default=None)
