# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class BadRequest(BaseModel):
    """What is wrong with a request.

    Source: beyond the seeds: google.rpc.BadRequest in the details of errors.

    Attributes:
        field_violations: The fields that are wrong.
    """

    __slots__ = ("field_violations",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "field_violations": Field("fieldViolations", "model", many="list", of=("FieldViolation",))
    }

    field_violations: list[FieldViolation] | None

    def __init__(
        self,
        *,
        field_violations: list[FieldViolation] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.field_violations = field_violations
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("fieldViolations")
        self.field_violations = (
            [FieldViolation.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.field_violations
        if value is not None:
            out["fieldViolations"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"fieldViolations"})


from .field_violation import FieldViolation
