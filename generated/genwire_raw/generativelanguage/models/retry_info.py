# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from datetime import timedelta

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class RetryInfo(BaseModel):
    """When to try again.

    Source: beyond the seeds: google.rpc.RetryInfo in the details of errors.

    Attributes:
        retry_delay: How long to wait at least.
    """

    retry_delay: timedelta | None = wire("retryDelay", "duration", default=None)
