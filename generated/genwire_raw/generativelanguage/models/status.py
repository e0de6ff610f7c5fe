# Made by `python codegen.py` from specs/generativelanguage/schemas/errors.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class Status(BaseModel):
    """How a long-running operation, or the processing of a file, failed.

    Source: beyond the seeds: reached from page 004 as google.rpc.Status.

    Attributes:
        code: The number of the kind of error, as in the numbers of `Code`.
        message: What went wrong, for developers, in English.
        details: More about the error, each in a message that `@type` names. `@type` names one of ErrorInfo,
            RetryInfo, BadRequest, QuotaFailure, Help, LocalizedMessage, or another message.
    """

    __slots__ = ("code", "message", "details")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", "integer"),
        "message": Field("message", "string"),
        "details": Field("details", "object", many="list"),
    }

    code: int | None
    message: str | None
    details: list[dict[str, Any]] | None

    def __init__(
        self,
        *,
        code: int | None = None,
        message: str | None = None,
        details: list[dict[str, Any]] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.details = details
        self.additional_properties = additional_properties
