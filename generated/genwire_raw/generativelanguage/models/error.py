# Made by `python codegen.py` from specs/generativelanguage/schemas/errors.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.code = get("code")
        self.message = get("message")
        value = get("status")
        self.status = (_Code.get(value) or Code(value)) if value.__class__ is str else value
        self.details = get("details")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.code
        if value is not None:
            out["code"] = value
        value = self.message
        if value is not None:
            out["message"] = value
        value = self.status
        if value is not None:
            out["status"] = write_enum(value)
        value = self.details
        if value is not None:
            out["details"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"code", "message", "status", "details"})


from .code import MEMBERS as _Code
from .code import Code
