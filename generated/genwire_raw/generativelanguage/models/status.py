# Made by `python codegen.py` from specs/generativelanguage/schemas/errors.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class Status(BaseModel):
    """How a long-running operation, or the processing of a file, failed.

    Source: beyond the seeds: reached from page 004 as google.rpc.Status.

    Attributes:
        code: The number of the kind of error, as in the numbers of `Code`.
        message: What went wrong, for developers, in English.
        details: More about the error, each in a message that `@type` names. `@type` names one of ErrorInfo,
            RetryInfo, BadRequest, QuotaFailure, Help, LocalizedMessage, or another message.
    """

    code: int | None = wire("code", "integer", default=None)
    message: str | None = wire("message", "string", default=None)
    details: list[dict[str, Any]] | None = wire("details", "object", many="list", default=None)
