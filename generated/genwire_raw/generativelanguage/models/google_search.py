# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interval import Interval
    from .search_types import SearchTypes


class GoogleSearch(BaseModel):
    """Google Search as a tool of the model.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        time_range_filter: Only results of this stretch of time. It needs both a start and an end.
        search_types: What to search for; pages if absent. Source: beyond the seeds: google-genai 3.6.1.
    """

    __slots__ = ("time_range_filter", "search_types")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "time_range_filter": Field("timeRangeFilter", "model", of=("Interval",)),
        "search_types": Field("searchTypes", "model", of=("SearchTypes",)),
    }

    time_range_filter: Interval | None
    search_types: SearchTypes | None

    def __init__(
        self,
        *,
        time_range_filter: Interval | None = None,
        search_types: SearchTypes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.time_range_filter = time_range_filter
        self.search_types = search_types
        self.additional_properties = additional_properties
