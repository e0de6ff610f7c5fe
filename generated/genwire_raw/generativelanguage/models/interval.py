# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class Interval(BaseModel):
    """A stretch of time, from its start (included) to its end (excluded).

    Source: beyond the seeds: reached from page 004 as google.type.Interval.

    Attributes:
        start_time: The start. A time that matches is this one or a later one.
        end_time: The end. A time that matches is before it.
    """

    start_time: datetime | None = wire("startTime", "timestamp", default=None)
    end_time: datetime | None = wire("endTime", "timestamp", default=None)
