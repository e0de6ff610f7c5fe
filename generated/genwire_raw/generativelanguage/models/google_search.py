# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class GoogleSearch(BaseModel):
    """Google Search as a tool of the model.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        time_range_filter: Only results of this stretch of time. It needs both a start and an end.
    """

    __slots__ = ("time_range_filter",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "time_range_filter": Field("timeRangeFilter", "model", of=("Interval",))
    }

    time_range_filter: Interval | None

    def __init__(
        self,
        *,
        time_range_filter: Interval | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.time_range_filter = time_range_filter
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("timeRangeFilter")
        self.time_range_filter = Interval.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.time_range_filter
        if value is not None:
            out["timeRangeFilter"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"timeRangeFilter"})


from .interval import Interval
