# Made by `python codegen.py` from specs/generativelanguage/schemas/errors.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .code import Code


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

    __slots__ = ("code", "message", "status", "details")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", "integer"),
        "message": Field("message", "string"),
        "status": Field("status", "enum", of=("Code",)),
        "details": Field("details", "object", many="list"),
    }

    code: int | None
    message: str | None
    status: Code | None
    details: list[dict[str, Any]] | None

    def __init__(
        self,
        *,
        code: int | None = None,
        message: str | None = None,
        status: Code | None = None,
        details: list[dict[str, Any]] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.status = status
        self.details = details
        self.additional_properties = additional_properties
