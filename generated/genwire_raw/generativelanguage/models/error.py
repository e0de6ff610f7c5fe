# Made by `python codegen.py` from specs/generativelanguage/schemas/errors.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .code import Code


@define
class Error(BaseModel):
    """What went wrong with a request.

    Source: beyond the seeds: the form of all errors of Google APIs over HTTP.

    Attributes:
        code: The HTTP status.
        message: What went wrong, for developers, in English.
        status: The kind of error.
        details: More about the error, each in a message that `@type` names. `@type` names one of ErrorInfo,
            RetryInfo, BadRequest, QuotaFailure, Help, LocalizedMessage, or another message.
    """

    code: int | None = wire("code", "integer", default=None)
    message: str | None = wire("message", "string", default=None)
    status: Code | None = wire("status", "enum", of=("Code",), default=None)
    details: list[dict[str, Any]] | None = wire("details", "object", many="list", default=None)
