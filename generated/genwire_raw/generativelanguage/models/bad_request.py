# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .field_violation import FieldViolation


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
