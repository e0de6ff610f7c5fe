# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import read_timestamp, write_timestamp


class Interval(BaseModel):
    """A stretch of time, from its start (included) to its end (excluded).

    Source: beyond the seeds: reached from page 004 as google.type.Interval.

    Attributes:
        start_time: The start. A time that matches is this one or a later one.
        end_time: The end. A time that matches is before it.
    """

    __slots__ = ("start_time", "end_time")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "start_time": Field("startTime", "timestamp"),
        "end_time": Field("endTime", "timestamp"),
    }

    start_time: datetime | None
    end_time: datetime | None

    def __init__(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_time = start_time
        self.end_time = end_time
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.start_time = read_timestamp(get("startTime"))
        self.end_time = read_timestamp(get("endTime"))
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.start_time
        if value is not None:
            out["startTime"] = write_timestamp(value)
        value = self.end_time
        if value is not None:
            out["endTime"] = write_timestamp(value)
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"startTime", "endTime"})
