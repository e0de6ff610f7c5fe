# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


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
