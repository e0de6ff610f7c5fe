# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class RetryInfo(BaseModel):
    """When to try again.

    Source: beyond the seeds: google.rpc.RetryInfo in the details of errors.

    Attributes:
        retry_delay: How long to wait at least.
    """

    __slots__ = ("retry_delay",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"retry_delay": Field("retryDelay", "duration")}

    retry_delay: timedelta | None

    def __init__(
        self, *, retry_delay: timedelta | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.retry_delay = retry_delay
        self.additional_properties = additional_properties
