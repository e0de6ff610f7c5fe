# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class FieldViolation(BaseModel):
    """What is wrong with a field of a request.

    Source: beyond the seeds: google.rpc.BadRequest.FieldViolation in the details of errors.

    Attributes:
        field: Path to the field, such as `generation_config`.
        description: Why it is wrong.
        reason: The same for programs, in capitals.
        localized_message: The same for people, in their language.
    """

    __slots__ = ("field", "description", "reason", "localized_message")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "field": Field("field", "string"),
        "description": Field("description", "string"),
        "reason": Field("reason", "string"),
        "localized_message": Field("localizedMessage", "model", of=("LocalizedMessage",)),
    }

    field: str | None
    description: str | None
    reason: str | None
    localized_message: LocalizedMessage | None

    def __init__(
        self,
        *,
        field: str | None = None,
        description: str | None = None,
        reason: str | None = None,
        localized_message: LocalizedMessage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.description = description
        self.reason = reason
        self.localized_message = localized_message
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.field = get("field")
        self.description = get("description")
        self.reason = get("reason")
        value = get("localizedMessage")
        self.localized_message = LocalizedMessage.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.field
        if value is not None:
            out["field"] = value
        value = self.description
        if value is not None:
            out["description"] = value
        value = self.reason
        if value is not None:
            out["reason"] = value
        value = self.localized_message
        if value is not None:
            out["localizedMessage"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"field", "description", "reason", "localizedMessage"})


from .localized_message import LocalizedMessage
